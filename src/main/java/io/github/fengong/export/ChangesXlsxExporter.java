package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TableDiff;
import io.github.fengong.model.TaskChange;
import io.github.fengong.model.TaskChangeKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Writes a comparison to {@code changes.xlsx}: a summary by agency, all rows that changed with inserted and deleted words marked, and a sheet
 * for each agency with what changed for it.
 */
public final class ChangesXlsxExporter implements DiffExporter {

    /** The name of the file. */
    public static final String FILE = "changes.xlsx";

    private static final String LEGEND = "注：下划线为新增文字，删除线为删除文字；序号因前面增删而顺移的，不算变化。";

    private final RoleWords roles;

    /**
     * Creates the exporter.
     *
     * @param roles the words for the roles
     */
    public ChangesXlsxExporter(RoleWords roles) {
        this.roles = roles;
    }

    @Override
    public void write(TableDiff diff, Path folder) throws IOException {
        String title = "版本对比：" + diff.after().title();
        WorkbookFile.write(folder.resolve(FILE), title, new Workbook(diff, title, roles).sheets());
    }

    /** A column and what it shows of a row. */
    private record ChangeColumn<R>(SheetColumn column, Function<R, Object> value) {}

    /** The sheets of one comparison. */
    private static final class Workbook {

        private final TableDiff diff;
        private final String title;
        private final ChangeWords words;
        private final SheetNames names = new SheetNames();

        /** What each column shows of each row; a row stands on the sheets of all agencies concerned. */
        private final Map<String, Map<RowChange, Object>> values = new HashMap<>();

        Workbook(TableDiff diff, String title, RoleWords roles) {
            this.diff = diff;
            this.title = title;
            this.words = new ChangeWords(diff, roles);
        }

        List<Sheet> sheets() {
            List<Sheet> sheets = new ArrayList<>();
            sheets.add(sheet("汇总", editions(), agencyColumns(), diff.agencies(), words.notes()));
            sheets.add(
                    sheet("变更", List.of(words.summary()), rowColumns(diff.changes()), diff.changes(), List.of(LEGEND)));
            for (AgencyChanges changes : diff.agencies()) {
                sheets.add(sheet(
                        changes.agency().name(),
                        List.of(whose(changes.agency()), words.counts(changes)),
                        taskColumns(changes.tasks()),
                        changes.tasks(),
                        List.of(LEGEND)));
            }
            return sheets;
        }

        private <R> Sheet sheet(
                String name, List<String> subtitles, List<ChangeColumn<R>> columns, List<R> rows, List<String> legend) {
            return new Sheet(
                    names.add(name),
                    title,
                    subtitles,
                    columns.stream().map(ChangeColumn::column).toList(),
                    rows.stream()
                            .map(row -> columns.stream()
                                    .map(column -> SheetCell.of(column.value().apply(row)))
                                    .toList())
                            .toList(),
                    legend);
        }

        private List<String> editions() {
            return List.of(
                    "旧版：" + diff.before().source().file() + "　共"
                            + diff.before().measures().size() + "项",
                    "新版：" + diff.after().source().file() + "　共"
                            + diff.after().measures().size() + "项",
                    words.summary());
        }

        private static String whose(Agency agency) {
            return "责任单位：" + agency.name()
                    + agency.officialName()
                            .filter(official -> !official.equals(agency.name()))
                            .map(official -> "（" + official + "）")
                            .orElse("");
        }

        private static List<ChangeColumn<AgencyChanges>> agencyColumns() {
            List<ChangeColumn<AgencyChanges>> columns = new ArrayList<>();
            columns.add(new ChangeColumn<>(
                    SheetColumn.text("单位"), changes -> changes.agency().name()));
            for (TaskChangeKind kind : TaskChangeKind.values()) {
                columns.add(new ChangeColumn<>(SheetColumn.centered(kind.title()), changes -> count(changes, kind)));
            }
            return columns;
        }

        /** A blank cell is easier to overlook than a nought, as it should be. */
        private static Object count(AgencyChanges changes, TaskChangeKind kind) {
            int count = changes.count(kind);
            return count == 0 ? "" : (Object) count;
        }

        private List<ChangeColumn<TaskChange>> taskColumns(List<TaskChange> tasks) {
            List<RowChange> changes = tasks.stream().map(TaskChange::change).toList();
            List<ChangeColumn<TaskChange>> columns = new ArrayList<>();
            columns.add(new ChangeColumn<>(SheetColumn.centered("对本单位"), words::task));
            for (ChangeColumn<RowChange> column : rowColumns(changes)) {
                columns.add(new ChangeColumn<>(
                        column.column(), task -> column.value().apply(task.change())));
            }
            return columns;
        }

        private List<ChangeColumn<RowChange>> rowColumns(List<RowChange> changes) {
            List<ChangeColumn<RowChange>> columns = new ArrayList<>();
            columns.add(column(SheetColumn.centered("变化"), ChangeWords::kind));
            columns.add(column(SheetColumn.centered("位置"), words::places));
            if (changes.stream().anyMatch(change -> !change.row().indicators().isEmpty())) {
                columns.add(text("指标", MeasureField.INDICATOR));
            }
            columns.add(text("改革举措", MeasureField.MEASURE));
            if (changes.stream().anyMatch(ChangeText::hasPractice)) {
                columns.add(text("主要做法", MeasureField.PRACTICE));
            }
            columns.add(text("责任单位", MeasureField.RESPONSIBILITY));
            if (changes.stream().anyMatch(change -> !words.unitChanges(change).isEmpty())) {
                columns.add(column(SheetColumn.text("单位变化"), change -> String.join("\n", words.unitChanges(change))));
            }
            if (changes.stream().flatMap(change -> change.fields().stream()).anyMatch(ChangeText::isOther)) {
                columns.add(column(SheetColumn.text("其他"), change -> MarkedText.valueOf(ChangeText.ofOthers(change))));
            }
            columns.addAll(editionsOf("改革举措", Measure::measure));
            columns.addAll(editionsOf("主要做法", Measure::practice));
            columns.addAll(editionsOf("责任单位", row -> row.responsibility().text()));
            return columns;
        }

        private ChangeColumn<RowChange> text(String head, MeasureField field) {
            return column(SheetColumn.text(head), change -> MarkedText.valueOf(ChangeText.of(change, field)));
        }

        private ChangeColumn<RowChange> column(SheetColumn column, Function<RowChange, Object> value) {
            Map<RowChange, Object> known = values.computeIfAbsent(column.head(), head -> new IdentityHashMap<>());
            return new ChangeColumn<>(column, change -> known.computeIfAbsent(change, value));
        }

        /** The words of each edition without marks, to be copied from; not printed. */
        private static List<ChangeColumn<RowChange>> editionsOf(String head, Function<Measure, String> text) {
            return List.of(
                    new ChangeColumn<>(
                            SheetColumn.unprinted("原" + head),
                            change -> change.before().map(text).orElse("")),
                    new ChangeColumn<>(
                            SheetColumn.unprinted("新" + head),
                            change -> change.after().map(text).orElse("")));
        }
    }
}
