package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.Stripe.Kind;
import io.github.fengong.extract.pdf.page.Rule;
import java.util.ArrayList;
import java.util.List;

/** Makes the lines of a grid: between columns, between rows but where a cell covers both, and none where a cell goes on on the next page. */
final class GridLines {

    private static final double THICKNESS = 0.5;

    private final PartGrid grid;
    private final List<Rule> drawn;
    private final double[] xs;
    private final List<Rule> lines = new ArrayList<>();

    private GridLines(PartGrid grid, List<Rule> drawn, double[] xs) {
        this.grid = grid;
        this.drawn = drawn;
        this.xs = xs;
    }

    /**
     * Returns the lines of a grid.
     *
     * @param grid the grid
     * @param drawn the lines that the page has
     * @param xs where its columns end
     */
    static List<Rule> of(PartGrid grid, List<Rule> drawn, double[] xs) {
        GridLines lines = new GridLines(grid, drawn, xs);
        lines.draw();
        return lines.lines;
    }

    private void draw() {
        List<Stripe> stripes = grid.stripes();
        TablePart part = grid.layout().part();
        double top = part.top();
        lines.add(across(top, 0, xs.length - 1));
        for (int i = 0; i < stripes.size(); i++) {
            boolean last = i + 1 == stripes.size();
            double bottom = last ? part.bottom() : snapped(i);
            boolean title = stripes.get(i).kind() == Kind.TITLE;
            for (int x = 0; x < xs.length; x++) {
                if (!title || x == 0 || x == xs.length - 1) {
                    lines.add(new Rule(false, xs[x], top, bottom, THICKNESS));
                }
            }
            for (int column = 0; column + 1 < xs.length; column++) {
                if (last ? !grid.isOpen(column) : grid.hasBorder(column, i)) {
                    lines.add(across(bottom, column, column + 1));
                }
            }
            top = bottom;
        }
    }

    private Rule across(double y, int from, int to) {
        return new Rule(true, y, xs[from], xs[to], THICKNESS);
    }

    /** Returns the height of the border under a stripe, that of a line of the page where one is drawn there. */
    private double snapped(int stripe) {
        double above = grid.stripes().get(stripe).last();
        double below = grid.stripes().get(stripe + 1).first();
        return drawn.stream()
                .filter(rule -> rule.horizontal()
                        && rule.position() > above
                        && rule.position() < below
                        && Math.min(rule.end(), xs[xs.length - 1]) > Math.max(rule.start(), xs[0]))
                .mapToDouble(Rule::position)
                .findFirst()
                .orElse(grid.border(stripe));
    }
}
