package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the runs of rows that may be tables: rows with wide gaps that stand under each other, and what lies between and beside them. */
final class Blocks {

    /** A gap this wide may be the space between columns, in em. */
    static final double COLUMN_GAP = 0.9;

    /** A gap between a full cell and the next column, in em. */
    private static final double NARROW_GAP = 0.6;

    /** Texts of a column set flush left begin within this, in em. */
    private static final double SAME_LEFT = 0.1;

    /** Gaps of two rows belong together when they overlap by this much, in em. */
    private static final double COMMON_GAP = 0.4;

    /** Rows of a table follow each other at most at this distance, in em. */
    private static final double FARTHEST_ROW = 3.6;

    /** How many rows without wide gaps that run over those of others may stand between those with. */
    private static final int MOST_BETWEEN = 4;

    /** How many that do not. */
    private static final int MOST_INSIDE = 12;

    /** Rows set high follow each other at most at this distance, in em, where they have the same gaps. */
    private static final double FARTHEST_HIGH_ROW = 6.5;

    /** With how many rows above a row is compared: where cells are set in the middle, few have texts in the same columns. */
    private static final int COMPARED = 6;

    /** Rows whose sizes differ by more than this are not of one table. */
    private static final double OTHER_SIZE = 1.3;

    /** Headings are set larger than the table by this. */
    private static final double LARGER = 1.2;

    /** Notes are set smaller than the table by this. */
    private static final double SMALLER = 0.93;

    /** So many gaps are no chance when they are as wide as each other. */
    private static final int FEWEST_JUSTIFIED = 3;

    /** The gaps of a justified line differ by less than this. */
    private static final double EVEN = 1.3;

    /** Lines of a cell follow each other at most at this distance, in em. */
    private static final double FARTHEST_LINE = 2.4;

    /** A line this long is prose, in words. */
    private static final double PROSE_WORDS = 9;

    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(table|tabl?\\.|figure|fig\\.|chart|graph|tableau|tabelle|tabla|exhibit|box|source|sources|note|notes|annex)\\s*\\d*.*"
                    + "|[*†‡]\\s?\\p{L}.*|\\(?[a-z0-9]\\)\\s+\\p{Lu}\\p{L}+\\s.*|[-–.]{1,2} = .*"
                    + "|[表图]\\s*[\\d一二三四五六七八九十].*|(资料)?来源.*|注[:：].*");

    private final List<TextRow> rows;
    private final List<List<TextRow>> blocks = new ArrayList<>();
    private final List<TextRow> current = new ArrayList<>();
    private final List<TextRow> pending = new ArrayList<>();
    private final List<TextRow> lastWide = new ArrayList<>();
    private int between;
    private int index;
    private int first;
    private boolean atEnd;

    private Blocks(List<TextRow> rows) {
        this.rows = rows;
    }

    /** Returns the blocks of a zone from top to bottom. */
    static List<List<TextRow>> of(List<TextRow> zone) {
        Blocks blocks = new Blocks(zone);
        blocks.find();
        return blocks.blocks;
    }

    private void find() {
        TextRow before = null;
        for (index = 0; index < rows.size(); index++) {
            TextRow row = rows.get(index);
            double em = before == null ? 0 : Math.max(row.size(), before.size());
            double distance = before == null ? 0 : row.baseline() - before.baseline();
            if (distance > FARTHEST_HIGH_ROW * em || distance > FARTHEST_ROW * em && !isAlike(row)) {
                close();
            }
            add(row);
            before = row;
        }
        atEnd = true;
        close();
    }

    private void add(TextRow row) {
        boolean wide = (!Gap.of(row, COLUMN_GAP).isEmpty() || beginsColumn(row)) && !isJustified(row);
        if (wide && !isCaption(row)) {
            if (!lastWide.isEmpty() && (lastWide.stream().noneMatch(other -> fit(row, other)) || isOfOtherSize(row))) {
                close();
            }
            first = current.isEmpty() ? index : first;
            current.addAll(pending);
            pending.clear();
            between = 0;
            current.add(row);
            lastWide.add(row);
            if (lastWide.size() > COMPARED) {
                lastWide.remove(0);
            }
        } else if (current.isEmpty()) {
            return;
        } else if (isProse(row) && runsAcross(row) || isCaption(row) || isNote(row) || isHeading(row)) {
            close();
        } else {
            between += isInColumn(row, lastWide) ? 0 : crosses(row) ? MOST_INSIDE : MOST_BETWEEN;
            pending.add(row);
            if (between > MOST_BETWEEN * MOST_INSIDE) {
                close();
            }
        }
    }

    /** Tells whether a full cell leaves a narrow gap before a text that begins exactly where those above it do. */
    private boolean beginsColumn(TextRow row) {
        return Gap.of(row, NARROW_GAP).stream()
                .anyMatch(gap -> lastWide.stream()
                                .flatMap(other ->
                                        Chunk.of(other, COLUMN_GAP).stream().skip(1))
                                .filter(chunk -> Math.abs(chunk.left() - gap.right()) < SAME_LEFT * row.size())
                                .count()
                        > 1);
    }

    private boolean isOfOtherSize(TextRow row) {
        double size = lastWide.get(lastWide.size() - 1).size();
        return row.size() > OTHER_SIZE * size || row.size() * OTHER_SIZE < size;
    }

    /** Tells whether a row is set larger than the table, as the title of what follows it is. */
    private boolean isHeading(TextRow row) {
        return row.size() > LARGER * lastWide.get(lastWide.size() - 1).size() && !isInColumn(row, lastWide);
    }

    /** Tells whether a row is set smaller than the table, as notes under it are. */
    private boolean isNote(TextRow row) {
        TextRow last = lastWide.get(lastWide.size() - 1);
        return row.size() < SMALLER * last.size() && Math.abs(row.left() - last.left()) < 2 * row.size();
    }

    /** Tells whether a row is a line of prose whose blanks are widened: words with about the same gaps everywhere. */
    private static boolean isJustified(TextRow row) {
        List<Gap> gaps = Gap.of(row, 0);
        double least = gaps.stream().mapToDouble(Gap::width).min().orElse(0);
        double most = gaps.stream().mapToDouble(Gap::width).max().orElse(0);
        long numbers = row.words().stream()
                .filter(word -> Numbers.isNumber(word.text()))
                .count();
        return gaps.size() >= FEWEST_JUSTIFIED
                && most < EVEN * least
                && numbers * 3 < row.words().size();
    }

    /** Tells whether a row goes on with the table though it stands far off: its gaps are those above, or it is the title of a section. */
    private boolean isAlike(TextRow row) {
        if (lastWide.isEmpty()) {
            return false;
        }
        List<Gap> gaps = Gap.of(row, COLUMN_GAP);
        if (gaps.isEmpty()) {
            return LonelyPieces.isSection(new Chunk(row.words()).text());
        }
        List<Gap> others = Gap.of(lastWide.get(lastWide.size() - 1), COLUMN_GAP);
        long common = gaps.stream()
                .filter(gap -> others.stream().anyMatch(other -> gap.overlap(other) >= COMMON_GAP * row.size()))
                .count();
        return common >= 2 && common == gaps.size();
    }

    private boolean crosses(TextRow row) {
        return Gap.of(lastWide.get(lastWide.size() - 1), COLUMN_GAP).stream()
                .anyMatch(gap -> row.left() < gap.left() && row.right() > gap.right());
    }

    /** Tells whether a line begins where texts of a column beside the first do, and ends before the next column. */
    private static boolean isInColumn(TextRow row, List<TextRow> wide) {
        double left = wide.stream().mapToDouble(TextRow::left).min().orElse(row.left());
        for (TextRow other : wide) {
            List<Chunk> chunks = Chunk.of(other, COLUMN_GAP);
            for (int i = 0; i < chunks.size(); i++) {
                boolean beside = chunks.get(i).left() > left + 0.5 * row.size();
                boolean begins = Math.abs(chunks.get(i).left() - row.left()) < 0.5 * row.size();
                boolean ends = i + 1 == chunks.size()
                        || row.right() < chunks.get(i + 1).left();
                if (beside && begins && ends) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A long label ends before the columns begin; prose runs over the gaps between them. */
    private boolean runsAcross(TextRow row) {
        List<Gap> gaps = Gap.of(lastWide.get(lastWide.size() - 1), COLUMN_GAP);
        long crossed = gaps.stream()
                .filter(gap -> row.left() < gap.left() && row.right() > gap.right())
                .count();
        return crossed * 2 >= gaps.size();
    }

    private void close() {
        if (lastWide.size() >= 2) {
            addTrailing();
            addLeading();
            blocks.add(List.copyOf(current));
        }
        current.clear();
        pending.clear();
        between = 0;
        lastWide.clear();
    }

    /** Lines right under the last row may be the rest of its cells. */
    private void addTrailing() {
        TextRow last = current.get(current.size() - 1);
        for (TextRow row : pending) {
            boolean tight = row.baseline() - last.baseline() < 1.45 * row.size();
            boolean narrow = row.right() - row.left() < 0.4 * (last.right() - last.left());
            boolean near = row.baseline() - last.baseline() < FARTHEST_LINE * row.size();
            boolean cutTitle = atEnd
                    && row == pending.get(pending.size() - 1)
                    && LonelyPieces.isSection(new Chunk(row.words()).text());
            if (!(tight && narrow || near && isInColumn(row, lastWide) || cutTitle)) {
                return;
            }
            current.add(row);
            last = row;
        }
    }

    /** Lines right above the first row that stand in its columns are the first of its cells, or the rest of a row on the page before. */
    private void addLeading() {
        List<TextRow> firstWide = current.stream()
                .filter(row -> !Gap.of(row, COLUMN_GAP).isEmpty())
                .limit(COMPARED)
                .toList();
        for (int i = first - 1; i >= 0; i--) {
            TextRow row = rows.get(i);
            boolean near = current.get(0).baseline() - row.baseline() < FARTHEST_LINE * row.size();
            boolean taken = !blocks.isEmpty() && blocks.get(blocks.size() - 1).contains(row);
            if (!near || taken || !isInColumn(row, firstWide)) {
                return;
            }
            current.add(0, row);
        }
    }

    /** Tells whether two rows leave a space free in common; under the first row, a header, what stands left of a row without label is free, too. */
    private boolean fit(TextRow row, TextRow other) {
        List<Gap> spaces = Gap.of(row, NARROW_GAP);
        if (lastWide.size() == 1 && row.left() > other.left()) {
            spaces.add(new Gap(other.left(), row.left()));
        }
        for (Gap gap : spaces) {
            for (Gap otherGap : Gap.of(other, NARROW_GAP)) {
                if (gap.overlap(otherGap) >= COMMON_GAP * row.size()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether a row is a line of prose rather than one of a table. */
    static boolean isProse(TextRow row) {
        return Gap.of(row, COLUMN_GAP).isEmpty() && new Chunk(row.words()).amount() >= PROSE_WORDS;
    }

    /** Tells whether a row begins as the title, the source or the notes of a table do. */
    static boolean isCaption(TextRow row) {
        String text = new Chunk(row.words()).text();
        return CAPTION.matcher(text).matches()
                && (row.words().size() > 2 || text.startsWith("*"))
                && Gap.of(row, 2).isEmpty();
    }
}
