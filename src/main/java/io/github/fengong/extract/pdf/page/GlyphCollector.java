package io.github.fengong.extract.pdf.page;

import io.github.fengong.extract.pdf.page.FontCodes.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Places the glyphs that text operators show. See 9.4 of ISO 32000-1. */
final class GlyphCollector {

    /** Glyphs may stick out of what they are clipped to by this much, in points, and still be taken for visible. */
    private static final double CLIP_TOLERANCE = 1;

    private static final double SMALLEST_SIZE = 0.5;

    private final List<Glyph> glyphs = new ArrayList<>();
    private final WorkBudget budget;
    private Affine lineMatrix = Affine.IDENTITY;
    private Affine matrix = Affine.IDENTITY;
    /** How far text has been shown since the matrix was set, before the matrix applies. */
    private double x;

    private double y;
    private int unknown;

    GlyphCollector(WorkBudget budget) {
        this.budget = budget;
    }

    void beginText() {
        setMatrix(Affine.IDENTITY);
    }

    void setMatrix(Affine newMatrix) {
        lineMatrix = newMatrix;
        matrix = newMatrix;
        x = 0;
        y = 0;
    }

    void moveLine(double x, double y) {
        setMatrix(lineMatrix.afterMove(x, y));
    }

    /** Moves on by thousandths of an em, backwards where they are positive, as the numbers in the operand of TJ do. */
    void adjust(double thousandths, GraphicsState state) {
        double move = -thousandths / 1000 * state.fontSize;
        if (state.font.isVertical()) {
            y += move;
        } else {
            x += move * state.horizontalScaling;
        }
    }

    void show(byte[] string, GraphicsState state, boolean hidden) throws IOException {
        ByteArrayInputStream codes = new ByteArrayInputStream(string);
        Affine toPage = matrix.then(state.matrix);
        double em = state.fontSize * state.font.emScale();
        double size = Math.abs(em) * Math.hypot(toPage.c(), toPage.d());
        double along = state.fontSize * state.horizontalScaling;
        Direction direction = Direction.of(toPage.a() * Math.signum(along), toPage.b() * Math.signum(along));
        double stretch = Math.abs(along) * Math.hypot(toPage.a(), toPage.b());
        boolean vertical = state.font.isVertical();
        while (true) {
            int before = codes.available();
            int code = state.font.read(codes);
            if (code < 0 || codes.available() == before) {
                break;
            }
            Code shown = state.font.code(code);
            boolean oneByteBlank = before - codes.available() == 1 && code == ' ';
            double spacing = state.characterSpacing + (oneByteBlank ? state.wordSpacing : 0);
            if (!hidden && direction != null && size >= SMALLEST_SIZE) {
                double fromX = x - shown.originX() * along;
                double fromY = y - shown.originY() * state.fontSize + state.rise;
                add(shown, toPage.x(fromX, fromY), toPage.y(fromX, fromY), stretch, size, direction, vertical, state);
            }
            if (vertical) {
                y += shown.fall() * state.fontSize + spacing;
            } else {
                x += shown.width() * along + spacing * state.horizontalScaling;
            }
        }
    }

    private void add(
            Code code,
            double x,
            double y,
            double stretch,
            double size,
            Direction direction,
            boolean vertical,
            GraphicsState state)
            throws PageTooLargeException {
        Glyph glyph = new Glyph(code.text(), x, y, Math.abs(code.width()) * stretch, size, direction, vertical);
        double pointX = glyph.pointX();
        double pointY = glyph.pointY();
        boolean visible = pointX >= state.clip.left() - CLIP_TOLERANCE
                && pointX <= state.clip.right() + CLIP_TOLERANCE
                && pointY >= state.clip.top() - CLIP_TOLERANCE
                && pointY <= state.clip.bottom() + CLIP_TOLERANCE;
        if (!visible || code.text().isEmpty()) {
            return;
        }
        budget.countMark();
        glyphs.add(glyph);
        if (code.text().equals(FontCodes.UNKNOWN)) {
            unknown++;
        }
    }

    /** Returns how many glyphs have been placed so far. */
    int count() {
        return glyphs.size();
    }

    /** Gives the glyphs from an index on the characters that the document states for them. */
    void restate(int from, String actualText) {
        ActualText.restate(glyphs.subList(from, glyphs.size()), actualText);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    int unknown() {
        return unknown;
    }
}
