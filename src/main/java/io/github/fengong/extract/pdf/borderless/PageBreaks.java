package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.Setting.Place;
import java.util.List;
import java.util.regex.Pattern;

/** Finds which cells of a table go on over the page breaks, by where their texts stand, by serials and by words. */
final class PageBreaks {

    /** A full line leaves less room than this, in em. */
    private static final double FULL = 1.6;

    /** So many rows have a serial where each has one. */
    private static final double SERIALS = 0.8;

    /** A text that stands farther off its place than this does not stand there, in em. */
    private static final double OFF_ROW = 0.4;

    /** What begins with an ordinal goes on with nothing. */
    private static final Pattern ITEM = Pattern.compile("([（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十\\d]+[、.．]).*");

    private final TableRows rows;
    private final List<PartGrid> grids;
    private final ColumnGroups groups;
    private final double bottom;

    PageBreaks(TableRows rows, List<PartGrid> grids, ColumnGroups groups) {
        this.rows = rows;
        this.grids = grids;
        this.groups = groups;
        this.bottom = grids.stream()
                .map(grid -> grid.layout().part().levels())
                .mapToDouble(levels -> levels.get(levels.size() - 1).baseline())
                .max()
                .orElse(0);
    }

    /** Finds which cells go on over a page break. */
    void join(PartGrid upper, PartGrid lower) {
        int top = lower.top();
        int last = upper.stripes().size() - 1;
        if (top == lower.stripes().size()
                || !lower.stripes().get(top).isRow()
                || !upper.stripes().get(last).isRow()) {
            return;
        }
        boolean cut = isRest(upper, lower, top);
        for (int column = 0; column < rows.texts().columns(); column++) {
            if (cut || goesOn(upper, lower, column, top)) {
                upper.open(column);
            }
        }
    }

    /** Tells whether the first row of a page is the rest of the last one before. */
    private boolean isRest(PartGrid upper, PartGrid lower, int top) {
        int serial = rows.texts().serial();
        if (serial >= 0 && rows.isRowColumn(serial) && !lower.in(serial, top).isEmpty()) {
            return false;
        }
        if (serial >= 0 && rows.isRowColumn(serial) && isNumberedThroughout()) {
            return true;
        }
        double offTop = 0;
        double offMiddle = 0;
        Stripe row = lower.stripes().get(top);
        int goesOn = 0;
        int ends = 0;
        for (int column = 0; column < rows.texts().columns(); column++) {
            if (!rows.isRowColumn(column) || column == serial) {
                continue;
            }
            List<Line> rest = lower.in(column, top);
            List<Line> above = upper.in(column, upper.stripes().size() - 1);
            if (rest.isEmpty() || above.isEmpty()) {
                return rest.isEmpty();
            }
            offTop += Math.abs(rest.get(0).baseline() - row.first())
                    / rows.texts().em();
            offMiddle +=
                    Math.abs((rest.get(0).baseline() + rest.get(rest.size() - 1).baseline()) / 2 - row.middle())
                            / rows.texts().em();
            boolean unfinished = isUnfinished(upper, column);
            goesOn += unfinished ? 1 : 0;
            ends += unfinished ? 0 : 1;
        }
        if (rows.setting().place() == Place.MIDDLE && Math.abs(offTop - offMiddle) > OFF_ROW) {
            return offTop < offMiddle;
        }
        return goesOn > ends;
    }

    private boolean isNumberedThroughout() {
        int count = 0;
        int numbered = 0;
        for (PartGrid grid : grids) {
            for (int i = 0; i < grid.stripes().size(); i++) {
                if (grid.stripes().get(i).isRow()) {
                    count++;
                    numbered += grid.in(rows.texts().serial(), i).isEmpty() ? 0 : 1;
                }
            }
        }
        return numbered >= SERIALS * count;
    }

    /** Tells whether the last text of a column on a page is full, ends no sentence, and stands at the end of the page. */
    private boolean isUnfinished(PartGrid grid, int column) {
        List<Line> lines = grid.lines().column(column);
        List<Level> levels = grid.layout().part().levels();
        if (lines.isEmpty()) {
            return false;
        }
        Line line = lines.get(lines.size() - 1);
        double room = Math.max(bottom, levels.get(levels.size() - 1).baseline()) - line.baseline();
        return !line.endsSentence()
                && rows.texts().rights()[column] - line.right()
                        < FULL * rows.texts().em()
                && room < 1.2 * rows.setting().pitch();
    }

    /** Tells whether the last cell of a column covers rows on the next page. */
    private boolean goesOn(PartGrid upper, PartGrid lower, int column, int top) {
        List<Group> above = upper.groups(column);
        List<Group> below = lower.groups(column);
        if (!groups.holdsGroups(column)
                || above.isEmpty()
                || below.isEmpty()
                || below.get(0).from() != top) {
            return false;
        }
        if (below.get(0).isEmpty()) {
            return true;
        }
        Group last = above.get(above.size() - 1);
        boolean tells = groups.endings(column) >= 0.5 || last.to() - last.from() > 1;
        return !last.isEmpty()
                && tells
                && isUnfinished(upper, column)
                && !ITEM.matcher(lower.lines()
                                .column(column)
                                .get(below.get(0).firstLine())
                                .text())
                        .matches()
                && !isInMiddle(upper, column, last)
                && !isInMiddle(lower, column, below.get(0));
    }

    /** Tells whether a text stands in the middle of its rows and not at their top, as one does that no page break cuts. */
    private boolean isInMiddle(PartGrid grid, int column, Group cell) {
        if (rows.setting().place() == Place.TOP) {
            return false;
        }
        double first = grid.lines().column(column).get(cell.firstLine()).baseline();
        double last = grid.lines().column(column).get(cell.endLine() - 1).baseline();
        double top = grid.stripes().get(cell.from()).first();
        double bottom = grid.stripes().get(cell.to() - 1).last();
        return Math.abs(first + last - top - bottom) / 2
                        < OFF_ROW * rows.texts().em()
                && first - top > OFF_ROW * rows.texts().em();
    }
}
