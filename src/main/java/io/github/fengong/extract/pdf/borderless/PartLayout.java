package io.github.fengong.extract.pdf.borderless;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a table with what is known of it before its rows are: header, titles, and the bands between them.
 *
 * @param part the part
 * @param header how many of its levels are a header that other parts repeat
 * @param goesOn whether another part follows on the next page
 * @param rules the heights of lines that are drawn across it, in points
 */
record PartLayout(TablePart part, int header, boolean goesOn, List<Double> rules) {

    /** Titles follow each other at most at this distance, in em, where they are the lines of one. */
    private static final double TITLE_LINE = 1.8;

    /** Levels from one index to before another, that are a title or not. */
    record Piece(int from, int to, boolean title) {}

    PartLayout {
        rules = List.copyOf(rules);
    }

    /** Returns the layouts of the parts of a table, in the order of their pages; with the lines that are drawn across each. */
    static List<PartLayout> of(List<TablePart> parts, List<List<Double>> rules) {
        int repeated = Integer.MAX_VALUE;
        for (TablePart part : parts) {
            int common = part == parts.get(0) ? 0 : common(parts.get(0), part);
            repeated = common > 0 ? Math.min(repeated, common) : repeated;
        }
        List<PartLayout> layouts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int common = i == 0 ? repeated : common(parts.get(0), parts.get(i));
            boolean headed = repeated < Integer.MAX_VALUE && common >= repeated;
            boolean goesOn = i + 1 < parts.size()
                    && parts.get(i + 1).continued()
                    && parts.get(i + 1).page() == parts.get(i).page() + 1;
            layouts.add(new PartLayout(parts.get(i), headed ? repeated : 0, goesOn, rules.get(i)));
        }
        return layouts;
    }

    /** Returns how many levels at the top of two parts are the same. */
    private static int common(TablePart one, TablePart other) {
        int common = 0;
        while (common < Math.min(one.levels().size(), other.levels().size())
                && one.levels()
                        .get(common)
                        .text()
                        .equals(other.levels().get(common).text())) {
            common++;
        }
        return common;
    }

    /** Returns the pieces under the header, from top to bottom. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        List<Level> levels = part.levels();
        int start = header;
        for (int i = header + 1; i <= levels.size(); i++) {
            boolean title = isTitle(levels.get(i - 1));
            boolean same = i < levels.size() && isTitle(levels.get(i)) == title;
            boolean near = !title
                    || same
                            && levels.get(i).baseline() - levels.get(i - 1).baseline()
                                    < TITLE_LINE * levels.get(i).size();
            if (!same || !near || isRuled(i)) {
                pieces.add(new Piece(start, i, title));
                start = i;
            }
        }
        return pieces;
    }

    /** Tells whether a line is drawn above a level. */
    boolean isRuled(int level) {
        if (level == 0 || level >= part.levels().size()) {
            return false;
        }
        double above = part.levels().get(level - 1).baseline();
        double below = part.levels().get(level).baseline();
        return rules.stream().anyMatch(rule -> rule > above && rule < below);
    }

    private boolean isTitle(Level level) {
        return level.crosses(part.columns().gutters());
    }

    Band band(Piece piece) {
        return Band.of(part.levels().subList(piece.from(), piece.to()), part.columns());
    }

    /** Tells whether a row at the top of a piece may be the rest of one on the page before, or a header that is set otherwise. */
    boolean mayBeginOtherwise(Piece piece) {
        return piece.from() == header && (part.continued() || header == 0);
    }

    /** Tells whether the last row of a piece may go on on the next page. */
    boolean mayGoOn(Piece piece) {
        return goesOn && piece.to() == part.levels().size();
    }
}
