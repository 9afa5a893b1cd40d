package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;

/** Divides a page that is set in two columns: each column of prose is a zone of its own, and what runs across both is, too. */
final class Zones {

    /** How far from the middle of the text the gutter may lie, against the width of the text. */
    private static final double OFF_MIDDLE = 0.06;

    private static final double STEP = 1.5;

    /** The gutter is at least this wide, in em. */
    private static final double NARROWEST_GUTTER = 0.8;

    /** Fewer rows beside each other are no columns of prose. */
    private static final int FEWEST_ROWS = 8;

    /** A line of prose fills this much of its column. */
    private static final double FULL_LINE = 0.8;

    private static final double FEWEST_WORDS = 4;

    /** Runs whose numbers of lines of prose differ by no more are told apart by the width of the gutter. */
    private static final double ALIKE = 0.8;

    /** A run of rows that leave a gutter free. */
    private record Run(int from, int to, double gutter, int prose, double width) {}

    private final List<Glyph> glyphs;
    private final List<TextRow> rows;
    private final List<Edge> lines;
    private final double left;
    private final double right;

    private Zones(List<Glyph> glyphs, List<TextRow> rows, List<Edge> lines) {
        this.lines = lines;
        this.glyphs = glyphs;
        this.rows = rows;
        this.left = rows.stream().mapToDouble(TextRow::left).min().orElse(0);
        this.right = rows.stream().mapToDouble(TextRow::right).max().orElse(0);
    }

    /** Returns the rows of each zone, zones from top to bottom, left to right. */
    static List<List<TextRow>> of(List<Glyph> glyphs, List<Edge> lines) {
        List<TextRow> rows = rows(glyphs);
        if (rows.isEmpty()) {
            return List.of();
        }
        return new Zones(glyphs, rows, lines).divide(0, rows.size());
    }

    private static List<TextRow> rows(List<Glyph> glyphs) {
        return TextRow.of(glyphs).stream().map(Leaders::shorten).toList();
    }

    private List<List<TextRow>> divide(int from, int to) {
        Run best = null;
        double middle = (left + right) / 2;
        double off = OFF_MIDDLE * (right - left);
        for (double x = middle - off; x <= middle + off && to - from >= FEWEST_ROWS; x += STEP) {
            best = better(best, bestRun(from, to, x));
        }
        if (best == null) {
            return from == to ? List.of() : List.of(rows.subList(from, to));
        }
        List<List<TextRow>> zones = new ArrayList<>(divide(from, best.from));
        zones.add(side(best, true));
        zones.add(side(best, false));
        zones.addAll(divide(best.to, to));
        return zones;
    }

    private static Run better(Run one, Run other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        boolean alike = Math.min(one.prose, other.prose) >= ALIKE * Math.max(one.prose, other.prose);
        return (alike ? other.width > one.width : other.prose > one.prose) ? other : one;
    }

    private Run bestRun(int from, int to, double x) {
        Run best = null;
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || blocks(rows.get(i), x)) {
                best = better(best, run(start, i, x));
                start = i + 1;
            }
        }
        return best;
    }

    private static boolean blocks(TextRow row, double x) {
        double free = NARROWEST_GUTTER * row.size() / 2;
        return row.words().stream().anyMatch(word -> word.left() < x + free && word.right() > x - free);
    }

    /** Returns the run of rows where both sides are prose, or at least one is and the other holds as many rows; null where it is none. */
    private Run run(int start, int end, double x) {
        int from = start;
        int to = end;
        // What stands above the first prose and lies on both sides is a table across both columns; and what stands
        // under the last.
        while (from < to && !isProse(from, x)) {
            from++;
        }
        from = hasBeside(start, from, x) ? from : start;
        while (to > from && !isProse(to - 1, x)) {
            to--;
        }
        to = hasBeside(to, end, x) ? to : end;
        if (to - from < FEWEST_ROWS) {
            return null;
        }
        int leftRows = 0;
        int rightRows = 0;
        int leftProse = 0;
        int rightProse = 0;
        for (TextRow row : rows.subList(from, to)) {
            List<Word> before =
                    row.words().stream().filter(word -> word.right() <= x).toList();
            List<Word> after =
                    row.words().stream().filter(word -> word.left() >= x).toList();
            leftRows += before.isEmpty() ? 0 : 1;
            rightRows += after.isEmpty() ? 0 : 1;
            leftProse += isProse(before, row.size(), x - left) ? 1 : 0;
            rightProse += isProse(after, row.size(), right - x) ? 1 : 0;
        }
        boolean bothFilled = leftRows >= FEWEST_ROWS / 2 && rightRows >= FEWEST_ROWS / 2;
        boolean bothProse =
                leftProse >= 3 && rightProse >= 3 && (leftProse + rightProse) * 5 >= (leftRows + rightRows) * 2;
        boolean oneProse =
                leftProse * 10 >= leftRows * 7 && leftProse >= 6 || rightProse * 10 >= rightRows * 7 && rightProse >= 6;
        boolean any = bothProse || oneProse || isIndependent(from, to, x);
        return bothFilled && any ? new Run(from, to, x, leftProse + rightProse, width(from, to, x)) : null;
    }

    /** Returns how wide the space is that some rows leave free around a place. */
    private double width(int from, int to, double x) {
        double before = left;
        double after = right;
        for (TextRow row : rows.subList(from, to)) {
            for (Word word : row.words()) {
                before = word.right() <= x ? Math.max(before, word.right()) : before;
                after = word.left() >= x ? Math.min(after, word.left()) : after;
            }
        }
        return after - before;
    }

    /** Tells whether both sides are set without regard to each other, though they are no prose: tables and charts in columns. */
    private boolean isIndependent(int from, int to, double x) {
        List<TextRow> part = rows.subList(from, to);
        double top = part.get(0).baseline();
        double bottom = part.get(part.size() - 1).baseline();
        boolean crossed = lines.stream()
                .anyMatch(line ->
                        line.position() > top && line.position() < bottom && line.start() < x && line.end() > x);
        return !crossed && Columns.areIndependent(part, x) && Columns.hasOwnText(part, x);
    }

    private boolean hasBeside(int from, int to, double x) {
        return from < to && !Columns.areIndependent(rows.subList(from, to), x);
    }

    private boolean isProse(int i, double x) {
        TextRow row = rows.get(i);
        List<Word> before =
                row.words().stream().filter(word -> word.right() <= x).toList();
        List<Word> after = row.words().stream().filter(word -> word.left() >= x).toList();
        return isProse(before, row.size(), x - left) || isProse(after, row.size(), right - x);
    }

    private static boolean isProse(List<Word> words, double size, double width) {
        if (words.isEmpty()) {
            return false;
        }
        Chunk line = new Chunk(words);
        return line.width() >= FULL_LINE * width && line.amount() >= FEWEST_WORDS && isOneChunk(words, size);
    }

    private static boolean isOneChunk(List<Word> words, double size) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).left() - words.get(i - 1).right() > 1.2 * size) {
                return false;
            }
        }
        return true;
    }

    /** The rows are made anew of the glyphs of one side: baselines of the other must not pull them together. */
    private List<TextRow> side(Run run, boolean leftSide) {
        double top = run.from == 0 ? Double.NEGATIVE_INFINITY : border(run.from);
        double bottom = run.to == rows.size() ? Double.POSITIVE_INFINITY : border(run.to);
        List<Glyph> inside = glyphs.stream()
                .filter(glyph -> glyph.y() > top && glyph.y() <= bottom && glyph.pointX() < run.gutter == leftSide)
                .toList();
        return rows(inside);
    }

    private double border(int row) {
        return (rows.get(row - 1).baseline() + rows.get(row).baseline()) / 2;
    }
}
