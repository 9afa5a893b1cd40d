package io.github.fengong.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file that an option names. */
final class FileHash {

    private FileHash() {}

    static String of(Path file) throws WrongCallException {
        try {
            return of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new WrongCallException("cannot read " + file + " (" + e.getMessage() + "); check the name");
        }
    }

    /** Returns 64 lower-case hexadecimal digits. */
    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
