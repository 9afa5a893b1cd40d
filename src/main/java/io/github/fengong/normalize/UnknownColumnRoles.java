package io.github.fengong.normalize;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Finds by their cells what columns hold whose headers are not known, or that have none; every such role is an assumption. */
final class UnknownColumnRoles {

    /** Shorter cells on average are names or marks, no practice. */
    private static final double LEAST_PRACTICE_LENGTH = 20;

    /** Right behind the measure shorter ones are its practice too, where they are this much longer than the measures. */
    private static final double LEAST_LENGTH_BEHIND = 10;

    private static final double LONGER_BEHIND = 1.5;

    private static final Pattern LEADING = Pattern.compile("[主牵]");

    private static final Pattern HELPING = Pattern.compile("[协助辅配]|参与");

    private final RoleDraft draft;

    private final IntPredicate groupsNumberedRows;

    /**
     * Looks at the columns of a draft.
     *
     * @param groupsNumberedRows tells of a column whether it goes on over rows that have serials of their own
     */
    UnknownColumnRoles(RoleDraft draft, IntPredicate groupsNumberedRows) {
        this.draft = draft;
        this.groupsNumberedRows = groupsNumberedRows;
    }

    /** Finds serials and units. */
    void assignSerialAndUnits() {
        if (!draft.has(ColumnRole.SERIAL)) {
            draft.openUnknown().stream()
                    .filter(column -> draft.content(column).holdsSerials())
                    .findFirst()
                    .ifPresent(column -> draft.assume(column, ColumnRole.SERIAL));
        }
        if (!draft.hasUnits()) {
            assignUnits();
        }
    }

    /** 主抓 beside 协同方 leads and supports; otherwise the last column of units is responsible. */
    private void assignUnits() {
        List<Integer> units = draft.openUnknown().stream()
                .filter(column -> draft.content(column).holdsUnits())
                .toList();
        List<Integer> leads = headed(units, LEADING);
        List<Integer> supporting = headed(units, HELPING);
        if (leads.size() == 1 && supporting.size() == 1) {
            draft.assume(leads.get(0), ColumnRole.LEAD);
            draft.assume(supporting.get(0), ColumnRole.SUPPORTING);
        } else {
            units.stream()
                    .reduce((first, second) -> second)
                    .ifPresent(column -> draft.assume(column, ColumnRole.RESPONSIBLE));
        }
    }

    private List<Integer> headed(List<Integer> columns, Pattern beginning) {
        return columns.stream()
                .filter(column -> beginning.matcher(draft.head(column).name()).lookingAt())
                .toList();
    }

    /** Finds measure, practice and indicators. */
    void assignText() {
        if (!draft.has(ColumnRole.MEASURE)) {
            assignMeasure();
        }
        if (!draft.has(ColumnRole.PRACTICE)) {
            assignPractice();
        }
        draft.withRole(ColumnRole.MEASURE).stream().findFirst().ifPresent(this::assignIndicators);
    }

    /** The longest texts are the practice where another column of texts stands before them, else the measure. */
    private void assignMeasure() {
        List<Integer> texts = draft.openUnknown().stream()
                .filter(column -> draft.content(column).holdsNames())
                .toList();
        Optional<Integer> longest = texts.stream()
                .max(Comparator.comparingDouble(column -> draft.content(column).length()));
        Optional<Integer> before = longest.flatMap(column -> texts.stream()
                .filter(other -> other < column && !draft.content(other).groupsRows())
                .reduce((first, second) -> second));
        before.or(() -> longest)
                .or(() -> draft.withRole(ColumnRole.PRACTICE).stream().findFirst())
                .or(() -> draft.withRole(ColumnRole.INDICATOR).stream().reduce((first, second) -> second))
                .ifPresent(column -> draft.assume(column, ColumnRole.MEASURE));
    }

    private void assignPractice() {
        double measureLength = draft.withRole(ColumnRole.MEASURE).stream()
                .mapToDouble(column -> draft.content(column).length())
                .max()
                .orElse(0);
        int behind = draft.withRole(ColumnRole.MEASURE).stream().findFirst().orElse(-1) + 1;
        draft.openUnknown().stream()
                .filter(column -> {
                    double least = column == behind && !draft.content(column).holdsUnits()
                            ? Math.max(LEAST_LENGTH_BEHIND, LONGER_BEHIND * measureLength)
                            : LEAST_PRACTICE_LENGTH;
                    return draft.content(column).length()
                            >= Math.max(Math.min(least, LEAST_PRACTICE_LENGTH), measureLength);
                })
                .findFirst()
                .ifPresent(column -> draft.assume(column, ColumnRole.PRACTICE));
    }

    private void assignIndicators(int measure) {
        draft.openUnknown().stream()
                .filter(column -> column < measure
                        && !draft.content(column).holdsUnits()
                        && (draft.content(column).groupsRows() || groupsNumberedRows.test(column))
                        && draft.content(column).length() >= 2)
                .forEach(column -> draft.assume(column, ColumnRole.INDICATOR));
    }
}
