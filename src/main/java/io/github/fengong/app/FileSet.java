package io.github.fengong.app;

import io.github.fengong.export.FolderContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files that are written into a folder beside what else stands there. They are made in a hidden folder first and put in place when all of
 * them are done, each at once; folders among them are replaced as a whole; a failed run leaves earlier ones as they were.
 */
final class FileSet {

    private FileSet() {}

    static void write(Path folder, FolderContent content) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempDirectory(folder, ".fengong-");
        try {
            content.write(fresh);
            clearFolders(folder, fresh);
            for (Path file : filesIn(fresh)) {
                Path place = folder.resolve(fresh.relativize(file).toString());
                Files.createDirectories(place.getParent());
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            delete(fresh);
        }
    }

    /** A folder of results holds those of one run: a notice of an earlier run would be taken for one of this. */
    private static void clearFolders(Path folder, Path fresh) throws IOException {
        try (Stream<Path> entries = Files.list(fresh)) {
            for (Path entry : entries.filter(Files::isDirectory).toList()) {
                Path place = folder.resolve(entry.getFileName().toString());
                if (Files.isDirectory(place)) {
                    delete(place);
                }
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.deleteIfExists(file);
        }
    }
}
