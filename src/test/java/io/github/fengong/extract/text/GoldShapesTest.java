package io.github.fengong.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.GoldRows;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.Shown;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.SourceDocument;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes the sample table in each shape that plain text has for tables, and wants every cell back. */
final class GoldShapesTest {

    private static final String TITLE = "国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表";

    /** A shape, written by hand-made makers so that they share nothing with the readers. */
    enum Shape {
        CELL_A_LINE_BEHIND_TAB(
                DocumentFormat.TEXT,
                rows -> " \t" + TITLE + "\n\n" + join(rows, row -> join(row, cell -> "\t" + cell + "\n") + "\n")),
        TABS(DocumentFormat.TSV, rows -> TITLE + "\n" + join(rows, row -> String.join("\t", row) + "\n")),
        TABS_WITH_QUOTED_BREAKS(
                DocumentFormat.TSV, rows -> TITLE + "\t\t\t\t\n" + join(broken(rows), row -> separated(row, "\t"))),
        TABS_WITH_BROKEN_LINES(
                DocumentFormat.TEXT, rows -> TITLE + "\n" + join(broken(rows), row -> String.join("\t", row) + "\n")),
        TABS_WITHOUT_MERGED_CELLS(
                DocumentFormat.TEXT,
                rows -> TITLE + "\n"
                        + join(
                                rows,
                                row -> row.stream()
                                                .filter(cell -> !cell.isEmpty())
                                                .collect(Collectors.joining("\t")) + "\n")),
        COMMAS(DocumentFormat.CSV, rows -> TITLE + ",,,,\n" + join(filled(rows), row -> separated(row, ","))),
        COMMAS_WITH_QUOTED_BREAKS(
                DocumentFormat.CSV, rows -> TITLE + ",,,,\n" + join(filled(broken(rows)), row -> separated(row, ","))),
        SEMICOLONS(DocumentFormat.CSV, rows -> TITLE + "\n" + join(filled(rows), row -> separated(row, ";"))),
        PIPES(DocumentFormat.MARKDOWN, rows -> "# " + TITLE + "\n\n" + piped(rows, "| ", " |")),
        PIPES_WITH_BREAKS(DocumentFormat.MARKDOWN, rows -> "# " + TITLE + "\n\n" + piped(broken(rows), "| ", " |")),
        PIPES_WITHOUT_OUTER_ONES(DocumentFormat.MARKDOWN, rows -> "# " + TITLE + "\n\n" + piped(rows, "", "")),
        CELL_A_LINE(DocumentFormat.TEXT, rows -> TITLE + "\n" + join(rows, row -> join(row, cell -> cell + "\n"))),
        CELL_A_LINE_AND_BLANK_LINE(
                DocumentFormat.TEXT, rows -> TITLE + "\n\n" + join(rows, row -> join(row, cell -> cell + "\n\n"))),
        CELL_A_LINE_WITHOUT_EMPTY_ONES(
                DocumentFormat.TEXT,
                rows -> TITLE + "\n" + join(rows, row -> join(row, cell -> cell.isEmpty() ? "" : cell + "\n"))),
        CELL_A_LINE_AND_BLANK_LINE_WITHOUT_EMPTY_ONES(
                DocumentFormat.TEXT,
                rows -> TITLE + "\n\n" + join(rows, row -> join(row, cell -> cell.isEmpty() ? "" : cell + "\n\n")));

        private final DocumentFormat format;
        private final Function<List<List<String>>, String> maker;

        Shape(DocumentFormat format, Function<List<List<String>>, String> maker) {
            this.format = format;
            this.maker = maker;
        }

        private boolean isBroken() {
            return name().contains("BREAKS") || name().contains("BROKEN");
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyCellIsBack(Shape shape) throws Exception {
        SourceDocument document =
                DocumentReader.read(SourceFile.of("a", shape.maker.apply(rows())), ReadOptions.DEFAULT);

        assertThat(document.source().format()).isEqualTo(shape.format);
        assertThat(withoutTitle(Shown.blocks(document)))
                .containsExactlyElementsOf(shown(shape.isBroken() ? broken(rows()) : rows()));
        assertThat(document.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE"})
    void everyCellIsBackInEachEncoding(String charset) throws Exception {
        for (Shape shape : Shape.values()) {
            String text = shape.maker.apply(rows()).replace("\n", "\r\n");
            SourceDocument document = DocumentReader.read(
                    SourceFile.of("a", text.getBytes(Charset.forName(charset))), ReadOptions.DEFAULT);

            assertThat(withoutTitle(Shown.blocks(document)))
                    .as(shape.name())
                    .containsExactlyElementsOf(shown(shape.isBroken() ? broken(rows()) : rows()));
        }
    }

    private static List<String> withoutTitle(List<String> shown) {
        assertThat(shown.get(0).replaceFirst("^¶", "").replaceAll("[\\[\\]]", ""))
                .isEqualTo(TITLE);
        return shown.subList(1, shown.size());
    }

    private static List<List<String>> rows() {
        return GoldRows.rows();
    }

    /** Breaks each practice behind its first sentence. */
    private static List<List<String>> broken(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.size() == 1 || row.get(0).equals("序号")
                        ? row
                        : List.of(row.get(0), row.get(1), row.get(2), broken(row.get(3)), row.get(4)))
                .toList();
    }

    private static String broken(String practice) {
        int stop = practice.indexOf('。') + 1;
        return practice.substring(0, stop) + (stop < practice.length() ? "\n" : "") + practice.substring(stop);
    }

    private static List<List<String>> filled(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.size() == 1 ? List.of(row.get(0), "", "", "", "") : row)
                .toList();
    }

    private static String separated(List<String> row, String delimiter) {
        return row.stream()
                        .map(cell -> cell.contains(delimiter) || cell.contains("\n") || cell.contains("\"")
                                ? '"' + cell.replace("\"", "\"\"") + '"'
                                : cell)
                        .collect(Collectors.joining(delimiter))
                + "\n";
    }

    private static String piped(List<List<String>> rows, String before, String behind) {
        List<String> lines = rows.stream()
                .map(row -> before + String.join(" | ", row).replace("\n", "<br>") + behind)
                .collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, before + "---: | --- | :---: | --- | ---" + behind);
        return String.join(
                        "\n",
                        lines.stream()
                                .map(line -> line.contains("|") ? line : line + " |")
                                .toList()) + "\n";
    }

    private static <T> String join(List<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining());
    }

    private static List<String> shown(List<List<String>> rows) {
        return filled(rows).stream()
                .map(row -> Shown.row(
                        row.stream().map(cell -> cell.replace("\n", "⏎")).toList()))
                .toList();
    }
}
