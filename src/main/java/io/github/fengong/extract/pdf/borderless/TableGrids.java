package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.Setting.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes the grids of all parts of a table: rows, cells over several rows, and what goes on over the page breaks. */
final class TableGrids {

    /** A text that stands farther off the middle of a row is not of that row alone, in em. */
    private static final double OFF_ROW = 0.4;

    private final TableRows rows;
    private final List<PartGrid> grids = new ArrayList<>();

    private TableGrids(TableTexts texts) {
        rows = new TableRows(texts);
        rows.fit();
        for (PartLayout layout : texts.layouts()) {
            PartGrid grid = new PartGrid(layout, rows.stripes(layout));
            if (!grids.isEmpty() && isAfter(grids.get(grids.size() - 1), grid)) {
                addRest(grid);
            }
            grids.add(grid);
        }
    }

    /** Returns the grids of parts. */
    static List<PartGrid> of(List<PartLayout> layouts) {
        TableGrids grids = new TableGrids(new TableTexts(layouts));
        grids.divide();
        return grids.grids;
    }

    private void divide() {
        ColumnGroups groups = new ColumnGroups(rows, grids);
        groups.group();
        extendRows();
        groups.group();
        PageBreaks breaks = new PageBreaks(rows, grids, groups);
        for (int i = 1; i < grids.size(); i++) {
            if (isAfter(grids.get(i - 1), grids.get(i))) {
                breaks.join(grids.get(i - 1), grids.get(i));
            }
        }
    }

    private static boolean isAfter(PartGrid upper, PartGrid lower) {
        return upper.layout().goesOn() && lower.layout().part().continued();
    }

    /** Adds a row for the rests of cells that stand above the first row of a page. */
    private void addRest(PartGrid grid) {
        int top = grid.top();
        double under =
                top == 0 ? Double.NEGATIVE_INFINITY : grid.stripes().get(0).last() + 0.1;
        double above = top == grid.stripes().size()
                ? Double.MAX_VALUE
                : grid.stripes().get(top).first() - 0.5 * rows.setting().pitch();
        double first = Double.MAX_VALUE;
        double last = -Double.MAX_VALUE;
        for (int column = 0; column < rows.texts().columns(); column++) {
            if (rows.isRowColumn(column)) {
                continue;
            }
            List<Line> lines = grid.lines().column(column).stream()
                    .filter(line -> line.baseline() > under)
                    .toList();
            int end = endOfRest(lines, above);
            if (end > 0) {
                first = Math.min(first, lines.get(0).baseline());
                last = Math.max(last, lines.get(end - 1).baseline());
            }
        }
        if (first <= last) {
            grid.insertRest(first, last);
        }
    }

    /** Returns how many lines of a column are the rest of a cell: all above the first row, where the text of a cell cannot begin higher. */
    private int endOfRest(List<Line> lines, double above) {
        int end = 0;
        while (end < lines.size() && lines.get(end).baseline() < above) {
            end++;
        }
        boolean goesOn = rows.setting().place() == Place.MIDDLE
                && end > 0
                && end < lines.size()
                && !rows.setting()
                        .divides(lines.get(end).baseline() - lines.get(end - 1).baseline());
        return goesOn ? 0 : end;
    }

    /** A cell of one row that is set like it may be higher than all others: the row then is as high as it. */
    private void extendRows() {
        for (PartGrid grid : grids) {
            for (int column = 0; column < rows.texts().columns(); column++) {
                for (Group cell : grid.groups(column)) {
                    if (cell.isEmpty() || cell.to() - cell.from() > 1) {
                        continue;
                    }
                    double first =
                            grid.lines().column(column).get(cell.firstLine()).baseline();
                    double last =
                            grid.lines().column(column).get(cell.endLine() - 1).baseline();
                    if (Math.abs((first + last) / 2
                                    - grid.stripes().get(cell.from()).middle())
                            < OFF_ROW * rows.texts().em()) {
                        grid.extend(cell.from(), first, last);
                    }
                }
            }
        }
    }
}
