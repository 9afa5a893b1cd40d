package io.github.fengong.model;

import java.util.List;
import java.util.Objects;

/**
 * The comparison 版本对比 of two editions of a table.
 *
 * @param before the old edition
 * @param after the new edition
 * @param threshold how similar two rows had to be at least to be the same measure
 * @param changes the rows that changed, in the order of the new edition; a gone row stands where it stood
 * @param unchanged the rows that did not, in the order of the new edition
 * @param sections the sections that are new, gone or have another heading
 * @param renames the bodies that have another name in the new edition
 * @param agencies the agencies for which something changed, in the order of the new edition, gone ones last
 */
public record TableDiff(
        MeasureTable before,
        MeasureTable after,
        double threshold,
        List<RowChange> changes,
        List<RowPair> unchanged,
        List<SectionChange> sections,
        List<AgencyRename> renames,
        List<AgencyChanges> agencies) {

    public TableDiff {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        changes = List.copyOf(changes);
        unchanged = List.copyOf(unchanged);
        sections = List.copyOf(sections);
        renames = List.copyOf(renames);
        agencies = List.copyOf(agencies);
    }

    /** Returns the number of rows for each kind of change. */
    public ChangeSummary summary() {
        return new ChangeSummary(
                count(ChangeKind.ADDED),
                count(ChangeKind.REMOVED),
                count(ChangeKind.CHANGED),
                count(ChangeKind.MOVED),
                unchanged.size());
    }

    private int count(ChangeKind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
