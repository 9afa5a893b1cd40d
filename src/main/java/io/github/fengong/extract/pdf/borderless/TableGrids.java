package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.GroupDivider.Groups;
import io.github.fengong.extract.pdf.borderless.Setting.Place;
import io.github.fengong.extract.pdf.borderless.Stripe.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes the grids of all parts of a table: rows, cells over several rows, and what goes on over the page breaks. */
final class TableGrids {

    /** The first columns hold groups also where nothing else shows it: a group that is blank says nothing. */
    private static final int FIRST = 2;

    /** A text that stands farther off the middle of each row is of several, in em. */
    private static final double OFF_ROW = 0.4;

    /** Cells fit their rows when they are off by less than this on average, in em. */
    private static final double FITTING = 0.6;

    /** A full line leaves less room than this, in em. */
    private static final double FULL = 1.6;

    /** So many rows have a serial where each has one. */
    private static final double SERIALS = 0.8;

    /** Heads of units that each task has. */
    private static final Pattern UNITS = Pattern.compile("(?!.*(配合|协办|协助|参与|参加)).*(责任|牵头|主办|负责|承办).*");

    /** Heads of what only some tasks have. */
    private static final Pattern REMARKS = Pattern.compile(".*(备注|说明|附注|进展|完成情况).*");

    /** Where one of so many texts can stand in no single row, the others may cover several, too. */
    private static final int COVERING = 5;

    /** What begins with an ordinal goes on with nothing. */
    private static final Pattern ITEM = Pattern.compile("([（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十\\d]+[、.．]).*");

    private final TableRows rows;
    private final List<PartGrid> grids = new ArrayList<>();
    private final boolean[] holdsGroups;
    private final double[] endings;
    private final int[] usualLines;
    private double bottom;

    private TableGrids(List<PartLayout> layouts) {
        rows = new TableRows(layouts);
        rows.fit();
        for (PartLayout layout : layouts) {
            List<Level> levels = layout.part().levels();
            bottom = Math.max(bottom, levels.get(levels.size() - 1).baseline());
            PartGrid grid = new PartGrid(layout, rows.stripes(layout));
            if (!grids.isEmpty() && isAfter(grids.get(grids.size() - 1), grid)) {
                addRest(grid);
            }
            grids.add(grid);
        }
        holdsGroups = new boolean[rows.rights().length];
        endings = new double[rows.rights().length];
        usualLines = new int[rows.rights().length];
        for (int column = 0; column < endings.length; column++) {
            measureTexts(column);
        }
    }

    /** Tells of the texts of a column that stand apart how many end with a sentence, and how many lines most have. */
    private void measureTexts(int column) {
        List<Integer> lines = new ArrayList<>();
        int ending = 0;
        for (PartGrid grid : grids) {
            List<Line> all = grid.lines().column(column);
            int count = 0;
            for (int i = 0; i < all.size(); i++) {
                count++;
                boolean last = i + 1 == all.size()
                        || rows.setting()
                                .divides(all.get(i + 1).baseline() - all.get(i).baseline());
                if (last) {
                    lines.add(count);
                    ending += all.get(i).endsSentence() ? 1 : 0;
                    count = 0;
                }
            }
        }
        lines.sort(null);
        endings[column] = lines.isEmpty() ? 1 : (double) ending / lines.size();
        usualLines[column] = lines.isEmpty() ? Integer.MAX_VALUE : lines.get(lines.size() / 2);
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
        for (int column = 0; column < rows.rights().length; column++) {
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

    /** Returns the grids of parts. */
    static List<PartGrid> of(List<PartLayout> layouts) {
        TableGrids grids = new TableGrids(layouts);
        grids.group();
        grids.extendRows();
        grids.group();
        for (int i = 1; i < grids.grids.size(); i++) {
            if (grids.grids.get(i - 1).layout().goesOn()
                    && grids.grids.get(i).layout().part().continued()) {
                grids.join(grids.grids.get(i - 1), grids.grids.get(i));
            }
        }
        return grids.grids;
    }

    private void group() {
        for (int column = 0; column < rows.rights().length; column++) {
            if (!rows.isRowColumn(column) || isHeaded(column, UNITS) && !isFull(column)) {
                group(column);
            }
        }
    }

    private boolean isFull(int column) {
        return grids.stream().allMatch(grid -> {
            for (int i = 0; i < grid.stripes().size(); i++) {
                if (grid.stripes().get(i).isRow() && grid.in(column, i).isEmpty()) {
                    return false;
                }
            }
            return true;
        });
    }

    /** A cell of one row that is set like it may be higher than all others: the row then is as high as it. */
    private void extendRows() {
        for (PartGrid grid : grids) {
            for (int column = 0; column < rows.rights().length; column++) {
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
                            < OFF_ROW * rows.em()) {
                        grid.extend(cell.from(), first, last);
                    }
                }
            }
        }
    }

    private void group(int column) {
        if (!group(column, Integer.MAX_VALUE)) {
            group(column, 1);
        }
    }

    /** Divides a column into cells of at most some rows each, and tells whether that fits. */
    private boolean group(int column, int most) {
        double cost = 0;
        int cells = 0;
        int covering = 0;
        int texts = 0;
        List<List<Group>> found = new ArrayList<>();
        for (PartGrid grid : grids) {
            List<Group> groups = new ArrayList<>();
            int start = 0;
            int line = 0;
            for (int i = 0; i <= grid.stripes().size(); i++) {
                if (i < grid.stripes().size() && grid.stripes().get(i).isRow()) {
                    continue;
                }
                double end = i == grid.stripes().size()
                        ? Double.MAX_VALUE
                        : grid.stripes().get(i).first() - 0.1;
                int endLine = line;
                while (endLine < grid.lines().column(column).size()
                        && grid.lines().column(column).get(endLine).baseline() < end) {
                    endLine++;
                }
                if (i > start) {
                    Groups divided = divide(grid, column, start, i, line, endLine, most);
                    cost += divided.cost();
                    for (Group cell : divided.cells()) {
                        Group moved = new Group(cell.from(), cell.to(), cell.firstLine() + line, cell.endLine() + line);
                        groups.add(moved);
                        cells++;
                        texts += cell.isEmpty() ? 0 : 1;
                        covering += !cell.isEmpty() && cell.to() - cell.from() > 1 && isOfSeveral(grid, column, moved)
                                ? 1
                                : 0;
                    }
                }
                line = endLine;
                while (i < grid.stripes().size()
                        && line < grid.lines().column(column).size()
                        && grid.stripes().get(i).kind() == Kind.HEADER
                        && grid.lines().column(column).get(line).baseline()
                                <= grid.stripes().get(i).last() + 0.1) {
                    line++;
                }
                start = i + 1;
            }
            found.add(groups);
        }
        boolean shown = column < FIRST
                || covering > 0 && covering * COVERING >= texts
                || isHeaded(column, UNITS)
                || sharesGroups(column, found);
        boolean fits = most == 1 || shown && !isHeaded(column, REMARKS) && cost < FITTING * cells;
        holdsGroups[column] = most > 1;
        for (int i = 0; i < grids.size() && fits; i++) {
            grids.get(i).group(column, found.get(i));
        }
        return fits;
    }

    /** Tells whether the cells of a column cover the same rows as those of one that is known to hold groups. */
    private boolean sharesGroups(int column, List<List<Group>> found) {
        for (int other = 0; other < rows.rights().length; other++) {
            int same = 0;
            int covering = 0;
            int all = 0;
            for (int i = 0; i < grids.size() && other != column; i++) {
                for (Group cell : found.get(i)) {
                    all++;
                    boolean shared = grids.get(i).groups(other).stream()
                            .anyMatch(one -> one.from() == cell.from() && one.to() == cell.to());
                    same += shared ? 1 : 0;
                    covering += shared && cell.to() - cell.from() > 1 ? 1 : 0;
                }
            }
            if (covering > 1 && same * 10 >= all * 8) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether the head of a column is one of some: a task without units responsible for it has those above, so a column that names them is
     * never blank for another reason; one of remarks is.
     */
    private boolean isHeaded(int column, Pattern heads) {
        PartGrid first = grids.get(0);
        if (first.top() == 0) {
            return false;
        }
        String head = first.in(column, 0).stream().map(Line::text).collect(Collectors.joining());
        return heads.matcher(head).matches();
    }

    private Groups divide(PartGrid grid, int column, int from, int to, int line, int endLine, int most) {
        boolean first = from == 0 || from == 1 && grid.stripes().get(0).kind() == Kind.HEADER;
        return new GroupDivider(
                        grid.lines().column(column).subList(line, endLine),
                        grid.stripes().subList(from, to),
                        from,
                        rows.setting(),
                        rows.rights()[column],
                        first && grid.layout().part().continued(),
                        to == grid.stripes().size() && grid.layout().goesOn(),
                        most)
                .withTexts(endings[column], usualLines[column])
                .divide();
    }

    /** Tells whether a text cannot stand in a single row. */
    private boolean isOfSeveral(PartGrid grid, int column, Group cell) {
        double first = grid.lines().column(column).get(cell.firstLine()).baseline();
        double last = grid.lines().column(column).get(cell.endLine() - 1).baseline();
        if (rows.setting().place() == Place.TOP) {
            return last > grid.stripes().get(cell.from() + 1).first();
        }
        return grid.stripes().subList(cell.from(), cell.to()).stream()
                .noneMatch(row -> Math.abs((first + last) / 2 - row.middle()) < OFF_ROW * rows.em());
    }

    /** Finds which cells go on over a page break. */
    private void join(PartGrid upper, PartGrid lower) {
        int top = lower.top();
        int last = upper.stripes().size() - 1;
        if (top == lower.stripes().size()
                || !lower.stripes().get(top).isRow()
                || !upper.stripes().get(last).isRow()) {
            return;
        }
        boolean cut = isRest(upper, lower, top);
        for (int column = 0; column < rows.rights().length; column++) {
            if (cut || goesOn(upper, lower, column, top)) {
                upper.open(column);
            }
        }
    }

    /** Tells whether the first row of a page is the rest of the last one before. */
    private boolean isRest(PartGrid upper, PartGrid lower, int top) {
        int serial = rows.serial();
        if (serial >= 0 && rows.isRowColumn(serial) && !lower.in(serial, top).isEmpty()) {
            return false;
        }
        if (serial >= 0 && rows.isRowColumn(serial) && isNumberedThroughout()) {
            return true;
        }
        double first = Double.MAX_VALUE;
        double offTop = 0;
        double offMiddle = 0;
        Stripe row = lower.stripes().get(top);
        int goesOn = 0;
        int ends = 0;
        for (int column = 0; column < rows.rights().length; column++) {
            if (!rows.isRowColumn(column) || column == serial) {
                continue;
            }
            List<Line> rest = lower.in(column, top);
            List<Line> above = upper.in(column, upper.stripes().size() - 1);
            if (rest.isEmpty() || above.isEmpty()) {
                return rest.isEmpty();
            }
            offTop += Math.abs(rest.get(0).baseline() - row.first()) / rows.em();
            offMiddle +=
                    Math.abs((rest.get(0).baseline() + rest.get(rest.size() - 1).baseline()) / 2 - row.middle())
                            / rows.em();
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
                    numbered += grid.in(rows.serial(), i).isEmpty() ? 0 : 1;
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
                && rows.rights()[column] - line.right() < FULL * rows.em()
                && room < 1.2 * rows.setting().pitch();
    }

    /** Tells whether the last cell of a column covers rows on the next page. */
    private boolean goesOn(PartGrid upper, PartGrid lower, int column, int top) {
        List<Group> above = upper.groups(column);
        List<Group> below = lower.groups(column);
        if (!holdsGroups[column]
                || above.isEmpty()
                || below.isEmpty()
                || below.get(0).from() != top) {
            return false;
        }
        if (below.get(0).isEmpty()) {
            return true;
        }
        Group last = above.get(above.size() - 1);
        boolean tells = endings[column] >= 0.5 || last.to() - last.from() > 1;
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
        return Math.abs(first + last - top - bottom) / 2 < OFF_ROW * rows.em() && first - top > OFF_ROW * rows.em();
    }
}
