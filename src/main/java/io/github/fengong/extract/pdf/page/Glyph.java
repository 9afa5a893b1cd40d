package io.github.fengong.extract.pdf.page;

import java.util.Objects;

/**
 * A glyph as the page shows it.
 *
 * @param text the characters it stands for, mostly one; a blank for a space
 * @param x where its baseline begins, in points from the left of the page
 * @param y where its baseline begins, in points from the top of the page
 * @param width its advance along the baseline, in points
 * @param size the size of its font, in points: an em
 * @param direction where its baseline runs to
 * @param stacked whether vertical writing put it below the glyph before it, though it stands upright
 */
public record Glyph(String text, double x, double y, double width, double size, Direction direction, boolean stacked) {

    /**
     * How far above the baseline a glyph's point lies, in em: in the middle of Han characters and of capital letters alike. The boxes that
     * fonts state are useless for this: those of Noto CJK reach over the neighbouring lines.
     */
    private static final double POINT_ABOVE_BASELINE = 0.35;

    /** Full-width marks with their ink at the left; typesetters let them hang over the edge of the text. */
    private static final String INK_LEFT = "、，。；：！？）》」』】〕〉”’";

    /** Full-width marks with their ink at the right. */
    private static final String INK_RIGHT = "（《「『【〔〈“‘";

    public Glyph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(direction, "direction");
    }

    /** Returns the x of the glyph's point: in the middle of its ink along the baseline, 0.35 em above it. */
    public double pointX() {
        return x + direction.x() * inkMiddle() + direction.y() * size * POINT_ABOVE_BASELINE;
    }

    /** Returns the y of the glyph's point: in the middle of its ink along the baseline, 0.35 em above it. */
    public double pointY() {
        return y + direction.y() * inkMiddle() - direction.x() * size * POINT_ABOVE_BASELINE;
    }

    private double inkMiddle() {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        if (first < 0x2018 || width < 0.8 * size) {
            return width / 2;
        }
        return width * (INK_LEFT.indexOf(first) >= 0 ? 0.2 : INK_RIGHT.indexOf(first) >= 0 ? 0.8 : 0.5);
    }

    /** Returns where the glyph ends to the right, for a glyph that runs to the right. */
    public double right() {
        return x + width;
    }

    /** Tells whether the glyph shows nothing but a space. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
