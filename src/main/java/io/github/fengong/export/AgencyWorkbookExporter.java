package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Role;
import io.github.fengong.model.Section;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a workbook for each agency and each collective unit: whose tasks these are and how many, then its measures with its role, those it
 * leads first.
 */
public final class AgencyWorkbookExporter implements Exporter {

    private static final String SHEET = "任务清单";

    private final RoleWords words;
    private final TaskMarks marks;

    /**
     * Creates the exporter.
     *
     * @param words the words for the roles
     * @param changes what changed since the edition before; where there is one, a column marks new and changed tasks
     */
    public AgencyWorkbookExporter(RoleWords words, Optional<TableDiff> changes) {
        this.words = words;
        this.marks = new TaskMarks(changes);
    }

    @Override
    public void write(MeasureTable table, Path folder) throws IOException {
        Path home = Files.createDirectory(folder.resolve(AgencyFiles.FOLDER));
        Map<String, String> files = AgencyFiles.names(table.agencies());
        Map<String, List<AgencyTask>> tasks = AgencyTask.byAgency(table.agencies(), table.measures(), marks);
        List<TaskColumn> columns = columns(table);
        List<FileTasks.FileTask> workbooks = new ArrayList<>();
        for (Agency agency : table.agencies()) {
            Path file = home.resolve(files.get(agency.id()));
            String title = table.title() + "：" + agency.name();
            workbooks.add(() ->
                    WorkbookFile.write(file, title, List.of(sheet(table, agency, tasks.get(agency.id()), columns))));
        }
        FileTasks.run(workbooks);
    }

    private Sheet sheet(MeasureTable table, Agency agency, List<AgencyTask> tasks, List<TaskColumn> columns) {
        return Sheet.of(
                SHEET,
                table.title(),
                List.of(whose(agency), counts(tasks) + news(agency, tasks)),
                columns.stream().map(TaskColumn::column).toList(),
                SheetRows.of(
                        tasks,
                        task -> columns.stream()
                                .map(column -> column.value().of(task))
                                .toList()));
    }

    private String news(Agency agency, List<AgencyTask> tasks) {
        if (!marks.compared()) {
            return "";
        }
        long changed = tasks.stream().filter(task -> !task.news().isEmpty()).count();
        int gone = marks.gone(agency.id());
        return "；与上一版相比：新增或变化" + changed + "项" + (gone > 0 ? "，取消" + gone + "项" : "");
    }

    private static String whose(Agency agency) {
        String kind = agency.collective() ? "责任单位（集合）：" : "责任单位：";
        String official = agency.officialName()
                .filter(name -> !name.equals(agency.name()))
                .map(name -> "（" + name + "）")
                .orElse("");
        return kind + agency.name() + official;
    }

    private String counts(List<AgencyTask> tasks) {
        List<String> counts = new ArrayList<>();
        for (Role role : RoleOrder.LEAD_FIRST) {
            long count =
                    tasks.stream().filter(task -> task.roles().contains(role)).count();
            if (count > 0) {
                counts.add(words.word(role) + count + "项");
            }
        }
        return "共" + tasks.size() + "项" + (counts.isEmpty() ? "" : "：" + String.join("，", counts));
    }

    /** A column of the sheet and what it shows of a task. */
    private record TaskColumn(SheetColumn column, TaskValue value) {}

    /** What a column shows of a task. */
    @FunctionalInterface
    private interface TaskValue {
        SheetCell of(AgencyTask task);
    }

    private List<TaskColumn> columns(MeasureTable table) {
        List<TaskColumn> columns = new ArrayList<>();
        columns.add(new TaskColumn(SheetColumn.centered("角色"), task -> SheetCell.of(roles(task))));
        if (marks.compared()) {
            columns.add(new TaskColumn(
                    SheetColumn.centered("变更"),
                    task -> SheetCell.of(
                            task.news(), task.news().isEmpty() ? SheetCell.Mark.NONE : SheetCell.Mark.WARNING)));
        }
        if (!table.sections().isEmpty()) {
            MeasureSections sections = MeasureSections.of(table);
            columns.add(new TaskColumn(
                    SheetColumn.centered("部分"),
                    task -> SheetCell.of(sections.sectionOf(task.measure())
                            .map(AgencyWorkbookExporter::heading)
                            .orElse(""))));
        }
        columns.add(new TaskColumn(
                SheetColumn.centered("序号"),
                task -> SheetCell.of(
                        task.measure().serial(),
                        MeasureMarks.of(task.measure().provenance().serial()))));
        if (table.measures().stream().anyMatch(measure -> measure.indicator().isPresent())) {
            columns.add(new TaskColumn(
                    SheetColumn.centered("指标"),
                    task -> SheetCell.of(
                            indicators(task.measure()),
                            MeasureMarks.of(task.measure().provenance().indicator()))));
        }
        columns.addAll(texts(table.measures().stream()
                .anyMatch(measure -> !measure.practice().isEmpty())));
        for (String header : extraHeaders(table)) {
            columns.add(new TaskColumn(
                    SheetColumn.text(header),
                    task -> SheetCell.of(task.measure().extra().getOrDefault(header, ""))));
        }
        return columns;
    }

    private static List<TaskColumn> texts(boolean practices) {
        List<TaskColumn> columns = new ArrayList<>();
        columns.add(new TaskColumn(
                SheetColumn.text("改革举措"),
                task -> SheetCell.of(
                        task.measure().measure(),
                        MeasureMarks.of(task.measure().provenance().measure()))));
        if (practices) {
            columns.add(new TaskColumn(
                    SheetColumn.text("主要做法"),
                    task -> SheetCell.of(
                            task.measure().practice(),
                            MeasureMarks.of(task.measure().provenance().practice()))));
        }
        columns.add(new TaskColumn(
                SheetColumn.text(MeasureColumns.RESPONSIBILITY_TITLE),
                task -> SheetCell.of(
                        UnitText.of(task.measure().responsibility()),
                        MeasureMarks.of(task.measure().provenance().responsibility()))));
        return columns;
    }

    private String roles(AgencyTask task) {
        return task.roles().stream().map(words::word).collect(Collectors.joining("、"));
    }

    private static String heading(Section section) {
        String ordinal = section.ordinal() > 0 ? ChineseOrdinal.of(section.ordinal()) + "、" : "";
        return ordinal + section.title();
    }

    private static String indicators(Measure measure) {
        return measure.indicators().stream().map(Indicator::name).collect(Collectors.joining("\n"));
    }

    private static Set<String> extraHeaders(MeasureTable table) {
        Set<String> headers = new LinkedHashSet<>();
        for (Measure measure : table.measures()) {
            measure.extra().forEach((header, text) -> {
                if (!text.isBlank()) {
                    headers.add(header);
                }
            });
        }
        return headers;
    }
}
