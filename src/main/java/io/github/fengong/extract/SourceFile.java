package io.github.fengong.extract;

import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.SourceInfo;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** The bytes of a document with the name of its file, read once. */
public final class SourceFile {

    /** The largest file that is read, in bytes: far above any real document, and below what an array holds. */
    static final long LARGEST = 1L << 30;

    private final String name;
    private final byte[] content;

    private SourceFile(String name, byte[] content) {
        this.name = Objects.requireNonNull(name, "name");
        this.content = Objects.requireNonNull(content, "content");
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException if there is no such file, or it is larger than 1 GiB, or reading fails
     */
    public static SourceFile read(Path path) throws UnreadableDocumentException {
        try {
            if (Files.isDirectory(path)) {
                throw new UnreadableDocumentException("expected a document but found a folder; name a file in it");
            }
            if (Files.size(path) > LARGEST) {
                throw new UnreadableDocumentException(
                        "the file has " + Files.size(path) + " bytes, more than " + LARGEST + "; split the document");
            }
            return new SourceFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException("there is no such file; check the name", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException("there is no right to read the file; ask its owner for it", e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    "reading the file failed (" + e.getMessage() + "); copy it to this machine and try again", e);
        }
    }

    /** Returns a file of bytes that are already there; the array must not be changed afterwards. */
    public static SourceFile of(String name, byte[] content) {
        return new SourceFile(name, content);
    }

    /** Returns a file of a text in UTF-8. */
    public static SourceFile of(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the name of the file without folders. */
    public String name() {
        return name;
    }

    /** Returns the bytes themselves, not a copy; they must not be changed. */
    public byte[] content() {
        return content;
    }

    /** Returns the length in bytes. */
    public int size() {
        return content.length;
    }

    /** Returns a new stream of the bytes. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** Returns the description of this file, of which the format is known. */
    public SourceInfo info(DocumentFormat format) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new SourceInfo(name, format, HexFormat.of().formatHex(digest), content.length);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
