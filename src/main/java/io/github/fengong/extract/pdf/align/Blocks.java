package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the runs of rows that may be tables: rows with wide gaps that stand under each other, and what lies between and beside them. */
final class Blocks {

    /** A gap this wide may be the space between columns, in em. */
    static final double COLUMN_GAP = 0.9;

    /** Gaps of two rows belong together when they overlap by this much, in em. */
    private static final double COMMON_GAP = 0.4;

    /** Rows of a table follow each other at most at this distance, in em. */
    private static final double FARTHEST_ROW = 3.6;

    /** How many rows without wide gaps may stand between those with. */
    private static final int MOST_BETWEEN = 4;

    /** A line this long is prose, in words. */
    private static final double PROSE_WORDS = 9;

    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(table|tabl?\\.|figure|fig\\.|chart|graph|tableau|tabelle|tabla|exhibit|box|source|sources|note|notes|annex)\\s*\\d*.*"
                    + "|[表图]\\s*[\\d一二三四五六七八九十].*|(资料)?来源.*|注[:：].*");

    private final List<TextRow> rows;
    private final List<List<TextRow>> blocks = new ArrayList<>();
    private final List<TextRow> current = new ArrayList<>();
    private final List<TextRow> pending = new ArrayList<>();
    private final List<TextRow> lastWide = new ArrayList<>();

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
        for (TextRow row : rows) {
            if (before != null
                    && row.baseline() - before.baseline() > FARTHEST_ROW * Math.max(row.size(), before.size())) {
                close();
            }
            add(row);
            before = row;
        }
        close();
    }

    private void add(TextRow row) {
        boolean wide = !Gap.of(row, COLUMN_GAP).isEmpty();
        if (wide && !isCaption(row)) {
            if (!lastWide.isEmpty() && lastWide.stream().noneMatch(other -> fit(row, other))) {
                close();
            }
            current.addAll(pending);
            pending.clear();
            current.add(row);
            lastWide.add(row);
            if (lastWide.size() > 3) {
                lastWide.remove(0);
            }
        } else if (current.isEmpty()) {
            return;
        } else if (isProse(row) && runsAcross(row) || isCaption(row) || pending.size() == MOST_BETWEEN) {
            close();
        } else {
            pending.add(row);
        }
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
            blocks.add(List.copyOf(current));
        }
        current.clear();
        pending.clear();
        lastWide.clear();
    }

    /** Lines right under the last row may be the rest of its cells. */
    private void addTrailing() {
        TextRow last = current.get(current.size() - 1);
        for (TextRow row : pending) {
            boolean tight = row.baseline() - last.baseline() < 1.45 * row.size();
            boolean narrow = row.right() - row.left() < 0.4 * (last.right() - last.left());
            if (!tight || !narrow) {
                return;
            }
            current.add(row);
            last = row;
        }
    }

    private static boolean fit(TextRow row, TextRow other) {
        for (Gap gap : Gap.of(row, 0.6)) {
            for (Gap otherGap : Gap.of(other, 0.6)) {
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
                && row.words().size() > 2
                && Gap.of(row, 2).isEmpty();
    }
}
