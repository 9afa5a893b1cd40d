package io.github.fengong.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the encoding of a Chinese text: by its byte-order mark; else UTF-8 if all bytes are right in it; else the one of UTF-8, UTF-16,
 * GB18030 and Big5 in which the text looks most like Chinese, see {@link TextLikeness}.
 */
final class CharsetDetector {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /** How many bytes from the first one that is not ASCII are looked at. */
    private static final int SAMPLE = 1 << 18;

    /** A text that looks less like one than this is none; random bytes have about -1, a list of rare names has about 0. */
    private static final double LEAST_LIKENESS = -0.25;

    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(Charset.forName("UTF-32LE"), 0xFF, 0xFE, 0, 0),
            new Mark(Charset.forName("UTF-32BE"), 0, 0, 0xFE, 0xFF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
            new Mark(GB18030, 0x84, 0x31, 0x95, 0x33));

    private CharsetDetector() {}

    /**
     * An encoding that was found.
     *
     * @param charset the encoding
     * @param markLength the length of the byte-order mark, which is no text
     */
    record Detected(Charset charset, int markLength) {}

    /**
     * Finds the encoding.
     *
     * @param declared the encoding that the document declares; it is tried beside the others, and preferred where several fit
     * @throws UnreadableDocumentException if the bytes are no text in any encoding
     */
    static Detected detect(byte[] content, Optional<Charset> declared) throws UnreadableDocumentException {
        for (Mark mark : MARKS) {
            if (mark.begins(content)) {
                return new Detected(mark.charset(), mark.bytes().length);
            }
        }
        boolean hasZero = hasZero(content);
        if (!hasZero && isUtf8(content)) {
            return new Detected(StandardCharsets.UTF_8, 0);
        }
        Set<Charset> candidates = new LinkedHashSet<>();
        declared.ifPresent(candidates::add);
        candidates.addAll(List.of(StandardCharsets.UTF_8, GB18030, BIG5));
        candidates.addAll(List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE));
        Charset best = StandardCharsets.UTF_8;
        double bestLikeness = Double.NEGATIVE_INFINITY;
        for (Charset candidate : candidates) {
            double likeness = likeness(content, candidate);
            if (likeness > bestLikeness) {
                best = candidate;
                bestLikeness = likeness;
            }
        }
        if (bestLikeness < LEAST_LIKENESS) {
            throw new UnreadableDocumentException(
                    "expected a document but found bytes that are no text in UTF-8, UTF-16, GB18030 or Big5;"
                            + " the file is damaged or of another kind, copy or download it again");
        }
        return new Detected(best, 0);
    }

    private static double likeness(byte[] content, Charset charset) {
        boolean wide = charset.name().startsWith("UTF-16");
        int first = firstBeyondAscii(content);
        int from = wide ? first & ~1 : first;
        int length = Math.min(SAMPLE, content.length - from);
        ByteBuffer in = ByteBuffer.wrap(content, from, length);
        CharBuffer out = CharBuffer.allocate(length + 1);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int damaged = 0;
        boolean whole = from + length == content.length;
        for (CoderResult result = decoder.decode(in, out, whole);
                result.isError();
                result = decoder.decode(in, out, whole)) {
            damaged++;
            in.position(in.position() + result.length());
        }
        return TextLikeness.of(out.flip(), damaged);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasZero(byte[] content) {
        for (byte value : content) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index of the first byte that is not ASCII text; the beginning where there is none. */
    private static int firstBeyondAscii(byte[] content) {
        for (int at = 0; at < content.length; at++) {
            if (content[at] <= 0) {
                return at;
            }
        }
        return 0;
    }

    /** A byte-order mark. */
    private record Mark(Charset charset, byte[] bytes) {

        private Mark(Charset charset, int... values) {
            this(charset, toBytes(values));
        }

        private boolean begins(byte[] content) {
            return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
        }

        private static byte[] toBytes(int... values) {
            byte[] bytes = new byte[values.length];
            for (int at = 0; at < values.length; at++) {
                bytes[at] = (byte) values[at];
            }
            return bytes;
        }
    }
}
