package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceInfo;
import java.util.ArrayList;
import java.util.List;

/** Makes documents of paragraphs and of tables written as grids. */
final class Documents {

    private Documents() {}

    /** Returns a document of the blocks. */
    static SourceDocument of(Block... blocks) {
        return new SourceDocument(
                new SourceInfo("清单.docx", DocumentFormat.DOCX, "0".repeat(64), 1),
                DocumentMetadata.NONE,
                List.of(blocks),
                List.of());
    }

    /**
     * Returns a table of lines with {@code |} between cells: {@code ^} goes on with the cell above, {@code <} with the cell to the left,
     * {@code ⏎} separates paragraphs, {@code [6]} at the start is an automatic number.
     */
    static RawTable table(String... lines) {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            for (int index = 0; index < cells.length; index++) {
                cells[index] = cells[index].strip();
            }
            rows.add(cells);
        }
        List<RawCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                String text = rows.get(row)[column];
                if (!text.equals("^") && !text.equals("<")) {
                    cells.add(cell(row, column, rows, text));
                }
            }
        }
        return RawTable.of(cells);
    }

    static Paragraph paragraph(String text) {
        return Paragraph.of(text);
    }

    private static RawCell cell(int row, int column, List<String[]> rows, String text) {
        int columnSpan = 1;
        while (column + columnSpan < rows.get(row).length && rows.get(row)[column + columnSpan].equals("<")) {
            columnSpan++;
        }
        int rowSpan = 1;
        while (row + rowSpan < rows.size()
                && column < rows.get(row + rowSpan).length
                && rows.get(row + rowSpan)[column].equals("^")) {
            rowSpan++;
        }
        RawCell plain = RawCell.of(row, column, rowSpan, columnSpan, text.replace("⏎", "\n"));
        if (!text.startsWith("[")) {
            return plain;
        }
        int end = text.indexOf(']');
        Paragraph numbered =
                new Paragraph(text.substring(end + 1), java.util.Optional.of(text.substring(1, end)), plain.location());
        return new RawCell(row, column, rowSpan, columnSpan, List.of(numbered), List.of(), plain.location());
    }
}
