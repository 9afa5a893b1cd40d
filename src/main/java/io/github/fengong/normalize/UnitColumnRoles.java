package io.github.fengong.normalize;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the roles of the columns of units: 责任单位 beside 牵头单位 supports; of two pairs of lead and supporting columns the second, or
 * that of internal divisions, is extra.
 */
final class UnitColumnRoles {

    private static final Pattern INTERNAL = Pattern.compile("处室|科室|股室|内设|责任处|责任科");

    private final RoleDraft draft;

    UnitColumnRoles(RoleDraft draft) {
        this.draft = draft;
    }

    void assign() {
        List<Integer> columns = draft.open(HeaderKind::namesUnits);
        boolean outerUnits = columns.stream().anyMatch(column -> !isInternal(column) && isAnswerable(column));
        boolean hasLead = draft.has(ColumnRole.LEAD)
                || columns.stream().anyMatch(column -> draft.head(column).is(HeaderKind.LEAD));
        boolean firstPair = true;
        for (int column : columns) {
            if (outerUnits && isInternal(column)) {
                draft.set(column, ColumnRole.EXTRA);
                continue;
            }
            firstPair &= !draft.head(column).is(HeaderKind.LEAD) || !secondLead(column);
            boolean surplus =
                    !firstPair && (draft.head(column).is(HeaderKind.LEAD) || draft.has(ColumnRole.SUPPORTING));
            draft.set(column, surplus ? ColumnRole.EXTRA : role(column, hasLead));
        }
        if (!draft.hasUnits()) {
            assignAlone();
        }
        draft.open(kind -> kind == HeaderKind.RESPONSIBLE_ALONE).forEach(column -> draft.set(column, ColumnRole.EXTRA));
    }

    /** A second column of leads; columns under one spanning header 牵头单位 are leads together. */
    private boolean secondLead(int column) {
        List<Integer> leads = draft.withRole(ColumnRole.LEAD);
        if (leads.isEmpty()) {
            return false;
        }
        HeaderColumn first = draft.head(leads.get(0));
        HeaderColumn second = draft.head(column);
        boolean together = first.upper().equals(second.upper()) && first.upper().contains("牵头")
                || first.name().equals(second.name()) && first.upper().equals(second.upper());
        return !together;
    }

    private ColumnRole role(int column, boolean hasLead) {
        return switch (draft.head(column).word().orElseThrow().kind()) {
            case LEAD -> ColumnRole.LEAD;
            case SUPPORTING -> ColumnRole.SUPPORTING;
            case IMPLEMENTING -> ColumnRole.IMPLEMENTING;
            case GUIDING -> ColumnRole.GUIDING;
            default -> hasLead ? ColumnRole.SUPPORTING : ColumnRole.RESPONSIBLE;
        };
    }

    private void assignAlone() {
        draft.open(kind -> kind == HeaderKind.RESPONSIBLE_ALONE).stream()
                .max(Comparator.<Integer>comparingInt(
                                column -> draft.content(column).holdsUnits() ? 1 : 0)
                        .thenComparing(column ->
                                draft.head(column).word().orElseThrow().weight())
                        .thenComparing(Comparator.reverseOrder()))
                .ifPresent(column -> draft.set(column, ColumnRole.RESPONSIBLE));
    }

    /** Divisions are inner ones only of bodies that answer for the task; those beside 配合单位 answer for it themselves. */
    private boolean isAnswerable(int column) {
        return draft.head(column).is(HeaderKind.LEAD) || draft.head(column).is(HeaderKind.RESPONSIBLE);
    }

    private boolean isInternal(int column) {
        return INTERNAL.matcher(draft.head(column).name()).find();
    }
}
