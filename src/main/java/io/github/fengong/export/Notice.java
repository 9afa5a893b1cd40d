package io.github.fengong.export;

import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.FieldChange;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TableDiff;
import io.github.fengong.model.TaskChange;
import io.github.fengong.model.TaskChangeKind;
import io.github.fengong.model.TextSegment;
import io.github.fengong.model.UnitCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * The notice for one agency: what changed for it, new tasks first, each task once under what weighs most, with inserted and deleted words
 * marked. The sender and the date are left for a person to fill in.
 */
final class Notice {

    private static final String LEGEND = "注：下划线为新增文字，删除线为删除文字。";

    private final TableDiff diff;
    private final AgencyChanges changes;
    private final ChangeWords words;
    private final NoticeDocument document;

    Notice(TableDiff diff, AgencyChanges changes, RoleWords roles) {
        this.diff = diff;
        this.changes = changes;
        this.words = new ChangeWords(diff, roles);
        this.document = new NoticeDocument("任务变更通知：" + changes.agency().name());
    }

    void write(NoticeTemplate template, OutputStream stream) throws IOException {
        document.title("关于" + table() + "任务变更的通知");
        document.salutation(changes.agency().name() + "：");
        document.paragraph(introduction());
        int group = 0;
        for (TaskChangeKind kind : TaskChangeKind.values()) {
            List<TaskChange> tasks = changes.tasks().stream()
                    .filter(task -> task.mainKind() == kind)
                    .toList();
            if (!tasks.isEmpty()) {
                document.heading(ChineseOrdinal.of(++group) + "、" + kind.title() + "（" + tasks.size() + "项）");
                group(tasks);
            }
        }
        if (changes.tasks().stream().anyMatch(task -> task.change().pair().isPresent())) {
            document.note(LEGEND);
        }
        document.paragraph("特此通知。");
        document.signature("（发文单位）");
        document.signature("　　年　　月　　日");
        document.write(template, stream);
    }

    private String introduction() {
        return table() + "已有新版（" + file(diff.after()) + "）。与上一版（" + file(diff.before()) + "）相比，涉及贵单位的变化"
                + words.counts(changes) + "。" + renamed() + "现通知如下。";
    }

    /** A table that has no title is still the table that both know of. */
    private String table() {
        String title = diff.after().title();
        return title.isBlank() ? "任务分工表" : "《" + title + "》";
    }

    private static String file(MeasureTable table) {
        return "文件“" + table.source().file() + "”";
    }

    private String renamed() {
        return changes.before()
                .filter(before -> changes.after().isPresent())
                .map(before -> before.name())
                .filter(name -> !name.equals(changes.agency().name()))
                .map(name -> "贵单位在上一版中写作“" + name + "”。")
                .orElse("");
    }

    private void group(List<TaskChange> tasks) {
        for (int number = 1; number <= tasks.size(); number++) {
            task(number, tasks.get(number - 1));
        }
    }

    private void task(int number, TaskChange task) {
        RowChange change = task.change();
        document.item(number + ".", words.places(change) + "　", measure(change));
        replaced(change, MeasureField.MEASURE).ifPresent(old -> document.detail("原举措：", OldWords.of(old)));
        document.detail("变化：", plain(words.task(task)));
        if (!change.row().indicators().isEmpty()) {
            field("指标", change, MeasureField.INDICATOR);
        }
        field("主要做法", change, MeasureField.PRACTICE);
        units(change);
        for (FieldChange other : change.fields()) {
            if (ChangeText.isOther(other)) {
                bothWords(ChangeWords.field(other), other);
            }
        }
    }

    /** That a whole row is new or gone is said above it; marks on every word would only make it hard to read. */
    private static List<TextSegment> measure(RowChange change) {
        List<TextSegment> segments = ChangeText.of(change, MeasureField.MEASURE);
        return replaced(change, MeasureField.MEASURE).isPresent()
                ? newWords(segments)
                : plain(new MarkedText(segments).toString());
    }

    /** The words of a field that changed are given twice, as they were and as they are now: in between each other nobody reads them. */
    private void field(String name, RowChange change, MeasureField field) {
        Optional<FieldChange> difference = replaced(change, field);
        if (difference.isPresent()) {
            bothWords(name, difference.get());
        } else {
            document.detail(name + "：", plain(new MarkedText(ChangeText.of(change, field)).toString()));
        }
    }

    /** The heads of several columns of units stand for the name of the field. */
    private void units(RowChange change) {
        List<UnitCell> cells = change.row().responsibility().cells();
        if (cells.size() < 2 || replaced(change, MeasureField.RESPONSIBILITY).isPresent()) {
            field("责任单位", change, MeasureField.RESPONSIBILITY);
            return;
        }
        for (UnitCell cell : cells) {
            document.detail((cell.header().isEmpty() ? "责任单位" : cell.header()) + "：", plain(cell.text()));
        }
    }

    private void bothWords(String name, FieldChange difference) {
        document.detail("原" + name + "：", orNone(OldWords.of(difference)));
        document.detail("现" + name + "：", orNone(newWords(difference.segments())));
    }

    private static Optional<FieldChange> replaced(RowChange change, MeasureField field) {
        return change.fields().stream().filter(item -> item.field() == field).findFirst();
    }

    private static List<TextSegment> newWords(List<TextSegment> segments) {
        return segments.stream()
                .filter(segment -> segment.kind() != TextSegment.Kind.DELETED)
                .toList();
    }

    private static List<TextSegment> orNone(List<TextSegment> words) {
        return words.isEmpty() ? plain("（无）") : words;
    }

    private static List<TextSegment> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new TextSegment(TextSegment.Kind.KEPT, text));
    }
}
