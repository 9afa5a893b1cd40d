package io.github.fengong.compare;

import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.TableDiff;

/**
 * Compares two editions of a table: says of each row whether it was added, removed, changed or moved, and of each agency what that means for
 * it. May be used by several threads.
 */
public final class TableComparer {

    private final CompareOptions options;
    private final AgencyIdentity identity;
    private final TextDiffer texts = new TextDiffer(new HanlpWordSplitter());

    /**
     * Creates a comparer.
     *
     * @param options how to compare
     * @param identity what is known of agencies that were renamed or replaced, asked after {@link AgencyIdentity#BY_NAME}
     */
    public TableComparer(CompareOptions options, AgencyIdentity identity) {
        this.options = options;
        this.identity = AgencyIdentity.BY_NAME.or(identity);
    }

    /** Creates a comparer with usual options that knows of agencies only what stands in the tables. */
    public TableComparer() {
        this(CompareOptions.DEFAULT, AgencyIdentity.BY_NAME);
    }

    /** Finds out which rows of the editions are the same measure. */
    public Matching match(MeasureTable before, MeasureTable after) {
        return RowMatcher.match(before, after, options.threshold());
    }

    /** Compares two editions. */
    public TableDiff compare(MeasureTable before, MeasureTable after) {
        return compare(before, after, match(before, after));
    }

    /** Compares two editions of which it is known which rows are the same measure. */
    public TableDiff compare(MeasureTable before, MeasureTable after, Matching matching) {
        SectionMatcher sections = new SectionMatcher(before, after, matching);
        AgencyMatcher agencies = new AgencyMatcher(before, after, identity);
        ExtraColumns columns = new ExtraColumns(before, after, matching);
        FieldComparer fields = new FieldComparer(sections, columns, texts);
        ChangeCollector changes = new ChangeCollector(before, after, matching, sections, agencies, fields);
        changes.collect();
        return new TableDiff(
                before,
                after,
                options.threshold(),
                changes.changes(),
                changes.unchanged(),
                sections.changes(),
                changes.renames(),
                new AgencyChangeCollector(agencies).collect(changes.changes()));
    }
}
