package io.github.fengong.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The parts of a package in a ZIP archive in memory. Parts are found through the archive's directory and inflated while they are read, so
 * that none is ever in memory as a whole. See APPNOTE.TXT of PKWARE, 4.3.
 */
public final class ZipParts {

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int DIRECTORY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** Where a part lies in the archive; {@code packed} is its length there, {@code checksum} that of its content. */
    private record Entry(int method, long localHeader, long packed, long checksum) {}

    private final ByteBuffer archive;
    private final Map<String, Entry> entries = new HashMap<>();

    private ZipParts(byte[] content) {
        archive = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Reads the directory of an archive.
     *
     * @throws ZipException if it has none, as when the file was cut short, or a broken one
     */
    public static ZipParts of(byte[] content) throws ZipException {
        ZipParts parts = new ZipParts(content);
        try {
            parts.readDirectory();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw damaged("its directory points outside of the file", e);
        }
        return parts;
    }

    /**
     * Opens a part.
     *
     * @param name the name without a leading slash; letters count alike in either case
     * @return its content, which ends with an exception if its checksum is wrong or it swells as a zip bomb does; nothing where there is no
     *     such part
     * @throws IOException if the archive is damaged
     */
    public Optional<InputStream> open(String name) throws IOException {
        Entry entry = entries.get(normalize(name));
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new PartStream(inflate(entry), entry.packed(), entry.checksum()));
    }

    /** Returns the names of the parts, in lower case, with slashes between folders and none before them. */
    public Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    /** Some writers separate folders with a backslash, begin with a slash, or differ in case from what refers to the part. */
    private static String normalize(String name) {
        String slashed = name.replace('\\', '/');
        return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
    }

    private void readDirectory() throws ZipException {
        int end = findEnd();
        long count = Short.toUnsignedLong(archive.getShort(end + 10));
        long at = Integer.toUnsignedLong(archive.getInt(end + 16));
        if (end >= LOCATOR_LENGTH && archive.getInt(end - LOCATOR_LENGTH) == LOCATOR_SIGNATURE) {
            int largeEnd = Math.toIntExact(archive.getLong(end - LOCATOR_LENGTH + 8));
            count = archive.getLong(largeEnd + 32);
            at = archive.getLong(largeEnd + 48);
        }
        int position = Math.toIntExact(at);
        for (long i = 0; i < count; i++) {
            position += readEntry(position);
        }
    }

    private int findEnd() throws ZipException {
        int last = archive.limit() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (archive.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw damaged("its end is missing", null);
    }

    /** Returns the length of the directory's entry. */
    private int readEntry(int at) throws ZipException {
        if (archive.getInt(at) != DIRECTORY_SIGNATURE) {
            throw damaged("its directory is broken", null);
        }
        int nameLength = Short.toUnsignedInt(archive.getShort(at + 28));
        int extraLength = Short.toUnsignedInt(archive.getShort(at + 30));
        int extra = at + DIRECTORY_LENGTH + nameLength;
        String name = new String(archive.array(), at + DIRECTORY_LENGTH, nameLength, StandardCharsets.UTF_8);
        LargeSizes large = new LargeSizes(extra, extra + extraLength);
        large.read(archive.getInt(at + 24));
        long packed = large.read(archive.getInt(at + 20));
        long localHeader = large.read(archive.getInt(at + 42));
        int method = Short.toUnsignedInt(archive.getShort(at + 10));
        long checksum = Integer.toUnsignedLong(archive.getInt(at + 16));
        entries.put(normalize(name), new Entry(method, localHeader, packed, checksum));
        return DIRECTORY_LENGTH + nameLength + extraLength + Short.toUnsignedInt(archive.getShort(at + 32));
    }

    /** The numbers of an entry that stand, where their usual field is all ones, one after the other in an extra field. See 4.5.3. */
    private final class LargeSizes {

        private static final int LARGE_SIZES = 0x0001;

        private int at;

        LargeSizes(int start, int end) {
            at = start;
            while (at + 4 <= end && archive.getShort(at) != LARGE_SIZES) {
                at += 4 + Short.toUnsignedInt(archive.getShort(at + 2));
            }
            at += 4;
        }

        long read(int usual) {
            if (usual != -1) {
                return Integer.toUnsignedLong(usual);
            }
            at += Long.BYTES;
            return archive.getLong(at - Long.BYTES);
        }
    }

    private InputStream inflate(Entry entry) throws ZipException {
        long at = entry.localHeader();
        if (at < 0 || at > archive.limit() - LOCAL_LENGTH || archive.getInt((int) at) != LOCAL_SIGNATURE) {
            throw damaged("a part does not lie where its directory says", null);
        }
        int start = (int) at
                + LOCAL_LENGTH
                + Short.toUnsignedInt(archive.getShort((int) at + 26))
                + Short.toUnsignedInt(archive.getShort((int) at + 28));
        if (entry.packed() < 0 || start + entry.packed() > archive.limit()) {
            throw damaged("a part reaches beyond the end of the file", null);
        }
        InputStream packed = new ByteArrayInputStream(archive.array(), start, (int) entry.packed());
        return switch (entry.method()) {
            case STORED -> packed;
            case DEFLATED -> new InflaterInputStream(packed, new Inflater(true), 1 << 14);
            default -> throw damaged("a part is packed with the unknown method " + entry.method(), null);
        };
    }

    private static ZipException damaged(String how, Exception cause) {
        ZipException exception = new ZipException(how);
        exception.initCause(cause);
        return exception;
    }
}
