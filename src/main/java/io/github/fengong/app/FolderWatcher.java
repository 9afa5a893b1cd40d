package io.github.fengong.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sees which documents of a folder are new or changed and completely written. It looks at the folder again and again, since network shares
 * send no events; a document counts as written when its length and time stood still between two looks.
 */
final class FolderWatcher {

    private record State(long size, FileTime modified) {}

    private final Path folder;
    private final Map<Path, State> lastSeen = new HashMap<>();
    private final Map<Path, State> reported = new HashMap<>();

    FolderWatcher(Path folder) {
        this.folder = folder;
    }

    /**
     * Looks at the folder once.
     *
     * @return the documents that are new or changed since they were returned last, and that did not change since the look before
     * @throws IOException if the folder cannot be read; the next look may succeed
     */
    List<Path> look() throws IOException {
        Map<Path, State> now = new HashMap<>();
        List<Path> written = new ArrayList<>();
        for (Path document : SourceArguments.documentsIn(folder)) {
            State state;
            try {
                BasicFileAttributes attributes = Files.readAttributes(document, BasicFileAttributes.class);
                state = new State(attributes.size(), attributes.lastModifiedTime());
            } catch (NoSuchFileException e) {
                continue;
            }
            now.put(document, state);
            if (state.size() > 0 && state.equals(lastSeen.get(document)) && !state.equals(reported.get(document))) {
                reported.put(document, state);
                written.add(document);
            }
        }
        lastSeen.clear();
        lastSeen.putAll(now);
        reported.keySet().retainAll(now.keySet());
        return written;
    }
}
