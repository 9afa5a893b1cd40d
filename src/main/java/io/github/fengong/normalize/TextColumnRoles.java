package io.github.fengong.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds which column holds the measure, which the practice, and which columns of tasks only group the measures. The same header word
 * (工作任务) names the measure in one table and its category in the next; the cells decide.
 */
final class TextColumnRoles {

    private final RoleDraft draft;
    private final SerialRows serialRows;

    TextColumnRoles(RoleDraft draft, SerialRows serialRows) {
        this.draft = draft;
        this.serialRows = serialRows;
    }

    /** Tells of a grouping column how many of the rows it goes on over have a serial of their own. */
    interface SerialRows {
        double shareOfContinuingRowsWithSerial(int column);
    }

    void assign() {
        List<Integer> tasks = new ArrayList<>(tasks());
        List<Integer> inner = new ArrayList<>(draft.open(kind -> kind == HeaderKind.DETAIL));
        inner.addAll(draft.open(kind -> kind == HeaderKind.CONTENT));
        while (tasks.size() > 1 && (draft.content(tasks.get(0)).groupsRows() || groupsNumberedRows(tasks.get(0)))) {
            draft.set(tasks.remove(0), ColumnRole.INDICATOR);
        }
        if (!draft.has(ColumnRole.MEASURE)) {
            if (detailsStandFirst(tasks, inner)) {
                assignDetailsFirst(tasks, inner);
            } else {
                assignMeasure(tasks, inner);
            }
        }
        tasks.addAll(inner);
        if (!draft.has(ColumnRole.PRACTICE) && !tasks.isEmpty()) {
            draft.set(tasks.remove(0), ColumnRole.PRACTICE);
        }
        tasks.forEach(column -> draft.set(column, ColumnRole.EXTRA));
    }

    /** Problems after a task are what hinders it: 工作任务 … 存在问题. */
    private List<Integer> tasks() {
        List<Integer> tasks = draft.open(kind -> kind == HeaderKind.TASK);
        int first = tasks.isEmpty() ? Integer.MAX_VALUE : tasks.get(0);
        draft.open(kind -> kind == HeaderKind.PROBLEM).stream()
                .filter(column -> column > first)
                .forEach(column -> draft.set(column, ColumnRole.EXTRA));
        return draft.open(kind -> kind == HeaderKind.TASK || kind == HeaderKind.PROBLEM);
    }

    /** Columns go from what to how: 工作内容 before 主要举措, with nothing behind it, is the task and the other how it is done. */
    private boolean detailsStandFirst(List<Integer> tasks, List<Integer> inner) {
        return tasks.size() == 1
                && !inner.isEmpty()
                && inner.stream().allMatch(column -> column < tasks.get(0))
                && draft.head(inner.get(0)).is(HeaderKind.DETAIL);
    }

    private void assignDetailsFirst(List<Integer> tasks, List<Integer> inner) {
        int detail = inner.remove(0);
        int task = tasks.remove(0);
        if (onlyGroups(detail, task)) {
            draft.assume(detail, ColumnRole.INDICATOR);
            draft.assume(task, ColumnRole.MEASURE);
        } else {
            draft.assume(detail, ColumnRole.MEASURE);
            draft.assume(task, ColumnRole.PRACTICE);
        }
    }

    private void assignMeasure(List<Integer> tasks, List<Integer> inner) {
        if (tasks.size() == 1 && !inner.isEmpty() && onlyGroups(tasks.get(0), inner.get(0))) {
            draft.assume(tasks.remove(0), ColumnRole.INDICATOR);
            draft.assume(inner.remove(0), ColumnRole.MEASURE);
        } else if (!tasks.isEmpty()) {
            draft.set(tasks.remove(0), ColumnRole.MEASURE);
        } else if (!inner.isEmpty() && draft.head(inner.get(0)).is(HeaderKind.DETAIL)) {
            draft.set(inner.remove(0), ColumnRole.MEASURE);
        } else if (!inner.isEmpty()) {
            assignWithoutTask(inner);
        }
    }

    /**
     * Where only contents stand beside categories, the innermost category that does not group rows is what is to be done; so is a column of
     * an unknown header right before the contents. Words as short as 大气 and 水质 are no tasks where the contents say both what and how.
     */
    private void assignWithoutTask(List<Integer> inner) {
        List<Integer> categories = new ArrayList<>(draft.withRole(ColumnRole.INDICATOR));
        int before = inner.get(0) - 1;
        if (draft.openUnknown().contains(before) && draft.content(before).holdsNames()) {
            categories.add(before);
        }
        Optional<Integer> innermost = categories.isEmpty()
                ? Optional.empty()
                : Optional.of(categories.get(categories.size() - 1))
                        .filter(column -> !draft.content(column).groupsRows() && !groupsNumberedRows(column))
                        .filter(column ->
                                inner.size() == 1 || draft.content(column).holdsNames());
        int measure = innermost.orElseGet(() -> inner.remove(0));
        draft.assume(measure, ColumnRole.MEASURE);
    }

    /**
     * A task that goes on over several rows only groups them where the rows are numbered one by one, by their serials or in their own
     * words, or where it is itself a numbered heading. Where the serial goes on with it, the rows are parts of one measure.
     */
    private boolean onlyGroups(int task, int inner) {
        if (draft.has(ColumnRole.SERIAL)) {
            return groupsNumberedRows(task);
        }
        return draft.content(task).groupsRows()
                && (draft.content(inner).beginsWithNumbers()
                        || draft.content(task).beginsWithHeadingMarks());
    }

    /** Tells whether the column goes on over rows that have serials of their own. */
    boolean groupsNumberedRows(int task) {
        return draft.has(ColumnRole.SERIAL)
                && draft.content(task).groupsNumberedRows()
                && serialRows.shareOfContinuingRowsWithSerial(task) >= 0.5;
    }
}
