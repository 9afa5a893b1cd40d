package io.github.fengong.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * A folder of results that appears whole or not at all. It is filled beside its place under a hidden name and then renamed; what stood there
 * before is moved away at the last moment and deleted after. A run that fails or is killed leaves the earlier results; what else it leaves
 * is cleared away by the next run, also a folder that was just moved away when the run was killed.
 */
public final class ResultFolder {

    private static final String PREFIX = ".fengong-";
    private static final String LOCK = ".lock";

    private final Path folder;
    private final Path fresh;
    private final Path old;
    private final Path lock;

    private ResultFolder(Path folder) {
        this.folder = folder;
        // not the name itself, which may be as long as the file system allows
        String name =
                PREFIX + UUID.nameUUIDFromBytes(folder.getFileName().toString().getBytes(StandardCharsets.UTF_8));
        this.fresh = folder.resolveSibling(name + ".new");
        this.old = folder.resolveSibling(name + ".old");
        this.lock = folder.resolveSibling(name + LOCK);
    }

    /**
     * Puts a newly filled folder in the place of the folder.
     *
     * @param folder the folder to write; may exist only if it is empty or holds results
     * @param marker a file that shows that an existing folder holds results and no work of other programs, for example {@code table.json}
     * @param content what fills it
     * @throws IOException if it cannot be written; then the folder is as it was before
     */
    public static void replace(Path folder, String marker, FolderContent content) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        if (place.getFileName() == null) {
            throw new IllegalArgumentException("folder must have a name but is " + folder);
        }
        Files.createDirectories(place.getParent());
        ResultFolder result = new ResultFolder(place);
        FolderLock held = FolderLock.acquire(result.lock, place.getFileName().toString());
        try {
            result.clearLeftovers();
            result.requireResults(marker);
            result.fill(content);
            result.swap();
        } finally {
            held.close();
        }
    }

    /**
     * Clears away what killed runs left beside the result folders, and brings back a folder that such a run had just moved away.
     *
     * @param parent the folder that holds the result folders; need not exist
     * @throws IOException if the file system refuses
     */
    public static void recoverAll(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return;
        }
        Path place = parent.toAbsolutePath().normalize();
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(place, PREFIX + "*" + LOCK)) {
            for (Path file : locks) {
                recover(place, file);
            }
        }
    }

    private static void recover(Path parent, Path lockFile) throws IOException {
        Optional<FolderLock> leftover = FolderLock.acquireLeftover(lockFile);
        if (leftover.isEmpty()) {
            return;
        }
        try (FolderLock held = leftover.get()) {
            Optional<String> name = held.folderName();
            if (name.isPresent()) {
                new ResultFolder(parent.resolve(name.get())).clearLeftovers();
            }
        } catch (NoSuchFileException exception) {
            // the run that held it has ended well in the meantime
        }
    }

    private void clearLeftovers() throws IOException {
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        FolderTree.delete(old);
        FolderTree.delete(fresh);
    }

    /** Nothing is deleted that this program did not write. */
    private void requireResults(String marker) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean replaceable =
                Files.isDirectory(folder) && (Files.exists(folder.resolve(marker)) || FolderTree.isEmpty(folder));
        if (!replaceable) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    "expected a folder of earlier results, with " + marker
                            + " in it, or nothing there, but found something else; move it away or choose another output folder");
        }
    }

    private void fill(FolderContent content) throws IOException {
        Files.createDirectory(fresh);
        boolean filled = false;
        try {
            content.write(fresh);
            filled = true;
        } finally {
            if (!filled) {
                FolderTree.delete(fresh);
            }
        }
    }

    private void swap() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        moveAway();
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException exception) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            throw exception;
        }
        FolderTree.delete(old);
    }

    private void moveAway() throws IOException {
        try {
            Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException exception) {
            FolderTree.delete(fresh);
            throw new IOException(
                    "expected to replace the folder " + folder
                            + " but the system refuses; close its files in other programs and run again",
                    exception);
        }
    }
}
