package io.github.fengong.export;

import io.github.fengong.model.ChangeKind;
import io.github.fengong.model.FieldChange;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the rows that changed to {@code changes.csv}, with the words of both editions side by side. */
public final class ChangesCsvExporter implements DiffExporter {

    /** The name of the file. */
    public static final String FILE = "changes.csv";

    private final ExportOptions options;

    /** Creates the exporter. */
    public ChangesCsvExporter(ExportOptions options) {
        this.options = options;
    }

    @Override
    public void write(TableDiff diff, Path folder) throws IOException {
        new CsvText(options).write(table(diff), Files.newOutputStream(folder.resolve(FILE)));
    }

    private DataTable<RowChange> table(TableDiff diff) {
        ChangeWords words = new ChangeWords(diff, options.roleWords());
        List<Column<RowChange>> columns = new ArrayList<>();
        columns.add(Column.text("kindWord", "变化", change -> change.kind().title()));
        columns.add(Column.text("fieldWords", "变化栏目", ChangeWords::fields));
        columns.addAll(places("old", "原", RowChange::before));
        columns.addAll(places("new", "新", RowChange::after));
        columns.addAll(texts("indicator", "指标", ChangeWords::indicators));
        columns.addAll(texts("measure", "改革举措", Measure::measure));
        columns.addAll(texts("practice", "主要做法", Measure::practice));
        columns.addAll(
                texts("responsibility", "责任单位", row -> row.responsibility().text()));
        columns.add(Column.text(
                "assignmentsAdded",
                "增加单位",
                change -> words.units(change.assignments().added())));
        columns.add(Column.text(
                "assignmentsRemoved",
                "减少单位",
                change -> words.units(change.assignments().removed())));
        columns.add(Column.text("oldExtra", "原其他栏目", change -> extras(change, FieldChange::before)));
        columns.add(Column.text("newExtra", "新其他栏目", change -> extras(change, FieldChange::after)));
        columns.addAll(forSystems());
        return new DataTable<>("changes", "变更", columns, diff.changes(), List.of(), List.of());
    }

    private static List<Column<RowChange>> places(
            String name, String title, Function<RowChange, Optional<Measure>> row) {
        return List.of(
                Column.optionalNumber(name + "Section", title + "部分", number(row, Measure::section)),
                Column.optionalNumber(name + "Serial", title + "序号", number(row, Measure::serial)),
                Column.optionalNumber(name + "Part", title + "分项", number(row, Measure::part)));
    }

    private static Function<RowChange, OptionalInt> number(
            Function<RowChange, Optional<Measure>> row, Function<Measure, Integer> value) {
        return change -> row.apply(change)
                .map(measure -> OptionalInt.of(value.apply(measure)))
                .orElse(OptionalInt.empty());
    }

    private static List<Column<RowChange>> texts(String name, String title, Function<Measure, String> text) {
        String tail = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return List.of(
                Column.text(
                        "old" + tail,
                        "原" + title,
                        change -> change.before().map(text).orElse("")),
                Column.text(
                        "new" + tail,
                        "新" + title,
                        change -> change.after().map(text).orElse("")));
    }

    private static String extras(RowChange change, Function<FieldChange, String> text) {
        return change.fields().stream()
                .filter(field -> field.field() == MeasureField.EXTRA)
                .map(field -> field.header() + "：" + text.apply(field))
                .collect(Collectors.joining("\n"));
    }

    private static List<Column<RowChange>> forSystems() {
        return List.of(
                Column.code("kind", "变化代码", ChangeKind.class, RowChange::kind),
                Column.text(
                        "fields",
                        "变化栏目代码",
                        change -> change.changedFields().stream()
                                .map(MeasureField::key)
                                .collect(Collectors.joining(" "))),
                Column.text("similarity", "相似度", ChangesCsvExporter::similarity),
                Column.text(
                        "oldId",
                        "原举措标识",
                        change -> change.before().map(Measure::id).orElse("")),
                Column.text(
                        "newId",
                        "新举措标识",
                        change -> change.after().map(Measure::id).orElse("")));
    }

    private static String similarity(RowChange change) {
        return change.pair()
                .map(pair -> String.format(Locale.ROOT, "%.4f", pair.similarity()))
                .orElse("");
    }
}
