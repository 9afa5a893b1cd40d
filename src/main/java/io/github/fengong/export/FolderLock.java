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
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that keeps two runs from writing the same folder at once. It names the folder, and the system frees it when its run is killed,
 * so that a later run finds what was left half done.
 */
final class FolderLock implements AutoCloseable {

    /** Behind the content, because some systems let nobody read a locked part of a file. */
    private static final long LOCKED_POSITION = Long.MAX_VALUE - 1;

    /** Two runs choose the same length once in as many times. */
    private static final int MOST_PADDING = 1 << 16;

    /** Longer than any name and its padding. */
    private static final int MOST_CONTENT = 1 << 17;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, after any other run that holds it is done. */
    static FolderLock acquire(Path file, String folderName) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
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
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
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
        ByteBuffer content = ByteBuffer.allocate((int) Math.min(channel.size(), MOST_CONTENT));
        channel.read(content, 0);
        String text = new String(content.array(), 0, content.position(), StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return end > 0 ? Optional.of(text.substring(0, end)) : Optional.empty();
    }

    /** Removes the file and frees the lock. */
    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Another run may have removed the file after we opened it and before we got the lock; then ours protects nothing. So the file that we
     * hold gets a length of our own choice, and the file at the place must have that length. It is only asked for its length: on POSIX
     * systems a process loses its locks on a file as soon as it closes any stream of it. See POSIX.1-2017, fcntl, F_SETLK.
     */
    private static boolean isStillAt(Path file, FileChannel channel, String folderName) throws IOException {
        byte[] name = (folderName + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] content =
                Arrays.copyOf(name, name.length + ThreadLocalRandom.current().nextInt(MOST_PADDING));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(content), 0);
        try {
            return Files.size(file) == content.length;
        } catch (NoSuchFileException exception) {
            return false;
        }
    }
}
