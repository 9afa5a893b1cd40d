package io.github.fengong.extract;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shows what an extractor read as lines that can be compared. */
public final class Shown {

    private Shown() {}

    /**
     * Shows the blocks of a document: {@code ¶words} for a paragraph, {@code 1|甲⏎乙|} for a row of a table with an empty last cell,
     * {@code [words]} for a row that holds nothing but its first cell.
     */
    public static List<String> blocks(SourceDocument document) {
        List<String> shown = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof RawTable table) {
                shown.addAll(rows(table));
            } else {
                shown.add("¶" + ((Paragraph) block).text().strip());
            }
        }
        return shown;
    }

    /** Shows the rows of a table, a merged cell at its first place only. */
    public static List<String> rows(RawTable table) {
        RawCell[][] grid = table.grid();
        return IntStream.range(0, table.rows())
                .mapToObj(row -> row(IntStream.range(0, table.columns())
                        .mapToObj(column -> words(grid[row][column], row, column))
                        .toList()))
                .toList();
    }

    /**
     * Shows every cell with its spans: {@code 0,1 2×1 甲} is a cell in row 0, column 1, two rows high; labels stand in angle brackets before
     * their paragraphs.
     */
    public static List<String> cells(RawTable table) {
        return table.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                        + cell.paragraphs().stream()
                                .map(paragraph -> paragraph
                                                .label()
                                                .map(label -> "<" + label + ">")
                                                .orElse("")
                                        + paragraph.text().replace("\n", "↵"))
                                .collect(Collectors.joining("⏎")))
                .map(String::stripTrailing)
                .toList();
    }

    /** Shows a row of words. */
    public static String row(List<String> words) {
        boolean alone = !words.get(0).isEmpty()
                && words.size() > 1
                && words.subList(1, words.size()).stream().allMatch(String::isEmpty);
        return alone ? "[" + words.get(0) + "]" : String.join("|", words);
    }

    private static String words(RawCell cell, int row, int column) {
        boolean here = cell != null && cell.row() == row && cell.column() == column;
        return here ? cell.text().strip().replace("\n", "⏎") : "";
    }
}
