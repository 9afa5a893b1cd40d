package io.github.fengong.export;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that keeps two runs from writing the same folder at once. It names the folder, and the system frees it when its run is killed,
 * so that a later run finds what was left half done.
 */
final class FolderLock implements AutoCloseable {

    /** Behind the content, because some systems let nobody read a locked part of a file. */
    private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, after any other run that holds it is done. */
    static FolderLock acquire(Path file, String folderName) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                channel.lock(LOCKED_POSITION, 1, false);
                if (isStillAt(file, channel, folderName)) {
                    return new FolderLock(file, channel);
                }
                channel.close();
            } catch (OverlappingFileLockException exception) {
                channel.close();
                throw new IOException(
                        "expected to be the only one to write the folder " + folderName
                                + " but another part of this run is writing it; give the documents different names",
                        exception);
            } catch (IOException exception) {
                channel.close();
                throw exception;
            }
        }
    }

    /** Takes the lock of a run that was killed; empty while a run holds it. */
    static Optional<FolderLock> acquireLeftover(Path file) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (NoSuchFileException exception) {
            return Optional.empty();
        }
        try {
            FileLock lock = channel.tryLock(LOCKED_POSITION, 1, false);
            if (lock != null) {
                return Optional.of(new FolderLock(file, channel));
            }
        } catch (OverlappingFileLockException exception) {
            // this run itself is writing the folder
        }
        channel.close();
        return Optional.empty();
    }

    /** Returns the name of the folder that the file states; empty where its run was killed before it wrote it. */
    Optional<String> folderName() throws IOException {
        String[] lines = Files.readString(file, StandardCharsets.UTF_8).split("\n");
        return lines.length == 2 ? Optional.of(lines[1]) : Optional.empty();
    }

    /** Removes the file and frees the lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }

    /** Another run may have removed the file after we opened it and before we got the lock; then ours protects nothing. */
    private static boolean isStillAt(Path file, FileChannel channel, String folderName) throws IOException {
        byte[] content = (UUID.randomUUID() + "\n" + folderName).getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(content), 0);
        return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
    }
}
