package io.github.fengong.extract.word;

import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The grid that a truth file of the sample table describes, one line a cell: place, spans and text. Ordinals of indicators and blanks before
 * sections are not in the truth, so {@link #linesOf} takes them away from what was read.
 */
final class SampleTruth {

    private static final Pattern ORDINAL = Pattern.compile("^[（(][一二三四五六七八九十]+[）)]");
    private static final int INDICATOR = 1;
    private static final int UNITS = 4;

    private final JsonNode truth;
    private final List<String> lines = new ArrayList<>();

    private SampleTruth(JsonNode truth) {
        this.truth = truth;
    }

    /** Returns the lines of a truth file; serials that the text does not state are automatic numbers. */
    static List<String> linesFrom(String resource) throws IOException {
        try (InputStream in = SampleTruth.class.getResourceAsStream(resource)) {
            return new SampleTruth(JsonMapper.shared().readTree(in)).describe();
        }
    }

    /** Returns the title of a truth file. */
    static String titleFrom(String resource) throws IOException {
        try (InputStream in = SampleTruth.class.getResourceAsStream(resource)) {
            return JsonMapper.shared().readTree(in).get("title").asString();
        }
    }

    /** Describes a table that was read in the same way. */
    static List<String> linesOf(RawTable table) {
        return table.cells().stream().map(SampleTruth::describe).toList();
    }

    private static String describe(RawCell cell) {
        String text = cell.text().strip();
        String shown = cell.column() == INDICATOR ? ORDINAL.matcher(text).replaceFirst("") : text;
        return line(
                cell.row(),
                cell.column(),
                cell.rowSpan(),
                cell.columnSpan(),
                cell.label().orElse(""),
                shown);
    }

    private static String line(int row, int column, int rowSpan, int columnSpan, String label, String text) {
        return row + "," + column + " " + rowSpan + "×" + columnSpan + " [" + label + "] " + text;
    }

    private List<String> describe() {
        int row = 0;
        for (String head : List.of("序号", "指标", "改革举措", "主要做法", "责任单位")) {
            lines.add(line(row, lines.size(), 1, 1, "", head));
        }
        for (JsonNode section : truth.get("sections")) {
            row = describeSection(section, row + 1);
        }
        return lines;
    }

    private int describeSection(JsonNode section, int headingRow) {
        int ordinal = section.get("ordinal").asInt();
        String numeral = "一二三四".substring(ordinal - 1, ordinal);
        String count = section.get("declared_count").asString();
        lines.add(line(
                headingRow, 0, 1, 5, "", numeral + "、" + section.get("title").asString() + "（" + count + "项）"));
        List<JsonNode> rows = new ArrayList<>();
        truth.get("rows").forEach(row -> {
            if (row.get("section").asInt() == ordinal) {
                rows.add(row);
            }
        });
        for (int i = 0; i < rows.size(); i++) {
            describeMeasure(rows, i, headingRow + 1 + i);
        }
        return headingRow + rows.size();
    }

    private void describeMeasure(List<JsonNode> rows, int index, int gridRow) {
        JsonNode row = rows.get(index);
        String serial = row.get("serial").asString();
        boolean stated = row.get("serial_stated").asBoolean();
        lines.add(line(gridRow, 0, 1, 1, stated ? "" : serial, stated ? serial : ""));
        describeMerged(rows, index, gridRow, INDICATOR, "indicator");
        lines.add(line(gridRow, 2, 1, 1, "", row.get("measure").asString()));
        lines.add(line(gridRow, 3, 1, 1, "", row.get("practice").asString()));
        describeMerged(rows, index, gridRow, UNITS, "responsible_unit");
    }

    /** A cell that the truth calls stated is merged over the rows below it that have the same text and are not stated, or an own text. */
    private void describeMerged(List<JsonNode> rows, int index, int gridRow, int column, String field) {
        JsonNode row = rows.get(index);
        boolean continues = index > 0 && isMergedWithAbove(rows, index, field);
        if (continues) {
            return;
        }
        int span = 1;
        while (index + span < rows.size() && isMergedWithAbove(rows, index + span, field)) {
            span++;
        }
        lines.add(line(gridRow, column, span, 1, "", row.get(field).asString()));
    }

    private boolean isMergedWithAbove(List<JsonNode> rows, int index, String field) {
        JsonNode row = rows.get(index);
        boolean sameText = row.get(field).equals(rows.get(index - 1).get(field));
        return sameText && !row.get(field + "_stated").asBoolean();
    }
}
