package io.github.fengong.export;

import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.Measure;
import io.github.fengong.model.TableDiff;
import io.github.fengong.model.TaskChange;
import io.github.fengong.model.TaskChangeKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says of each task of an agency what is new in it since the edition before, for example 职责变化、内容变化. */
final class TaskMarks {

    /** Tells apart the tasks of all agencies. */
    private record Key(String agency, String measure) {}

    private final boolean compared;
    private final Map<Key, String> words = new HashMap<>();
    private final Map<String, Integer> gone = new HashMap<>();

    TaskMarks(Optional<TableDiff> changes) {
        this.compared = changes.isPresent();
        changes.map(TableDiff::agencies).orElse(List.of()).forEach(this::add);
    }

    private void add(AgencyChanges changes) {
        String agency = changes.agency().id();
        gone.put(agency, changes.count(TaskChangeKind.TASK_GONE));
        for (TaskChange task : changes.tasks()) {
            Optional<Measure> row = task.change().after();
            boolean stays = !task.kinds().contains(TaskChangeKind.TASK_GONE);
            if (stays && row.isPresent()) {
                words.put(new Key(agency, row.get().id()), titles(task));
            }
        }
    }

    /** Tells whether there is an edition before at all. */
    boolean compared() {
        return compared;
    }

    /** Returns what is new, empty where nothing is. */
    String of(String agency, String measure) {
        return words.getOrDefault(new Key(agency, measure), "");
    }

    /** Returns how many tasks of the edition before the agency no longer has. */
    int gone(String agency) {
        return gone.getOrDefault(agency, 0);
    }

    private static String titles(TaskChange task) {
        return task.kinds().stream().map(TaskChangeKind::title).collect(Collectors.joining("、"));
    }
}
