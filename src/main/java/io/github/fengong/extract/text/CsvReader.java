package io.github.fengong.extract.text;

import io.github.fengong.extract.SharedParagraphs;
import io.github.fengong.extract.SheetBlocks;
import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a file of comma- or semicolon-separated values as a sheet: titles above, the table, notes below. */
final class CsvReader {

    private CsvReader() {}

    /** Returns the paragraphs and tables of the file. */
    static List<Block> read(List<TextLine> lines, char delimiter) {
        List<RawCell> cells = new ArrayList<>();
        SharedParagraphs shared = new SharedParagraphs();
        int columns = 0;
        int row = 0;
        for (int at = 0; at < lines.size(); row++) {
            DelimitedRecord record = DelimitedParser.parse(lines, at, delimiter);
            addCells(record, row, shared, cells);
            columns = Math.max(columns, record.size());
            at = record.end();
        }
        RawTable sheet = new RawTable(
                row, columns, cells, 0, Set.of(), Optional.empty(), Optional.empty(), SourceLocation.UNKNOWN);
        return SheetBlocks.split(sheet, 0);
    }

    private static void addCells(DelimitedRecord record, int row, SharedParagraphs shared, List<RawCell> cells) {
        SourceLocation location = SourceLocation.UNKNOWN.withLine(record.line());
        for (int column = 0; column < record.size(); column++) {
            List<Paragraph> paragraphs = record.fields().get(column).paragraphs(shared);
            cells.add(new RawCell(row, column, 1, 1, paragraphs, List.of(), location));
        }
    }
}
