package io.github.fengong.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * A stream of an inflated part that notices damage by its checksum, and refuses a zip bomb: a part that swells as no document does. A table
 * of fifty thousand equal rows swells about 150-fold, a bomb about 1000-fold, the most that DEFLATE can. A bomb that swells less is told by a
 * single text as long as no cell's.
 */
final class PartStream extends FilterInputStream {

    /** Below this many bytes no part does harm, however well it was packed. */
    static final long HARMLESS = 32L << 20;

    /** Above this many bytes a part cannot be a document that people wrote. */
    static final long LARGEST = 1L << 30;

    /** How many times larger than packed a part may be. */
    static final long SWELLING = 400;

    /** So many bytes without a mark of XML among them are no text that people wrote; Excel allows a cell 32,767 characters. */
    static final long LONGEST_TEXT = 16L << 20;

    private final CRC32 checksum = new CRC32();
    private final long expectedChecksum;
    private final long most;
    private long count;
    private long sinceMark;

    PartStream(InputStream in, long packed, long expectedChecksum) {
        super(in);
        this.expectedChecksum = expectedChecksum;
        this.most = Math.min(LARGEST, Math.max(HARMLESS, packed * SWELLING));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read < 0) {
            requireChecksum();
            return read;
        }
        checksum.update(target, offset, read);
        count += read;
        if (count > most) {
            throw new ZipException("a part swells to more than " + most + " bytes, as in a zip bomb");
        }
        countText(target, offset, read);
        return read;
    }

    /** In each encoding of XML the mark is, or holds, this byte. */
    private void countText(byte[] target, int offset, int length) throws ZipException {
        int at = offset + length - 1;
        while (at >= offset && target[at] != '<') {
            at--;
        }
        sinceMark = at < offset ? sinceMark + length : offset + length - 1 - at;
        if (sinceMark > LONGEST_TEXT) {
            throw new ZipException(
                    "a part holds a single text of more than " + LONGEST_TEXT + " bytes, as in a zip bomb");
        }
    }

    private void requireChecksum() throws ZipException {
        if (checksum.getValue() != expectedChecksum) {
            throw new ZipException("the checksum of a part is wrong");
        }
    }
}
