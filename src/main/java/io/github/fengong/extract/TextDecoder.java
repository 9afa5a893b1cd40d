package io.github.fengong.extract;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a text into characters: the encoding is found by {@link CharsetDetector}, line ends of all kinds become {@code \n}, and
 * bytes that are no text in it become U+FFFD with a finding that names line, place and bytes; nothing is replaced silently.
 */
public final class TextDecoder {

    /** What stands for bytes that cannot be decoded. */
    private static final char DAMAGED = '\uFFFD';

    /** How many places are reported one by one; a file with more is reported with their number. */
    private static final int REPORTED_PLACES = 50;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");

    /** The sign by which DOS ends a text. */
    private static final String END_OF_TEXT = "\u001A";

    /**
     * What remains where damaged UTF-8 was once saved as GBK: the bytes of U+FFFD, read as GBK.
     */
    private static final Pattern DAMAGED_BEFORE = Pattern.compile("\\uFFFD+|锟斤拷(?:锟斤拷|锟斤|锟|斤拷)*");

    private static final int BUFFER = 8192;

    private TextDecoder() {}

    /**
     * Decodes a text.
     *
     * @throws UnreadableDocumentException if the bytes are no text in any encoding
     */
    public static DecodedText decode(byte[] content) throws UnreadableDocumentException {
        return decode(content, Optional.empty());
    }

    /**
     * Decodes a text whose encoding is declared; content that contradicts the declaration wins.
     *
     * @throws UnreadableDocumentException if the bytes are no text in any encoding
     */
    public static DecodedText decode(byte[] content, Optional<Charset> declared) throws UnreadableDocumentException {
        CharsetDetector.Detected detected = CharsetDetector.detect(content, declared);
        List<Damage> damages = new ArrayList<>();
        String text = decode(content, detected, damages);
        List<Finding> findings = findings(text, damages);
        String lines = LINE_END.matcher(text).find() ? LINE_END.matcher(text).replaceAll("\n") : text;
        String whole = lines.endsWith(END_OF_TEXT) ? lines.substring(0, lines.length() - 1) : lines;
        return new DecodedText(whole, detected.charset(), findings);
    }

    private static String decode(byte[] content, CharsetDetector.Detected detected, List<Damage> damages) {
        ByteBuffer in = ByteBuffer.wrap(content, detected.markLength(), content.length - detected.markLength());
        CharsetDecoder decoder = detected.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        StringBuilder text = new StringBuilder(content.length);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isError()) {
                note(damages, text.length(), content, in.position(), result.length());
                text.append(DAMAGED);
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return text.toString();
    }

    /** Adds damaged bytes, as one place with those directly before them. */
    private static void note(List<Damage> damages, int at, byte[] content, int from, int length) {
        int last = damages.size() - 1;
        if (last >= 0 && damages.get(last).end() == at) {
            Damage before = damages.get(last);
            damages.set(last, new Damage(before.at(), at + 1, before.bytes() + " " + hex(content, from, length)));
        } else {
            damages.add(new Damage(at, at + 1, hex(content, from, length)));
        }
    }

    private static String hex(byte[] content, int from, int length) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(content, from, from + length);
    }

    private static List<Finding> findings(String text, List<Damage> damages) {
        List<Damage> all = new ArrayList<>(damages);
        Matcher before = DAMAGED_BEFORE.matcher(text);
        while (before.find()) {
            int at = before.start();
            if (damages.stream().noneMatch(damage -> damage.at() <= at && at < damage.end())) {
                all.add(new Damage(at, before.end(), ""));
            }
        }
        List<Finding> findings = new ArrayList<>();
        LinePosition position = new LinePosition(text);
        all.stream()
                .sorted(java.util.Comparator.comparingInt(Damage::at))
                .limit(REPORTED_PLACES)
                .forEach(damage -> findings.add(position.finding(damage)));
        if (all.size() > REPORTED_PLACES) {
            findings.add(Finding.ofDocument(
                    FindingCode.TEXT_DAMAGED,
                    "另有" + (all.size() - REPORTED_PLACES) + "处文字损坏未逐一列出，请更换完好的文件",
                    SourceLocation.UNKNOWN));
        }
        return findings;
    }

    /**
     * A place of damaged text.
     *
     * @param at the index of its first character
     * @param end the index behind its last character
     * @param bytes its bytes in hexadecimal; empty if the damage was done before the file was written
     */
    private record Damage(int at, int end, String bytes) {}

    /** Counts lines, going forward through a text. */
    private static final class LinePosition {

        private final String text;
        private int at;
        private int line = 1;
        private int lineStart;

        private LinePosition(String text) {
            this.text = text;
        }

        private Finding finding(Damage damage) {
            Matcher ends = Pattern.compile("\\n|" + LINE_END.pattern()).matcher(text);
            ends.region(at, damage.at());
            while (ends.find()) {
                line++;
                lineStart = ends.end();
                at = ends.end();
            }
            int column = text.codePointCount(lineStart, damage.at()) + 1;
            String place = "第" + line + "行第" + column + "字";
            String message = damage.bytes().isEmpty()
                    ? place + "起的文字在存盘前已损坏，请核对原件"
                    : place + "处的字节（" + damage.bytes() + "）无法解码，以“\uFFFD”标出，请核对原件";
            return Finding.ofDocument(FindingCode.TEXT_DAMAGED, message, SourceLocation.UNKNOWN.withLine(line));
        }
    }
}
