package io.github.fengong;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/** Makes the folders of all tests, and knows them, so that {@link WrittenResults} can look into them. */
public final class WatchedFolders implements TempDirFactory {

    private static final Set<Path> MADE = ConcurrentHashMap.newKeySet();

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws Exception {
        Path folder = Files.createTempDirectory("fengong-test-");
        MADE.add(folder);
        return folder;
    }

    /** Returns the folders that tests have now. */
    static List<Path> standing() {
        MADE.removeIf(Files::notExists);
        return List.copyOf(MADE);
    }
}
