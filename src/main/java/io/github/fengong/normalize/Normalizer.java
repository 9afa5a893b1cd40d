package io.github.fengong.normalize;

import io.github.fengong.model.Finding;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns the tables of a document into measures: the cells of a row under their roles, merged and blank cells filled in, serials and ordinals
 * restored, each with its provenance. The document's words are never changed but for white space around them.
 */
public final class Normalizer {

    private Normalizer() {}

    /**
     * Normalizes a document, for example the row {@code 2 | (merged) | 压缩企业设立登记时间 | … | (merged)} to a measure with the indicator
     * and the units of the row above.
     *
     * @param document the document as it was read
     * @param options what the user says of its columns
     * @return its measures; units are not split yet, agencies are empty
     * @throws NoTaskTableException if it has no task table and no numbered paragraphs with responsible units
     */
    public static MeasureTable normalize(SourceDocument document, NormalizeOptions options)
            throws NoTaskTableException {
        return normalizePlain(MarkdownMarks.strip(document), options);
    }

    private static MeasureTable normalizePlain(SourceDocument document, NormalizeOptions options)
            throws NoTaskTableException {
        TaskTables tables = TaskTableFinder.find(document, options);
        Optional<MeasureTable> read = tables.tables().isEmpty()
                ? Optional.empty()
                : Optional.of(normalizeTables(document, tables, options))
                        .filter(table -> !table.measures().isEmpty());
        if (read.isPresent()) {
            return read.get();
        }
        InlineList list = InlineListReader.read(document.blocks())
                .orElseThrow(() -> new NoTaskTableException(message(tables, options)));
        String title = TitleFinder.find(document, List.of(list.preface()), Optional.empty());
        return Assembler.assemble(document, title, list.items(), List.of());
    }

    private static MeasureTable normalizeTables(SourceDocument document, TaskTables tables, NormalizeOptions options) {
        TableItems reader = new TableItems(document, tables, options);
        reader.read();
        List<Finding> findings = new ArrayList<>(tables.findings());
        findings.addAll(reader.findings());
        TaskTable first = tables.tables().get(0);
        String title = TitleFinder.find(
                document,
                List.of(titleRows(first), TitleFinder.linesBefore(document.blocks(), first.block())),
                Optional.of(first.grid().table()));
        return Assembler.assemble(document, title, reader.items(), findings);
    }

    private static List<String> titleRows(TaskTable table) {
        Grid grid = table.grid();
        return table.rowsAboveHeader()
                .mapToObj(grid::filled)
                .filter(cells -> cells.size() == 1)
                .map(cells -> cells.get(0))
                .flatMap(cell -> lines(grid, cell))
                .toList();
    }

    private static Stream<String> lines(Grid grid, RawCell cell) {
        return grid.labelled(cell).lines();
    }

    private static String message(TaskTables tables, NormalizeOptions options) {
        if (!tables.tables().isEmpty()) {
            return "expected rows with tasks below the header of the task table, but it has none; "
                    + "the document's tables begin with: "
                    + String.join("; ", tables.seen());
        }
        if (!options.columns().isEmpty() && !tables.seen().isEmpty()) {
            return "expected a table of " + options.columns().size()
                    + " columns, as many as --columns names, but the document's tables begin with: "
                    + String.join("; ", tables.seen()) + "; name a role for each column, extra for one of no meaning";
        }
        String seen = tables.seen().isEmpty()
                ? "the document has no table; check that it is the right one"
                : "the document's tables begin with: " + String.join("; ", tables.seen())
                        + "; if one of them is a task table, name its columns (--columns or --profile)";
        return "expected a table whose header names measures (such as 改革举措, 工作任务, 主要做法) and responsible units (such as 责任单位, 牵头单位), "
                + "or numbered paragraphs that end in （责任单位：…）, but " + seen;
    }
}
