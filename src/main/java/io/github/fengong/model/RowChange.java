package io.github.fengong.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What happened to one row between two editions. */
public sealed interface RowChange {

    /** Returns what happened. */
    ChangeKind kind();

    /** Returns the row of the old edition; empty where it is new. */
    Optional<Measure> before();

    /** Returns the row of the new edition; empty where it is gone. */
    Optional<Measure> after();

    /** Returns the row of the new edition, or of the old one where it is gone. */
    default Measure row() {
        return after().or(this::before).orElseThrow();
    }

    /** Returns the fields that differ, in the order of {@link MeasureField}; none where the row is new, gone or only moved. */
    default List<FieldChange> fields() {
        return List.of();
    }

    /** Returns the names of the fields that differ, each once, in the order of {@link MeasureField}. */
    default SortedSet<MeasureField> changedFields() {
        return fields().stream().map(FieldChange::field).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns how the assignments differ; all of a new row are added, all of a gone row are removed. */
    default AssignmentChanges assignments() {
        return AssignmentChanges.NONE;
    }

    /** Returns the two rows; empty where the row is new or gone. */
    default Optional<RowPair> pair() {
        return Optional.empty();
    }

    /**
     * A row that only the new edition has.
     *
     * @param measure the row
     */
    record Added(Measure measure) implements RowChange {

        public Added {
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.ADDED;
        }

        @Override
        public Optional<Measure> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Measure> after() {
            return Optional.of(measure);
        }

        @Override
        public AssignmentChanges assignments() {
            return new AssignmentChanges(measure.responsibility().assignments(), List.of(), List.of());
        }
    }

    /**
     * A row that only the old edition has.
     *
     * @param measure the row
     */
    record Removed(Measure measure) implements RowChange {

        public Removed {
            Objects.requireNonNull(measure, "measure");
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.REMOVED;
        }

        @Override
        public Optional<Measure> before() {
            return Optional.of(measure);
        }

        @Override
        public Optional<Measure> after() {
            return Optional.empty();
        }

        @Override
        public AssignmentChanges assignments() {
            return new AssignmentChanges(List.of(), measure.responsibility().assignments(), List.of());
        }
    }

    /**
     * A row of which some field differs.
     *
     * @param rows the two rows
     * @param fields the fields that differ, at least one
     * @param assignments how the assignments differ
     * @param moved whether its place among the rows of its section differs too
     */
    record Changed(RowPair rows, List<FieldChange> fields, AssignmentChanges assignments, boolean moved)
            implements RowChange {

        public Changed {
            Objects.requireNonNull(rows, "rows");
            fields = List.copyOf(fields);
            Objects.requireNonNull(assignments, "assignments");
            if (fields.isEmpty()) {
                throw new IllegalArgumentException("fields must not be empty");
            }
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.CHANGED;
        }

        @Override
        public Optional<Measure> before() {
            return Optional.of(rows.before());
        }

        @Override
        public Optional<Measure> after() {
            return Optional.of(rows.after());
        }

        @Override
        public Optional<RowPair> pair() {
            return Optional.of(rows);
        }
    }

    /**
     * A row of which only the place among the rows of its section differs.
     *
     * @param rows the two rows
     */
    record Moved(RowPair rows) implements RowChange {

        public Moved {
            Objects.requireNonNull(rows, "rows");
        }

        @Override
        public ChangeKind kind() {
            return ChangeKind.MOVED;
        }

        @Override
        public Optional<Measure> before() {
            return Optional.of(rows.before());
        }

        @Override
        public Optional<Measure> after() {
            return Optional.of(rows.after());
        }

        @Override
        public Optional<RowPair> pair() {
            return Optional.of(rows);
        }
    }
}
