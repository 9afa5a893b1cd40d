package io.github.fengong.export;

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
import io.github.fengong.model.Section;
import io.github.fengong.model.SectionChange;
import io.github.fengong.model.TableDiff;
import io.github.fengong.model.TaskChange;
import io.github.fengong.model.TaskChangeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says in Chinese what changed, in the same words wherever a reader meets it. */
final class ChangeWords {

    private final TableDiff diff;
    private final RoleWords roles;

    ChangeWords(TableDiff diff, RoleWords roles) {
        this.diff = diff;
        this.roles = roles;
    }

    /** Returns what happened to a row, for example {@code 修改} or {@code 修改、移动}. */
    static String kind(RowChange change) {
        boolean moved = change instanceof RowChange.Changed changed && changed.moved();
        return change.kind().title() + (moved ? "、移动" : "");
    }

    /** Returns the fields that differ, for example {@code 主要做法、完成时限}. */
    static String fields(RowChange change) {
        return change.fields().stream().map(ChangeWords::field).distinct().collect(Collectors.joining("、"));
    }

    static String field(FieldChange change) {
        return change.field() == MeasureField.EXTRA ? change.header() : FindingColumns.word(change.field());
    }

    /** Returns the place of a row, for example {@code 第二部分第5项}. */
    static String place(MeasureTable table, Measure row) {
        String section = table.sections().isEmpty() ? "" : section(row.section());
        return section + number(row);
    }

    private static String number(Measure row) {
        return "第" + row.serial() + "项" + (row.part() > 1 ? "之" + row.part() : "");
    }

    private static String section(int ordinal) {
        return ordinal > 0 ? "第" + ChineseOrdinal.of(ordinal) + "部分" : "";
    }

    /** Returns the place of a row in the new edition, and where it was if that differs: {@code 第四部分第9项（原第10项）}. */
    String places(RowChange change) {
        String before = change.before().map(row -> place(diff.before(), row)).orElse("");
        String after = change.after().map(row -> place(diff.after(), row)).orElse("");
        if (before.isEmpty() || before.equals(after)) {
            return after;
        }
        boolean sameSection = change.pair()
                .filter(pair -> pair.before().section() == pair.after().section())
                .isPresent();
        String old = sameSection ? number(change.before().orElseThrow()) : before;
        return after.isEmpty() ? "原" + before : after + "（原" + old + "）";
    }

    static String indicators(Measure row) {
        return row.indicators().stream().map(Indicator::name).collect(Collectors.joining(" / "));
    }

    /** Returns units with their roles, for example {@code 市公安局（牵头）、市税务局（配合）}. */
    String units(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> assignment.name() + "（" + roles.word(assignment.role()) + "）")
                .collect(Collectors.joining("、"));
    }

    /** Returns how the units of a row differ, a line for each way: {@code 增加：市公安局（配合）}. */
    List<String> unitChanges(RowChange change) {
        List<String> lines = new ArrayList<>();
        if (change.pair().isEmpty()) {
            return lines;
        }
        List<RoleChange> changed = change.assignments().roles();
        List<Assignment> added = new ArrayList<>(change.assignments().added());
        List<Assignment> removed = new ArrayList<>(change.assignments().removed());
        changed.forEach(role -> added.remove(role.after()));
        changed.forEach(role -> removed.remove(role.before()));
        if (!added.isEmpty()) {
            lines.add("增加：" + units(added));
        }
        if (!removed.isEmpty()) {
            lines.add("减少：" + units(removed));
        }
        changed.forEach(role -> lines.add(
                "角色：" + role.after().name() + "由" + roles.word(role.before().role()) + "改为"
                        + roles.word(role.after().role())));
        return lines;
    }

    /** Returns roles, for example {@code 牵头}; an agency may have several. */
    String roles(List<Role> values) {
        return RoleOrder.LEAD_FIRST.stream()
                .filter(values::contains)
                .map(roles::word)
                .collect(Collectors.joining("、"));
    }

    /** Returns what a change means for an agency, for example {@code 新增任务（配合）} or {@code 职责变化（牵头改为配合）、内容变化}. */
    String task(TaskChange task) {
        return task.kinds().stream().map(kind -> task(kind, task)).collect(Collectors.joining("、"));
    }

    private String task(TaskChangeKind kind, TaskChange task) {
        return kind.title()
                + switch (kind) {
                    case NEW_TASK -> "（" + roles(task.rolesAfter()) + "）";
                    case TASK_GONE -> "（原" + roles(task.rolesBefore()) + "）";
                    case ROLE_CHANGED -> "（" + roles(task.rolesBefore()) + "改为" + roles(task.rolesAfter()) + "）";
                    case WORDING_CHANGED, PARTNERS_CHANGED -> "";
                };
    }

    /** Returns how many changes of each kind an agency has: {@code 共3项：新增任务1项，内容变化2项}. */
    String counts(AgencyChanges changes) {
        List<String> counts = new ArrayList<>();
        for (TaskChangeKind kind : TaskChangeKind.values()) {
            if (changes.count(kind) > 0) {
                counts.add(kind.title() + changes.count(kind) + "项");
            }
        }
        return "共" + changes.tasks().size() + "项：" + String.join("，", counts);
    }

    /** Returns the number of rows of each kind: {@code 新增1项，删除1项，修改3项，移动2项，未变52项}. */
    String summary() {
        ChangeSummary summary = diff.summary();
        return "新增" + summary.added() + "项，删除" + summary.removed() + "项，修改" + summary.changed() + "项，移动"
                + summary.moved() + "项，未变" + summary.unchanged() + "项";
    }

    /** Returns what else changed in the table, a sentence each: its title, its sections, names of bodies. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!diff.before().title().equals(diff.after().title())) {
            notes.add("标题由“" + diff.before().title() + "”改为“" + diff.after().title() + "”。");
        }
        diff.sections().forEach(change -> notes.add(note(change)));
        diff.renames().forEach(rename -> notes.add(note(rename)));
        return notes;
    }

    private static String note(SectionChange change) {
        if (change.before().isEmpty()) {
            return "新增" + heading(change.after().orElseThrow()) + "。";
        }
        if (change.after().isEmpty()) {
            return "取消" + heading(change.before().orElseThrow()) + "。";
        }
        return heading(change.before().get()) + "改为" + heading(change.after().get()) + "。";
    }

    private static String heading(Section section) {
        String count = section.declaredCount().isPresent()
                ? "（" + section.declaredCount().getAsInt() + "项）"
                : "";
        return "“" + ChineseOrdinal.of(section.ordinal()) + "、" + section.title() + count + "”";
    }

    private static String note(AgencyRename rename) {
        return "“" + rename.before() + "”在新版中写作“" + rename.after() + "”（"
                + rename.relation().title() + "），涉及" + rename.rows().size() + "项，不计为责任变化。";
    }
}
