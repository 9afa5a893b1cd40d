package io.github.fengong.compare;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.TextSpan;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words of a cell of responsible units, as they would be if some bodies had their new names. */
final class ResponsibilityText {

    private ResponsibilityText() {}

    /**
     * Tells whether the words of two cells with the same assignments differ by more than white space and the names of the renamed bodies.
     * Where one edition has a column for the lead and another for the supporting units, and the other edition has one column for both, the
     * words cannot be the same, and the assignments say it all.
     */
    static boolean differ(Responsibility before, Responsibility after, List<AssignmentPair> renamed) {
        if (isSplit(before) && isSplit(after) && !columns(before).equals(columns(after))) {
            return before.openEnded() != after.openEnded();
        }
        String newText = FoldedText.fold(after.text());
        return !FoldedText.fold(before.text()).equals(newText)
                && (renamed.isEmpty()
                        || !FoldedText.fold(withNewNames(before, after, renamed))
                                .equals(newText));
    }

    private static boolean isSplit(Responsibility responsibility) {
        return !responsibility.assignments().isEmpty();
    }

    private static List<UnitColumn> columns(Responsibility responsibility) {
        return responsibility.cells().stream().map(UnitCell::column).toList();
    }

    private static String withNewNames(Responsibility before, Responsibility after, List<AssignmentPair> renamed) {
        StringBuilder text = new StringBuilder(before.text());
        renamed.stream()
                .filter(pair -> span(before, pair.before()).isPresent())
                .sorted(Comparator.comparingInt((AssignmentPair pair) ->
                                span(before, pair.before()).orElseThrow().start())
                        .reversed())
                .forEach(pair -> {
                    TextSpan span = span(before, pair.before()).orElseThrow();
                    text.replace(span.start(), span.end(), written(after, pair.after()));
                });
        String result = text.toString();
        for (AssignmentPair pair : renamed) {
            if (span(before, pair.before()).isEmpty()) {
                result = result.replace(pair.before().name(), pair.after().name());
            }
        }
        for (AssignmentPair pair : renamed) {
            result = onceOnly(result, written(after, pair.after()));
        }
        return result;
    }

    /** Where two bodies were merged into one, their names one after the other have become its name once: 市国土资源局、市城乡规划局. */
    private static String onceOnly(String text, String name) {
        String twice = name + "、" + name;
        return text.contains(twice) ? onceOnly(text.replace(twice, name), name) : text;
    }

    /** Returns the name as it stands in the text, where elided parts are not restored. */
    private static String written(Responsibility responsibility, Assignment assignment) {
        return span(responsibility, assignment)
                .map(span -> responsibility.text().substring(span.start(), span.end()))
                .orElse(assignment.name());
    }

    /** Returns where the assignment stands in the text; a place outside of the text is none. */
    static Optional<TextSpan> span(Responsibility responsibility, Assignment assignment) {
        return assignment
                .span()
                .filter(span -> span.end() <= responsibility.text().length());
    }
}
