package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;

/**
 * The turning of a page clockwise by quarter turns.
 *
 * @param quarters how many quarter turns, 0 to 3
 * @param width the width of the page before
 * @param height the height of the page before
 */
public record QuarterTurn(int quarters, double width, double height) {

    /** Returns the width of the page after. */
    public double turnedWidth() {
        return quarters % 2 == 0 ? width : height;
    }

    /** Returns the height of the page after. */
    public double turnedHeight() {
        return quarters % 2 == 0 ? height : width;
    }

    /** Returns the turning that undoes this one. */
    public QuarterTurn inverse() {
        return new QuarterTurn((4 - quarters) % 4, turnedWidth(), turnedHeight());
    }

    /** Returns where a point goes to the left or right. */
    double x(double x, double y) {
        return switch (quarters) {
            case 1 -> height - y;
            case 2 -> width - x;
            case 3 -> y;
            default -> x;
        };
    }

    /** Returns where a point goes up or down. */
    double y(double x, double y) {
        return switch (quarters) {
            case 1 -> x;
            case 2 -> height - y;
            case 3 -> width - x;
            default -> y;
        };
    }

    /** Returns the box after the turning. */
    public Box turn(Box box) {
        double x1 = x(box.left(), box.top());
        double y1 = y(box.left(), box.top());
        double x2 = x(box.right(), box.bottom());
        double y2 = y(box.right(), box.bottom());
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** Returns the glyph after the turning. */
    public Glyph turn(Glyph glyph) {
        return new Glyph(
                glyph.text(),
                x(glyph.x(), glyph.y()),
                y(glyph.x(), glyph.y()),
                glyph.width(),
                glyph.size(),
                glyph.direction().turned(quarters),
                glyph.stacked());
    }

    /** Returns the line after the turning. */
    public Rule turn(Rule rule) {
        Box box = rule.horizontal()
                ? new Box(rule.start(), rule.position(), rule.end(), rule.position())
                : new Box(rule.position(), rule.start(), rule.position(), rule.end());
        Box turned = turn(box);
        boolean horizontal = rule.horizontal() == (quarters % 2 == 0);
        return horizontal
                ? new Rule(true, turned.top(), turned.left(), turned.right(), rule.thickness())
                : new Rule(false, turned.left(), turned.top(), turned.bottom(), rule.thickness());
    }
}
