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

    public Glyph {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(direction, "direction");
    }

    /** Returns the x of the glyph's point: half its advance along, 0.35 em above the baseline. */
    public double pointX() {
        return x + direction.x() * width / 2 + direction.y() * size * POINT_ABOVE_BASELINE;
    }

    /** Returns the y of the glyph's point: half its advance along, 0.35 em above the baseline. */
    public double pointY() {
        return y + direction.y() * width / 2 - direction.x() * size * POINT_ABOVE_BASELINE;
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
