package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;

/** Fits a block to the lines above and under it: what stands between the first and the last is the table, header included. */
final class BlockFrame {

    /** A line belongs to a block when it runs along this much of it. */
    private static final double WIDE = 0.5;

    /** Lines farther than this belong to something else, in rows of text. */
    private static final int FARTHEST = 6;

    /** Lines nearer than this stand beside each other: the first line of a narrow head. */
    private static final double BESIDE = 1;

    /** The first column takes at least this much of the width. */
    private static final double STUB = 0.08;

    /** A title is set larger than the table by this much. */
    private static final double LARGER = 1.15;

    private final List<TextRow> block;
    private final List<TextRow> zone;
    private final double left;
    private final double right;
    private final List<Edge> lines;
    private final List<Edge> all;

    private BlockFrame(List<TextRow> block, List<TextRow> zone, List<Edge> lines) {
        this.block = block;
        this.zone = zone;
        this.left = block.stream().mapToDouble(TextRow::left).min().orElseThrow();
        this.right = block.stream().mapToDouble(TextRow::right).max().orElseThrow();
        this.all = lines;
        this.lines = lines.stream().filter(this::isWide).toList();
    }

    /** Returns the rows of the zone that belong to the table. */
    static List<TextRow> fit(List<TextRow> block, List<TextRow> zone, List<Edge> lines) {
        return new BlockFrame(block, zone, lines).fit();
    }

    private boolean isWide(Edge line) {
        return line.overlap(left, right) >= WIDE * (right - left) && line.length() <= 1.6 * (right - left) + 40;
    }

    private List<TextRow> fit() {
        int first = zone.indexOf(block.get(0));
        int last = zone.indexOf(block.get(block.size() - 1));
        int from = underlined(lines.isEmpty() ? plainHeader(first) : top(first, last));
        int to = lines.isEmpty() ? last : bottom(first, last);
        return new ArrayList<>(zone.subList(from, to + 1));
    }

    /** The first row under the topmost line with nothing but rows of a header between it and the block; captions above it are left out. */
    private int top(int first, int last) {
        int top = first;
        for (int i = first; i >= 0 && first - i <= FARTHEST; i--) {
            if (i < first && (Blocks.isProse(zone.get(i)) || Blocks.isCaption(zone.get(i)) || isFar(i))) {
                break;
            }
            if (isLineAbove(i)) {
                top = i;
            }
        }
        if (top == first && !isLineAbove(first)) {
            for (int i = first + 1; i < Math.min(last, first + 3); i++) {
                boolean titlesOnly = zone.subList(first, i).stream()
                        .allMatch(row -> Chunk.of(row, Blocks.COLUMN_GAP).size() == 1);
                if (isLineAbove(i) && titlesOnly) {
                    return i;
                }
            }
            return plainHeader(first);
        }
        return top;
    }

    /** A head over columns has a line of its own under it, which leaves the first column out; a title has none, or one along the whole table. */
    private int underlined(int first) {
        int top = first;
        while (top > 0 && first - top < FARTHEST && isOverLine(zone.get(top - 1), zone.get(top))) {
            top--;
        }
        return top;
    }

    private boolean isOverLine(TextRow row, TextRow next) {
        double size = row.size();
        boolean near = next.baseline() - row.baseline() < 2.5 * size;
        return near
                && !Blocks.isCaption(row)
                && all.stream()
                        .filter(line -> line.position() > row.baseline() - 0.1 * size
                                && line.position() < next.baseline() - 0.3 * size
                                && line.start() > left + STUB * (right - left)
                                && line.end() < right + size)
                        .anyMatch(line -> Chunk.of(row, Blocks.COLUMN_GAP).stream()
                                .anyMatch(chunk -> line.overlap(chunk.left(), chunk.right()) > 0.9 * chunk.width()
                                        && Math.abs(chunk.left() + chunk.right() - line.start() - line.end())
                                                < 2 * size));
    }

    private boolean isFar(int i) {
        return zone.get(i + 1).baseline() - zone.get(i).baseline()
                > 3 * zone.get(i).size();
    }

    /** Without lines, a row right above the block belongs to it when it stands over its columns but the first. */
    private int plainHeader(int first) {
        int top = first;
        for (int i = first - 1; i >= 0 && first - i <= 3; i--) {
            TextRow row = zone.get(i);
            double distance = zone.get(i + 1).baseline() - row.baseline();
            if (distance < BESIDE * row.size()
                    && row.size() <= LARGER * zone.get(first).size()) {
                top = i;
                continue;
            }
            boolean near = distance < 2 * row.size();
            boolean overColumns = row.left() > left + 0.15 * (right - left) && row.right() <= right + row.size();
            boolean larger = row.size() > LARGER * zone.get(first).size();
            boolean outside = isUnits(row) || !lines.isEmpty() && isLineAbove(i + 1);
            if (!near || !overColumns || larger || outside || Blocks.isProse(row) || Blocks.isCaption(row)) {
                break;
            }
            top = i;
        }
        return top;
    }

    /** Tells whether a row is nothing but the units of a table: above its header they are no part of it. */
    private static boolean isUnits(TextRow row) {
        String text = new Chunk(row.words()).text();
        return text.matches("\\([^()]*\\)|\\[[^\\[\\]]*\\]")
                && Gap.of(row, Blocks.COLUMN_GAP).isEmpty();
    }

    private int bottom(int first, int last) {
        for (int i = last; i < zone.size() && i - last <= FARTHEST; i++) {
            boolean other = i > last && (Blocks.isProse(zone.get(i)) || Blocks.isCaption(zone.get(i)) || isFar(i - 1));
            if (other) {
                break;
            }
            if (isLineUnder(i)) {
                return i;
            }
        }
        // Notes under the last line are no rows of the table.
        for (int i = last - 1; i > first && last - i <= FARTHEST; i--) {
            if (isLineUnder(i)) {
                boolean notes = zone.subList(i + 1, last + 1).stream()
                        .allMatch(row -> Chunk.of(row, Blocks.COLUMN_GAP).size() <= 2 && !looksLikeRow(row));
                return notes ? i : last;
            }
        }
        return last;
    }

    private static boolean looksLikeRow(TextRow row) {
        List<Chunk> chunks = Chunk.of(row, Blocks.COLUMN_GAP);
        return chunks.size() > 1
                && new Piece(0, 1, chunks.get(chunks.size() - 1).words()).isNumeric();
    }

    private boolean isLineAbove(int i) {
        double bottom = zone.get(i).baseline() - 0.3 * zone.get(i).size();
        double top = i == 0
                ? bottom - 3 * zone.get(i).size()
                : zone.get(i - 1).baseline() - 0.1 * zone.get(i).size();
        return lines.stream().anyMatch(line -> line.position() > top && line.position() < bottom);
    }

    private boolean isLineUnder(int i) {
        double top = zone.get(i).baseline() - 0.1 * zone.get(i).size();
        double bottom = i + 1 == zone.size()
                ? top + 3 * zone.get(i).size()
                : zone.get(i + 1).baseline() - 0.3 * zone.get(i + 1).size();
        return lines.stream().anyMatch(line -> line.position() > top && line.position() < bottom);
    }
}
