package io.github.fengong.extract.word;

import java.util.Optional;

/**
 * A paragraph as a reader of Word found it.
 *
 * @param text the words that are shown
 * @param label the automatic number
 * @param page the page on which it begins, from 1, as far as the reader counted page breaks
 */
record WordParagraph(String text, Optional<String> label, int page) implements WordBlock {

    /** White space that shows nothing: besides Java's, the no-break space. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Tells whether nothing is to be seen of the paragraph. */
    boolean isBlank() {
        return label.isEmpty() && text.chars().allMatch(c -> Character.isWhitespace(c) || c == NO_BREAK_SPACE);
    }
}
