package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.borderless.GroupDivider.Groups;
import io.github.fengong.extract.pdf.borderless.Setting.Place;
import io.github.fengong.extract.pdf.borderless.Stripe.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Divides the columns of a table whose cells may cover several rows, and tells which do. */
final class ColumnGroups {

    /** The first columns hold groups also where nothing else shows it: a group that is blank says nothing. */
    private static final int FIRST = 2;

    /** A text that stands farther off the middle of each row is of several, in em. */
    private static final double OFF_ROW = 0.4;

    /** Cells fit their rows when they are off by less than this on average, in em. */
    private static final double FITTING = 0.6;

    /** Heads of units that each task has. */
    private static final Pattern UNITS = Pattern.compile("(?!.*(配合|协办|协助|参与|参加)).*(责任|牵头|主办|负责|承办).*");

    /** Heads of what only some tasks have. */
    private static final Pattern REMARKS = Pattern.compile(".*(备注|说明|附注|进展|完成情况).*");

    /** Where one of so many texts can stand in no single row, the others may cover several, too. */
    private static final int COVERING = 5;

    private final TableRows rows;
    private final List<PartGrid> grids;
    private final boolean[] holdsGroups;
    private final double[] endings;
    private final int[] usualLines;

    ColumnGroups(TableRows rows, List<PartGrid> grids) {
        this.rows = rows;
        this.grids = grids;
        int columns = rows.texts().columns();
        holdsGroups = new boolean[columns];
        endings = new double[columns];
        usualLines = new int[columns];
        for (int column = 0; column < columns; column++) {
            measureTexts(column);
        }
    }

    /** Tells whether the cells of a column may cover several rows. */
    boolean holdsGroups(int column) {
        return holdsGroups[column];
    }

    /** Returns which part of the texts of a column end with a sentence. */
    double endings(int column) {
        return endings[column];
    }

    /** Divides all columns that have no text of their own in each row. */
    void group() {
        for (int column = 0; column < rows.texts().columns(); column++) {
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
        for (int other = 0; other < rows.texts().columns(); other++) {
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
                        rows.texts().rights()[column],
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
                .noneMatch(row -> Math.abs((first + last) / 2 - row.middle())
                        < OFF_ROW * rows.texts().em());
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
}
