package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.grid.Edge;
import io.github.fengong.extract.pdf.text.TextRow;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides a block where a table ends and the next one begins close under it: the line that ends the one, the title of the other, and a header
 * between two lines. The title of a section has the rows of the body under it, no header.
 */
final class StackedTables {

    /** A line that runs along this much of the block ends a table or its header. */
    private static final double WHOLE = 0.85;

    /** A title and a header have at most this many lines each. */
    private static final int MOST = 4;

    private final List<TextRow> rows;
    private final List<Edge> lines;

    private StackedTables(List<TextRow> rows, List<Edge> lines) {
        this.rows = rows;
        double left = rows.stream().mapToDouble(TextRow::left).min().orElse(0);
        double right = rows.stream().mapToDouble(TextRow::right).max().orElse(0);
        this.lines = lines.stream()
                .filter(line -> line.overlap(left, right) >= WHOLE * (right - left))
                .toList();
    }

    /** Returns the rows of each table, without the titles between them. */
    static List<List<TextRow>> divide(List<TextRow> rows, List<Edge> lines) {
        return new StackedTables(rows, lines).divide();
    }

    private List<List<TextRow>> divide() {
        List<List<TextRow>> tables = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < rows.size(); i++) {
            int header = headerUnderTitle(i);
            if (header > 0 && isRuledAround(start, i)) {
                tables.add(rows.subList(start, i));
                start = header;
                i = header;
            }
        }
        tables.add(rows.subList(start, rows.size()));
        return tables;
    }

    /** Returns the first row of the header under the title that begins at a row; 0 where there is none. */
    private int headerUnderTitle(int title) {
        int header = title;
        while (header < rows.size() && header - title < MOST && isLonely(header) && !isLineUnder(header)) {
            header++;
        }
        if (header >= rows.size() || !isLonely(header) || !isLineUnder(title - 1)) {
            return 0;
        }
        header++;
        int body = header;
        while (body < rows.size() && body - header < MOST && !isData(body) && !isLineUnder(body)) {
            body++;
        }
        boolean headed = body + 1 < rows.size() && !isData(body) && isLineUnder(body) && isData(body + 1);
        return headed && !isLonely(header) ? header : 0;
    }

    /** Tells whether lines stand around the bodies of tables and not between their rows. */
    private boolean isRuledAround(int from, int to) {
        int data = 0;
        int ruled = 0;
        for (int i = from; i + 1 < to; i++) {
            boolean both = isData(i) && isData(i + 1);
            data += both ? 1 : 0;
            ruled += both && isLineUnder(i) ? 1 : 0;
        }
        return data > 0 && ruled * 2 < data;
    }

    private boolean isLonely(int i) {
        return Gap.of(rows.get(i), Blocks.COLUMN_GAP).isEmpty();
    }

    private boolean isData(int i) {
        List<Chunk> chunks = Chunk.of(rows.get(i), Blocks.COLUMN_GAP);
        return chunks.size() > 1
                && new Piece(0, 1, chunks.get(chunks.size() - 1).words()).isData();
    }

    private boolean isLineUnder(int i) {
        if (i + 1 >= rows.size()) {
            return false;
        }
        double top = rows.get(i).baseline() - 0.1 * rows.get(i).size();
        double bottom = rows.get(i + 1).baseline() - 0.3 * rows.get(i + 1).size();
        return lines.stream().anyMatch(line -> line.position() > top && line.position() < bottom);
    }
}
