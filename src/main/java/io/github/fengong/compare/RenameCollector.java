package io.github.fengong.compare;

import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.AgencyRename;
import io.github.fengong.model.RowPair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows in which a body has another name. */
final class RenameCollector {

    private final Map<Names, List<RowPair>> rows = new LinkedHashMap<>();

    void add(RowPair row, List<AssignmentPair> renamed) {
        for (AssignmentPair pair : renamed) {
            Names names = new Names(pair.before().name(), pair.after().name(), pair.relation());
            rows.computeIfAbsent(names, key -> new ArrayList<>()).add(row);
        }
    }

    List<AgencyRename> renames() {
        return rows.entrySet().stream()
                .map(entry -> entry.getKey().in(entry.getValue()))
                .toList();
    }

    private record Names(String before, String after, AgencyRelation relation) {

        AgencyRename in(List<RowPair> rows) {
            return new AgencyRename(before, after, relation, rows);
        }
    }
}
