package io.github.fengong.agency;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a text into the one form that the grammar reads: no white space, no page numbers, full-width punctuation, half-width digits and
 * letters, no radicals in place of characters, simplified characters. {@code 国家医⏎保局,财政部} becomes {@code 国家医保局，财政部}.
 */
final class TextNormalizer {

    /** A line that holds a page number and nothing else, as the text of a PDF has it: {@code - 3 -}, {@code — 12 —}, {@code 第3页}. */
    private static final Pattern PAGE_LINE = Pattern.compile("(?<=[\\n\\f\\r]|^)[\\s\\u00a0\\u3000]*"
            + "(?:[-—–－−─·•~～]{1,2}\\s*\\d{1,4}\\s*[-—–－−─·•~～]{1,2}|第\\s*\\d{1,4}\\s*页(?:[\\s，,/]*共\\s*\\d{1,4}\\s*页)?"
            + "|\\d{1,4}\\s*/\\s*\\d{1,4}|(?<=[\\n\\f\\r]|^)\\d{1,4})[\\s\\u00a0\\u3000]*(?=[\\n\\f\\r]|$)");

    /** A page number between dashes that lost its line. */
    private static final Pattern PAGE_INLINE =
            Pattern.compile("(?<=\\s)[-—–－−─]\\s*\\d{1,4}\\s*[-—–－−─]|[-—–－−─]\\s*\\d{1,4}\\s*[-—–－−─](?=\\s)");

    /** Words that need the number beside them, so that a line with a number alone is no page number: 第⏎3⏎项. */
    private static final Pattern COUNTED = Pattern.compile("(?:[、，,至到-]\\s*\\d+\\s*)*(?:项(?!\\s*目)|[条款年月日])|\\d");

    private static final Pattern CHINESE_NUMBER = Pattern.compile("[一二三四五六七八九十]");

    private static final String OTHER_BRACKETS = "〔〕〈〉［］〖〗";

    /** How far full-width letters and digits stand above the half-width ones in Unicode. */
    private static final int FULL_WIDTH = 0xFEE0;

    private final UnaryOperator<String> simplifier;
    /** The characters of GB 2312; a text within it holds no traditional characters. */
    private final BitSet simplified;

    TextNormalizer(UnaryOperator<String> simplifier) {
        this.simplifier = simplifier;
        this.simplified = charactersOf("GB2312");
    }

    /** Returns the normal form of a text. */
    NormalText normalize(String source) {
        int length = source.length();
        BitSet noise = pageNumbersOf(source);
        StringBuilder text = new StringBuilder(length);
        int[] offsets = new int[length];
        BitSet breaks = new BitSet();
        for (int i = 0; i < length; i++) {
            char c = source.charAt(i);
            if (noise.get(i) || isBlank(c)) {
                breaks.set(text.length());
            } else {
                offsets[text.length()] = i;
                text.append(normalOf(c, i, source));
            }
        }
        String normal = text.toString();
        return new NormalText(
                simplify(normal), shownOf(normal, offsets, source), Arrays.copyOf(offsets, text.length()), breaks);
    }

    /** Brackets of other shapes stay as the author chose them: 各市、县〔市、区〕政府. */
    private static String shownOf(String normal, int[] offsets, String source) {
        StringBuilder shown = new StringBuilder(normal);
        for (int i = 0; i < normal.length(); i++) {
            char c = source.charAt(offsets[i]);
            if (OTHER_BRACKETS.indexOf(c) >= 0) {
                shown.setCharAt(i, c);
            }
        }
        return shown.toString();
    }

    private String simplify(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x2E80 && c < 0xE000 && !simplified.get(c)) {
                return simplifier.apply(text);
            }
        }
        return text;
    }

    private static BitSet pageNumbersOf(String source) {
        BitSet noise = new BitSet();
        boolean mayHold = source.indexOf('\n') >= 0 || source.indexOf('\f') >= 0 || source.indexOf(' ') >= 0;
        if (mayHold || source.indexOf('\r') >= 0) {
            mark(PAGE_LINE.matcher(source), source, noise);
            mark(PAGE_INLINE.matcher(source), source, noise);
        }
        return noise;
    }

    private static void mark(Matcher matcher, String source, BitSet noise) {
        while (matcher.find()) {
            if (!isCounted(source, matcher.start(), matcher.end())) {
                noise.set(matcher.start(), matcher.end());
            }
        }
    }

    private static boolean isCounted(String source, int start, int end) {
        if (hasDash(source, start, end)) {
            return false;
        }
        String before = source.substring(0, start).stripTrailing();
        String after = source.substring(end).stripLeading();
        boolean ordinal = before.endsWith("第") && !CHINESE_NUMBER.matcher(after).lookingAt();
        boolean cut = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
        return ordinal || cut || COUNTED.matcher(after).lookingAt();
    }

    private static boolean hasDash(String source, int start, int end) {
        return source.substring(start, end).chars().anyMatch(c -> "-—–－−─".indexOf(c) >= 0);
    }

    private static boolean isBlank(char c) {
        return switch (c) {
            case '\u00a0', '\u3000', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u2007', '\u202f' ->
                true;
            default -> Character.isWhitespace(c) || Character.isISOControl(c);
        };
    }

    private static char normalOf(char c, int place, String source) {
        return switch (c) {
            case ',', '﹐' -> '，';
            case ';', '﹔' -> '；';
            case ':', '﹕', '∶', '︰' -> '：';
            case '(', '﹙', '〔', '〈' -> '（';
            case ')', '﹚', '〕', '〉' -> '）';
            case '[', '［', '〖' -> '【';
            case ']', '］', '〗' -> '】';
            case '､', '﹑', '丶', '｜', '|', '•', '·', '‧', '・', '…', '→' -> '、';
            case '/', '／', '\\' -> isBetweenDigits(place, source) ? c : '、';
            case '｡' -> '。';
            case '.', '．' -> isEndOfSentence(place, source) ? '。' : '.';
            default -> plain(c);
        };
    }

    private static char plain(char c) {
        if (c < 0x2E80) {
            return c;
        }
        boolean digit = c >= '０' && c <= '９';
        if (digit || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ') {
            return (char) (c - FULL_WIDTH);
        }
        boolean radical = c <= 0x2FDF;
        boolean compatible = c >= 0xF900 && c <= 0xFAFF;
        if (radical || compatible) {
            String composed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            return composed.length() == 1 ? composed.charAt(0) : c;
        }
        return c;
    }

    private static boolean isBetweenDigits(int place, String source) {
        return isDigit(source, place - 1) && isDigit(source, place + 1);
    }

    private static boolean isEndOfSentence(int place, String source) {
        boolean last = source.substring(place + 1).isBlank();
        boolean between = place + 1 < source.length() && source.charAt(place + 1) > 0x2E80;
        return (last || between) && place > 0 && source.charAt(place - 1) > 0x2E80;
    }

    private static boolean isDigit(String source, int place) {
        return place >= 0 && place < source.length() && Character.isDigit(source.charAt(place));
    }

    private static BitSet charactersOf(String charset) {
        BitSet characters = new BitSet();
        CharsetEncoder encoder = Charset.forName(charset).newEncoder();
        for (char c = 0x2E80; c < 0xE000; c++) {
            if (!Character.isSurrogate(c) && encoder.canEncode(c)) {
                characters.set(c);
            }
        }
        return characters;
    }
}
