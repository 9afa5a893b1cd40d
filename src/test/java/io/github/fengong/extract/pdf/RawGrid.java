package io.github.fengong.extract.pdf;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A raw table as text to compare: a line for each cell, {@code row,column rowSpan×columnSpan text}. */
final class RawGrid {

    private RawGrid() {}

    /** Returns the grid of a table that was read, its text as it is. */
    static String of(RawTable table) {
        return table.cells().stream().map(RawGrid::line).collect(Collectors.joining("\n"));
    }

    /** Returns the grid of a table that was read, without white space in its texts. */
    static String squeezed(RawTable table) {
        return table.cells().stream()
                .map(cell -> line(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), squeeze(cell.text())))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the grid that a truth file of the test resources states, without white space in its texts. */
    static String squeezedTruth(String resource) {
        return lines(truth(resource)).stream().collect(Collectors.joining("\n"));
    }

    /** Returns the grids of all tables that a truth file of the test resources states, without white space in their texts. */
    static List<String> squeezedTruths(String resource) {
        return StreamSupport.stream(truth(resource).spliterator(), false)
                .map(table -> String.join("\n", lines(table)))
                .toList();
    }

    private static List<String> lines(JsonNode table) {
        return StreamSupport.stream(table.get("cells").spliterator(), false)
                .map(cell -> line(
                        cell.get("row").asInt(),
                        cell.get("column").asInt(),
                        cell.get("rowSpan").asInt(),
                        cell.get("columnSpan").asInt(),
                        squeeze(cell.get("text").asString())))
                .toList();
    }

    /** Returns the texts of the truth file's cells as they are. */
    static List<String> truthTexts(String resource) {
        return StreamSupport.stream(truth(resource).get("cells").spliterator(), false)
                .map(cell -> cell.get("text").asString())
                .toList();
    }

    private static JsonNode truth(String resource) {
        try (InputStream stream = RawGrid.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(stream.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }

    private static String line(RawCell cell) {
        return line(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text());
    }

    private static String line(int row, int column, int rowSpan, int columnSpan, String text) {
        return row + "," + column + " " + rowSpan + "×" + columnSpan + " " + text;
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]", "");
    }
}
