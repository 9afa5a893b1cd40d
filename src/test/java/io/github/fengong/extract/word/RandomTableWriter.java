package io.github.fengong.extract.word;

import static io.github.fengong.extract.word.WordXml.*;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;

/** Writes a table as Word does, with content controls and tracked changes strewn in that leave it what it is. */
final class RandomTableWriter {

    private final Random random;
    private final RawTable table;
    private final RawCell[][] grid;
    private final boolean wrapped;
    private final boolean changed;

    RandomTableWriter(RawTable table, Random random, boolean wrapped, boolean changed) {
        this.table = table;
        this.random = random;
        this.grid = table.grid();
        this.wrapped = wrapped;
        this.changed = changed;
    }

    String write() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < table.rows(); row++) {
            rows.append(wrap(row(row)));
            if (changed && random.nextInt(5) == 0 && !continuesBelow(row)) {
                rows.append(trWith(mark("del"), tc(par(deleted("删去的行")))));
            }
        }
        int listed = random.nextInt(3) == 0 ? random.nextInt(9) : table.columns();
        return wrap(tbl(listed, rows.toString()));
    }

    /** A deleted row between the parts of a merged cell would have parts of its own. */
    private boolean continuesBelow(int row) {
        return table.cells().stream().anyMatch(cell -> cell.row() <= row && cell.row() + cell.rowSpan() - 1 > row);
    }

    private String row(int row) {
        StringBuilder cells = new StringBuilder();
        int before = 0;
        int column = 0;
        while (column < table.columns()) {
            RawCell cell = grid[row][column];
            if (cell == null) {
                before += cells.isEmpty() ? 1 : 0;
                column++;
            } else {
                cells.append(wrap(cell(cell, row)));
                column += cell.columnSpan();
            }
        }
        String properties = before == 0 ? "" : "<w:gridBefore w:val=\"" + before + "\"/>";
        String inserted = changed && random.nextInt(6) == 0 ? mark("ins") : "";
        return trWith(properties + inserted, cells.toString());
    }

    private String cell(RawCell cell, int row) {
        String span = cell.columnSpan() == 1 ? "" : "<w:gridSpan w:val=\"" + cell.columnSpan() + "\"/>";
        if (row > cell.row()) {
            return tcWith(span + (random.nextBoolean() ? "<w:vMerge/>" : "<w:vMerge w:val=\"continue\"/>"), p(""));
        }
        String merge = cell.rowSpan() == 1 ? "" : "<w:vMerge w:val=\"restart\"/>";
        String paragraphs = Arrays.stream(cell.text().split("\n"))
                .map(text -> wrap(paragraph(text)))
                .collect(Collectors.joining());
        return tcWith(span + merge, paragraphs);
    }

    private String paragraph(String text) {
        int cut = random.nextInt(text.length() + 1);
        String end = escape(text.substring(cut));
        String runs = wrap(r(escape(text.substring(0, cut))));
        if (!changed) {
            return par(runs, r(end));
        }
        return switch (random.nextInt(4)) {
            case 0 -> par(runs, deleted("删去"), inserted(end));
            case 1 -> par(runs, change("moveFrom", r("移走")), r(end));
            case 2 -> parWith("<w:rPr>" + mark("del") + "</w:rPr>", runs) + par(r(end));
            default -> par(runs, r(end), run("<w:vanish/>", t("隐去")));
        };
    }

    private String wrap(String content) {
        if (!wrapped) {
            return content;
        }
        return switch (random.nextInt(6)) {
            case 0 -> sdt(content);
            case 1 -> customXml(content);
            case 2 -> sdt(sdt(content));
            default -> content;
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
