package io.github.fengong.model;

import java.util.Objects;

/**
 * The file a document came from.
 *
 * @param file its name without folders
 * @param format what it really is
 * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
 * @param size its length in bytes
 */
public record SourceInfo(String file, DocumentFormat format, String sha256, long size) {

    public SourceInfo {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(sha256, "sha256");
        if (size < 0) {
            throw new IllegalArgumentException("size must not be negative but is " + size);
        }
    }
}
