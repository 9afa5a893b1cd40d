package io.github.fengong.extract.pdf.borderless;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds which levels of a page belong to a table with known columns: titles above it, prose and notes below it do not. */
final class PartFinder {

    /** 一、… or （一）… over all columns names a section of the table. */
    private static final Pattern SECTION = Pattern.compile("(第?[一二三四五六七八九十]+[、章节部]|[（(][一二三四五六七八九十]+[）)]).*");

    /** Lines of prose follow each other at most at this distance, in em. */
    private static final double LINE = 2.2;

    /** What stands so far below a table is no part of it, in em. */
    private static final double FARTHEST = 6.5;

    /** The lines of a head set in the middle stand at most this far above those beside it, in em. */
    private static final double HEAD_LINE = 1.75;

    private final List<Level> levels;
    private final Columns columns;
    private final int page;
    private final boolean goesOn;

    private PartFinder(List<Level> levels, Columns columns, int page, boolean goesOn) {
        this.levels = levels;
        this.columns = columns;
        this.page = page;
        this.goesOn = goesOn;
    }

    /**
     * Returns the parts of tables on a page.
     *
     * @param levels the levels of the page without what stands in its margins
     * @param columns the columns
     * @param page the index of the page in its run
     * @param goesOn whether another page of the table follows
     */
    static List<TablePart> find(List<Level> levels, Columns columns, int page, boolean goesOn) {
        return new PartFinder(levels, columns, page, goesOn).find();
    }

    private List<TablePart> find() {
        List<TablePart> parts = new ArrayList<>();
        int start = page > 0 && !isProse(0) ? 0 : start(0);
        while (start < levels.size()) {
            int end = end(start);
            int last = end;
            while (last > start && crosses(last - 1) && !(goesOn && last == levels.size() && isSection(last - 1))) {
                last--;
            }
            if (last > start) {
                parts.add(new TablePart(page, levels.subList(start, last), columns, start == 0 && page > 0));
            }
            start = start(end);
        }
        return parts;
    }

    /** Returns the first level of the next header: one with text in several columns, and lines of heads that stand above it. */
    private int start(int from) {
        int start = from;
        while (start < levels.size() && (crosses(start) || columnsAt(start).size() < Math.min(3, columns.count()))) {
            start++;
        }
        if (start == levels.size()) {
            return start;
        }
        int first = start;
        for (int i = start - 1; i >= from && !crosses(i); i--) {
            // Heads set in the middle of a few columns, those of others stand above and below.
            first = columnsAt(i).size() > 1 ? i : first;
        }
        while (first > from && isHeadAbove(first - 1, first)) {
            first--;
        }
        return first;
    }

    /** Tells whether a level holds the first line of a head that fills its column and goes on beside or under a level. */
    private boolean isHeadAbove(int i, int start) {
        Level level = levels.get(i);
        if (crosses(i) || level.size() > 1.08 * levels.get(start).size()) {
            return false;
        }
        boolean near = levels.get(i + 1).baseline() - level.baseline() < HEAD_LINE * level.size();
        Set<Integer> heads = columnsAt(i);
        boolean beside = heads.stream().noneMatch(columnsAt(start)::contains);
        boolean goesOnBelow = start + 1 < levels.size() && columnsAt(start + 1).containsAll(heads);
        return near && (beside || goesOnBelow) && level.segments().stream().allMatch(this::fillsColumn);
    }

    private boolean fillsColumn(Segment head) {
        int column = columns.of(head);
        double left =
                column == 0 ? columns.left() : columns.gutters().get(column - 1).right();
        double right = column == columns.count() - 1
                ? columns.right()
                : columns.gutters().get(column).left();
        return head.width() + 1.5 * head.size() > right - left;
    }

    /** Returns the level after the last one of the part that begins at a level. */
    private int end(int start) {
        for (int i = start + 1; i < levels.size(); i++) {
            Level level = levels.get(i);
            boolean far = level.baseline() - levels.get(i - 1).baseline() > FARTHEST * level.size();
            if (isProse(i) || far && columnsAt(i).size() < 2 || crosses(i) && isHeaderAgain(start, i + 1)) {
                return i;
            }
        }
        return levels.size();
    }

    /** Tells whether lines begin at a level that run across columns one after the other, as those of prose do. */
    private boolean isProse(int i) {
        return i + 1 < levels.size()
                && crosses(i)
                && crosses(i + 1)
                && levels.get(i + 1).baseline() - levels.get(i).baseline()
                        < LINE * levels.get(i).size()
                && !isSection(i);
    }

    private boolean isHeaderAgain(int start, int i) {
        return i < levels.size()
                && columnsAt(i).size() > 1
                && levels.get(i).text().equals(levels.get(start).text());
    }

    private boolean crosses(int i) {
        return levels.get(i).crosses(columns.gutters());
    }

    private boolean isSection(int i) {
        return SECTION.matcher(levels.get(i).text()).matches();
    }

    private Set<Integer> columnsAt(int i) {
        return levels.get(i).segments().stream().map(columns::of).collect(Collectors.toSet());
    }
}
