package io.github.fengong.extract.pdf.text;

import java.util.Objects;

/**
 * A line of text as the page shows it.
 *
 * @param text its characters in reading order, blanks where the line shows them
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param baseline where its baseline lies from the top, in points
 * @param size the font size of most of it, in points
 * @param headWidth how wide its beginning is that a line break cannot divide: a word, or a Han character with the punctuation that must not
 *     leave it
 * @param upright whether the line runs to the right on the page as it is read; the coordinates of others are those of the turned page
 */
public record TextLine(
        String text, double left, double right, double baseline, double size, double headWidth, boolean upright) {

    public TextLine {
        Objects.requireNonNull(text, "text");
    }

    /** Returns the line moved on the page. */
    public TextLine moved(double dx, double dy) {
        return new TextLine(text, left + dx, right + dx, baseline + dy, size, headWidth, upright);
    }
}
