package io.github.fengong.compare;

/**
 * A text with its white space folded, so that line breaks and layout do not count as differences: {@code "压缩 登记\n时间 "} becomes {@code
 * 压缩登记时间}, {@code "Word  2019"} becomes {@code "Word 2019"}. White space beside a Chinese character or a full-width mark is dropped, any
 * other run of it is one blank, and characters without width are left out. It remembers where each character stood.
 */
final class FoldedText {

    private final String raw;
    private final String text;
    private final int[] starts;

    private FoldedText(String raw, String text, int[] starts) {
        this.raw = raw;
        this.text = text;
        this.starts = starts;
    }

    /** Returns the text with its white space folded. */
    static String fold(String raw) {
        return of(raw).text;
    }

    static FoldedText of(String raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        int[] starts = new int[raw.length()];
        int gap = -1;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (isSpace(c)) {
                gap = gap < 0 ? at : gap;
            } else if (!isInvisible(c)) {
                if (gap >= 0 && !folded.isEmpty() && !isWide(c) && !isWide(folded.charAt(folded.length() - 1))) {
                    starts[folded.length()] = gap;
                    folded.append(' ');
                }
                gap = -1;
                starts[folded.length()] = at;
                folded.append(c);
            }
        }
        return new FoldedText(raw, folded.toString(), starts);
    }

    /** Returns the folded text. */
    String text() {
        return text;
    }

    /**
     * Returns the raw words of a stretch of the folded text, with the white space after it; the first stretch also has the white space
     * before it, so that stretches side by side make up the raw text.
     */
    String rawWords(int start, int end) {
        return start == end ? "" : raw.substring(start == 0 ? 0 : starts[start], rawEnd(end));
    }

    private int rawEnd(int end) {
        return end == text.length() ? raw.length() : starts[end];
    }

    /** Returns the place in the folded text of the first character that stands at the raw place or after it. */
    int foldedPlace(int rawPlace) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < rawPlace) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Zero-width characters, soft hyphens and the like. */
    private static boolean isInvisible(char c) {
        return Character.getType(c) == Character.FORMAT;
    }

    /**
     * Chinese characters, their marks and full-width forms, beside which a blank is layout. Quotation marks, dashes and ellipses (from
     * U+2010) are as wide in Chinese fonts; surrogates stand for rare Chinese characters.
     */
    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uFFEF' || c >= '\u2010' && c <= '\u2027' || c == '\u00B7';
    }
}
