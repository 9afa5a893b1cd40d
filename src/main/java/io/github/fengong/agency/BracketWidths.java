package io.github.fengong.agency;

/**
 * Decides how the brackets of a name are shown. A pair of half-width brackets is the author's own and stays; where the two brackets of a pair
 * differ, or half-width commas and colons show that the whole text lost its widths, full-width brackets are meant.
 */
final class BracketWidths {

    private BracketWidths() {}

    /**
     * Makes the brackets of {@code shown} full-width where the text lost them.
     *
     * @param shown the characters as written, changed in place
     * @param text the same characters in their normal form
     * @param source the text they came from
     */
    static void repair(StringBuilder shown, CharSequence text, String source) {
        boolean lostWidths = source.indexOf(',') >= 0 || source.indexOf(';') >= 0 || source.indexOf(':') >= 0;
        int[] open = new int[shown.length()];
        int depth = 0;
        for (int i = 0; i < shown.length(); i++) {
            if (text.charAt(i) == '（') {
                open[depth++] = i;
            } else if (text.charAt(i) == '）' && depth > 0) {
                repairPair(shown, open[--depth], i, lostWidths);
            }
        }
    }

    private static void repairPair(StringBuilder shown, int open, int close, boolean lostWidths) {
        boolean half = shown.charAt(open) == '(';
        boolean closesHalf = shown.charAt(close) == ')';
        if (half != closesHalf || half && lostWidths) {
            shown.setCharAt(open, '（');
            shown.setCharAt(close, '）');
        }
    }
}
