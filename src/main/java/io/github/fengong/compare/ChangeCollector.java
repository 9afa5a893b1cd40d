package io.github.fengong.compare;

import io.github.fengong.model.AgencyRename;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.FieldChange;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.RowPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through the rows of both editions in the order of the new one and collects what changed. */
final class ChangeCollector {

    private final MeasureTable before;
    private final MeasureTable after;
    private final Matching matching;
    private final SectionMatcher sections;
    private final AgencyMatcher agencies;
    private final FieldComparer fields;
    private final boolean[] moved;
    private final List<RowChange> changes = new ArrayList<>();
    private final List<RowPair> unchanged = new ArrayList<>();
    private final RenameCollector renames = new RenameCollector();

    ChangeCollector(
            MeasureTable before,
            MeasureTable after,
            Matching matching,
            SectionMatcher sections,
            AgencyMatcher agencies,
            FieldComparer fields) {
        this.before = before;
        this.after = after;
        this.matching = matching;
        this.agencies = agencies;
        this.fields = fields;
        this.sections = sections;
        moved = new MovedRows(before, after, matching, sections).find();
    }

    /** The words are compared first, side by side, since that takes most of the time. */
    void collect() {
        List<Optional<MatchedRows>> rows = new ArrayList<>();
        for (int row = 0; row < after.measures().size(); row++) {
            Measure newRow = after.measures().get(row);
            rows.add(matching.matchOf(row).map(match -> match(match, newRow)));
        }
        List<List<FieldChange>> differences = rows.parallelStream()
                .map(matched -> matched.map(this::compareFields).orElse(List.of()))
                .toList();
        RemovedRows removed = new RemovedRows(before, matching, sections);
        removed.rowsBefore(0).forEach(this::addRemoved);
        for (int row = 0; row < after.measures().size(); row++) {
            addRow(row, rows.get(row), differences.get(row));
            removed.rowsBefore(row + 1).forEach(this::addRemoved);
        }
    }

    List<RowChange> changes() {
        return changes;
    }

    List<RowPair> unchanged() {
        return unchanged;
    }

    List<AgencyRename> renames() {
        return renames.renames();
    }

    private void addRemoved(Measure row) {
        changes.add(new RowChange.Removed(row));
    }

    private void addRow(int row, Optional<MatchedRows> matched, List<FieldChange> differences) {
        if (matched.isEmpty()) {
            changes.add(new RowChange.Added(after.measures().get(row)));
            return;
        }
        RowPair pair = matched.get().pair();
        if (!differences.isEmpty()) {
            changes.add(new RowChange.Changed(
                    pair, differences, matched.get().assignments().changes(), moved[row]));
        } else if (moved[row]) {
            changes.add(new RowChange.Moved(pair));
        } else {
            unchanged.add(pair);
        }
    }

    private MatchedRows match(Match match, Measure newRow) {
        Measure oldRow = before.measures().get(match.before());
        RowPair pair = new RowPair(oldRow, newRow, match.similarity(), match.reason());
        AssignmentMatching assignments = new AssignmentMatching(assignments(oldRow), assignments(newRow), agencies);
        renames.add(pair, assignments.renamed());
        return new MatchedRows(pair, assignments);
    }

    private List<FieldChange> compareFields(MatchedRows rows) {
        return fields.compare(rows.pair().before(), rows.pair().after(), rows.assignments());
    }

    /** Where the units of one edition were never split into agencies, only their words can be compared. */
    private List<Assignment> assignments(Measure row) {
        return agencies.areSplitInBoth() ? row.responsibility().assignments() : List.of();
    }

    private record MatchedRows(RowPair pair, AssignmentMatching assignments) {}
}
