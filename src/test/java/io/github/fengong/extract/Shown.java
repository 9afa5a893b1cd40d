package io.github.fengong.extract;

import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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

    /**
     * Shows all of a document, a line each: {@code # title | number | date}, {@code ¶ words} for a paragraph, {@code ▦ 2×3} for a table of 2
     * rows and 3 columns with what its format says of it, its cells as {@link #cells} shows them, and {@code ! CODE message} for a finding.
     */
    public static List<String> document(SourceDocument document) {
        List<String> shown = new ArrayList<>();
        DocumentMetadata metadata = document.metadata();
        if (!metadata.equals(DocumentMetadata.NONE)) {
            shown.add(("# " + metadata.title().orElse("") + " | "
                            + metadata.documentNumber().orElse("") + " | "
                            + metadata.date().orElse(""))
                    .stripTrailing());
        }
        for (Block block : document.blocks()) {
            if (block instanceof RawTable table) {
                shown.add(heading(table));
                shown.addAll(cells(table));
            } else {
                shown.add("¶ " + paragraph((Paragraph) block));
            }
        }
        document.findings()
                .forEach(finding ->
                        shown.add("! " + finding.code() + " " + finding.message() + place(finding.location())));
        return shown;
    }

    private static String heading(RawTable table) {
        return "▦ " + table.rows() + "×" + table.columns()
                + (table.headerRows() > 0 ? " header " + table.headerRows() : "")
                + table.caption().map(caption -> " caption " + caption).orElse("")
                + table.nestedIn().map(outer -> " in " + outer).orElse("")
                + (table.hiddenRows().isEmpty() ? "" : " hidden " + new TreeSet<>(table.hiddenRows()))
                + place(table.location());
    }

    private static String place(SourceLocation location) {
        return location.equals(SourceLocation.UNKNOWN) ? "" : " @ " + location.describe();
    }

    private static String paragraph(Paragraph paragraph) {
        return paragraph.label().map(label -> "<" + label + ">").orElse("")
                + paragraph.text().replace("\n", "↵").replace('\u00A0', '␣').replace('\u3000', '□');
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
     * Shows every cell with its spans: {@code 0,1 2×1: 甲} is a cell in row 0, column 1, two rows high. Paragraphs are separated by {@code ⏎},
     * {@code ↵} is a line break in one; their numbers stand in angle brackets before them; {@code ␣} is a no-break space, {@code □} an
     * ideographic one.
     */
    public static List<String> cells(RawTable table) {
        return table.cells().stream()
                .map(cell -> cell.row() + "," + cell.column()
                        + (cell.rowSpan() * cell.columnSpan() > 1 ? " " + cell.rowSpan() + "×" + cell.columnSpan() : "")
                        + ": "
                        + cell.paragraphs().stream().map(Shown::paragraph).collect(Collectors.joining("⏎")))
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
