package io.github.fengong.export;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from running a text of a CSV file as a formula: a text such as {@code =1+1} gets a leading {@code '}. So does a text
 * that begins with such {@code '} itself, so that a reader can always take one away.
 */
final class FormulaGuard {

    /** The characters before which the {@link #PREFIX} stands. */
    static final String DANGEROUS = "=+-@\t\r";

    static final String PREFIX = "'";

    private static final Pattern NEEDED = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String text) {
        return isNeeded(text) ? PREFIX + text : text;
    }

    static boolean isNeeded(String text) {
        return NEEDED.matcher(text).matches();
    }

    /** Returns the text as it was before it was guarded. */
    static String open(String text) {
        return text.startsWith(PREFIX) && isNeeded(text) ? text.substring(1) : text;
    }
}
