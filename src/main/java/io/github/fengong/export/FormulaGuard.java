package io.github.fengong.export;

/**
 * Keeps a spreadsheet from running a text of a CSV file as a formula: a text such as {@code =1+1} gets a leading {@code '}. So does a text
 * that begins with such {@code '} itself, so that a reader can always take one away.
 */
final class FormulaGuard {

    /** The characters before which the {@link #PREFIX} stands. */
    static final String DANGEROUS = "=+-@\t\r";

    static final String PREFIX = "'";

    private FormulaGuard() {}

    static String guard(String text) {
        return isNeeded(text) ? PREFIX + text : text;
    }

    /** Tells whether the text begins with a dangerous character, be it behind some {@code '}. */
    static boolean isNeeded(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && DANGEROUS.indexOf(text.charAt(first)) >= 0;
    }

    /** Returns the text as it was before it was guarded. */
    static String open(String text) {
        return text.startsWith(PREFIX) && isNeeded(text) ? text.substring(1) : text;
    }
}
