package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.AgencyRename;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.ChangeSummary;
import io.github.fengong.model.FieldChange;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Role;
import io.github.fengong.model.RoleChange;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.RowPair;
import io.github.fengong.model.Section;
import io.github.fengong.model.SectionChange;
import io.github.fengong.model.TableDiff;
import io.github.fengong.model.TaskChange;
import io.github.fengong.model.TaskChangeKind;
import io.github.fengong.model.TextSegment;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The fields of {@code changes.json}. */
final class ChangesJson {

    private static final int FORMAT_VERSION = 1;

    /** Four decimals tell all rows apart that differ in a character. */
    private static final double SIMILARITY_STEPS = 10_000;

    private final JsonOutput json;

    ChangesJson(JsonOutput json) {
        this.json = json;
    }

    void diff(TableDiff diff, String version) {
        json.number("formatVersion", FORMAT_VERSION);
        json.object("old", () -> edition(diff.before()));
        json.object("new", () -> edition(diff.after()));
        json.object("generator", () -> {
            json.text("name", "fengong");
            json.text("version", version);
        });
        json.number("threshold", diff.threshold());
        json.objects("changes", diff.changes(), this::change);
        json.object("summary", () -> summary(diff.summary()));
        json.objects("sections", diff.sections(), this::section);
        json.objects("agenciesRenamed", diff.renames(), this::rename);
        agencies(diff);
    }

    private void edition(MeasureTable table) {
        json.text("title", table.title());
        json.object("source", () -> new TableJson(json).source(table.source()));
        json.number("measureCount", table.measures().size());
    }

    private void summary(ChangeSummary summary) {
        json.number("added", summary.added());
        json.number("removed", summary.removed());
        json.number("changed", summary.changed());
        json.number("moved", summary.moved());
        json.number("unchanged", summary.unchanged());
    }

    private void change(RowChange change) {
        json.text("kind", change.kind().name());
        optional("old", change.before(), this::row);
        optional("new", change.after(), this::row);
        json.texts(
                "fields", change.changedFields().stream().map(MeasureField::key).toList());
        json.objects("assignmentsAdded", change.assignments().added(), this::assignment);
        json.objects("assignmentsRemoved", change.assignments().removed(), this::assignment);
        json.objects("rolesChanged", change.assignments().roles(), this::roleChange);
        similarity(change.pair());
        json.flag("moved", isMoved(change));
        json.objects("texts", change.fields(), this::fieldChange);
    }

    private static boolean isMoved(RowChange change) {
        return change instanceof RowChange.Moved || change instanceof RowChange.Changed changed && changed.moved();
    }

    private void similarity(Optional<RowPair> pair) {
        if (pair.isPresent()) {
            json.number("similarity", Math.round(pair.get().similarity() * SIMILARITY_STEPS) / SIMILARITY_STEPS);
            json.text("matchedBy", pair.get().reason().name());
        } else {
            json.absent("similarity");
            json.absent("matchedBy");
        }
    }

    private <T> void optional(String name, Optional<T> value, Consumer<T> content) {
        value.ifPresentOrElse(present -> json.object(name, () -> content.accept(present)), () -> json.absent(name));
    }

    private void row(Measure row) {
        place(row);
        json.text("practice", row.practice());
        json.text("responsibility", row.responsibility().text());
    }

    private void place(Measure row) {
        json.text("id", row.id());
        json.number("section", row.section());
        json.number("serial", row.serial());
        json.number("part", row.part());
        json.text("indicator", row.indicators().isEmpty() ? Optional.empty() : Optional.of(indicators(row)));
        json.text("measure", row.measure());
    }

    private static String indicators(Measure row) {
        return row.indicators().stream().map(Indicator::name).collect(Collectors.joining(" / "));
    }

    private void assignment(Assignment assignment) {
        json.text("name", assignment.name());
        json.text("agency", assignment.agency());
        json.text("role", assignment.role().name());
        json.flag("collective", assignment.collective());
    }

    private void roleChange(RoleChange change) {
        json.text("name", change.after().name());
        json.text("agency", change.after().agency());
        json.text("old", change.before().role().name());
        json.text("new", change.after().role().name());
    }

    private void fieldChange(FieldChange change) {
        json.text("field", change.field().key());
        json.text("header", change.header().isEmpty() ? Optional.empty() : Optional.of(change.header()));
        json.text("old", change.before());
        json.text("new", change.after());
        json.objects("segments", change.segments(), this::segment);
    }

    private void segment(TextSegment segment) {
        json.text("kind", segment.kind().name());
        json.text("text", segment.text());
    }

    private void section(SectionChange change) {
        optional("old", change.before(), this::section);
        optional("new", change.after(), this::section);
    }

    private void section(Section section) {
        json.number("ordinal", section.ordinal());
        json.text("title", section.title());
        json.number("declaredCount", section.declaredCount());
        json.number("measureCount", section.measureCount());
    }

    private void rename(AgencyRename rename) {
        json.text("old", rename.before());
        json.text("new", rename.after());
        json.text("relation", rename.relation().name());
        json.objects("rows", rename.rows(), pair -> place(pair.after()));
    }

    private void agencies(TableDiff diff) {
        Map<RowChange, Integer> numbers = new IdentityHashMap<>();
        diff.changes().forEach(change -> numbers.put(change, numbers.size()));
        json.objects("agencies", diff.agencies(), changes -> agency(changes, numbers));
    }

    private void agency(AgencyChanges changes, Map<RowChange, Integer> numbers) {
        Agency agency = changes.agency();
        json.text("id", agency.id());
        json.text("name", agency.name());
        json.text("officialName", agency.officialName());
        json.flag("collective", agency.collective());
        json.flag("inOld", changes.before().isPresent());
        json.flag("inNew", changes.after().isPresent());
        json.objects("tasks", changes.tasks(), task -> task(task, numbers));
    }

    private void task(TaskChange task, Map<RowChange, Integer> numbers) {
        json.texts("kinds", task.kinds().stream().map(TaskChangeKind::name).toList());
        json.number("change", numbers.get(task.change()));
        json.texts("rolesOld", names(task.rolesBefore()));
        json.texts("rolesNew", names(task.rolesAfter()));
    }

    private static List<String> names(List<Role> roles) {
        return roles.stream().map(Role::name).toList();
    }
}
