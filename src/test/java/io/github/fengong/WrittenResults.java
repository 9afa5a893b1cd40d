package io.github.fengong;

import io.github.fengong.export.ResultSchema;
import io.github.fengong.export.SchemaAssert;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After every test of the whole suite, looks through the folders that tests have for results, and fails the test unless each is JSON of its
 * schema: {@code table.json}, {@code changes.json}, earlier editions in {@code history}, and the lines of {@code table.ndjson}. It does not
 * matter which code or process wrote them. A file that is no result, though it has the name of one, is to be named otherwise.
 */
public final class WrittenResults implements AfterEachCallback, AfterAllCallback {

    /** Contents that have been found good; many tests write the same. */
    private static final Set<Integer> KNOWN = ConcurrentHashMap.newKeySet();

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        checkAll();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        checkAll();
    }

    private static void checkAll() throws IOException {
        for (Path folder : WatchedFolders.standing()) {
            check(folder);
        }
    }

    private static void check(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> !isHidden(folder.relativize(file)))
                    .filter(Files::isRegularFile)
                    .toList();
        }
        for (Path file : files) {
            Optional<ResultSchema> schema = schemaOf(file);
            boolean lines = file.getFileName().toString().equals("table.ndjson");
            if (schema.isPresent() || lines) {
                byte[] content = Files.readAllBytes(file);
                if (KNOWN.add(31 * file.getFileName().hashCode() + Arrays.hashCode(content))) {
                    check(file, schema, new String(content, StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static void check(Path file, Optional<ResultSchema> schema, String content) {
        try {
            if (schema.isPresent()) {
                SchemaAssert.assertValid(schema.get(), content);
            } else {
                content.lines().forEach(line -> SchemaAssert.assertValid(ResultSchema.TABLE, "line", line));
            }
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(file + " is not as its schema says: " + e.getMessage(), e);
        }
    }

    private static Optional<ResultSchema> schemaOf(Path file) {
        String name = file.getFileName().toString();
        boolean earlier = name.endsWith(".json") && file.getParent().endsWith("history");
        if (name.equals("table.json") || earlier) {
            return Optional.of(ResultSchema.TABLE);
        }
        return name.equals("changes.json") ? Optional.of(ResultSchema.CHANGES) : Optional.empty();
    }

    /** Folders that are not in place yet begin with a dot. */
    private static boolean isHidden(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
