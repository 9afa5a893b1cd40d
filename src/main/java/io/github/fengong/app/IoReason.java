package io.github.fengong.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Why reading or writing failed, in words: the message of Java's exception is often no more than the name of the file, and the reason stands
 * in the name of its class.
 */
final class IoReason {

    private IoReason() {}

    static String of(IOException problem) {
        if (problem instanceof AccessDeniedException denied) {
            return "no right to read or write " + denied.getFile();
        }
        if (problem instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (problem instanceof CharacterCodingException) {
            return "it is no text in UTF-8; save it as UTF-8";
        }
        boolean hasReason = !(problem instanceof FileSystemException file) || file.getReason() != null;
        return problem.getMessage() != null && hasReason ? problem.getMessage() : problem.toString();
    }
}
