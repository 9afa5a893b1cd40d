package io.github.fengong.extract.pdf.page;

/**
 * How much work a page may take. Real pages stay far below; what goes beyond is damaged, or made to do harm.
 *
 * @param seconds the longest time for a page
 * @param operators the most operators of its content, those of forms counted as often as they are shown
 * @param marks the most glyphs, and the most painted boxes
 */
public record PageLimits(int seconds, int operators, int marks) {

    /** The limits in use. */
    public static final PageLimits DEFAULT = new PageLimits(30, 5_000_000, 300_000);
}
