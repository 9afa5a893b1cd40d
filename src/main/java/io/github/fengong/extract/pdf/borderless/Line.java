package io.github.fengong.extract.pdf.borderless;

/**
 * A line of text in a column.
 *
 * @param column the column, from 0
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param baseline its baseline, in points from the top
 * @param size its font size, in points
 * @param text its characters, without blanks
 */
record Line(int column, double left, double right, double baseline, double size, String text) {

    /** What a line may fall short of its limit by and still be full, in em. */
    private static final double SLACK = 0.05;

    /** How far a full-width mark at the end of a line reaches beyond its ink, in em. */
    private static final double HALF_MARK = 0.5;

    private static final double LATIN_WIDTH = 0.5;

    private static final String OPENING = "（《「『【〔〈“‘([{";
    private static final String CLOSING = "，。、；：！？）》」』】〕〉”’,.;:!?)]}%％";
    private static final String SENTENCE_ENDS = "。；！？;!?";

    Line with(Segment more) {
        return new Line(column, left, Math.max(right, more.right()), baseline, size, text + more.text());
    }

    /** Tells whether a cell may end with this line: a sentence does, or there was room for the beginning of the next line. */
    boolean mayEndBefore(Line next, double limit) {
        return endsSentence() || hasRoomFor(next, limit);
    }

    /** Tells whether the beginning of the next line would have fitted into this one. */
    boolean hasRoomFor(Line next, double limit) {
        boolean mark = CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
        return limit - right - (mark ? HALF_MARK * size : 0) > next.head() + SLACK * size;
    }

    /** How wide the beginning is that a line break cannot divide: a character with the marks after it, or a Latin word. */
    private double head() {
        int end = 0;
        double width = 0;
        while (end < text.length() && OPENING.indexOf(text.charAt(end)) >= 0) {
            end++;
            width++;
        }
        boolean latin = end < text.length() && text.charAt(end) < 0x2E80;
        do {
            width += end < text.length() && text.charAt(end) < 0x2E80 ? LATIN_WIDTH : 1;
            end++;
        } while (end < text.length() && (CLOSING.indexOf(text.charAt(end)) >= 0 || latin && text.charAt(end) < 0x2000));
        return width * size;
    }

    boolean endsSentence() {
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
