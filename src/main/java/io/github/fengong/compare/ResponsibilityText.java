package io.github.fengong.compare;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words of a cell of responsible units, as they would be if some bodies had their new names. */
final class ResponsibilityText {

    private ResponsibilityText() {}

    /** Tells whether the words differ by more than white space and the names of the renamed bodies. */
    static boolean differ(Responsibility before, Responsibility after, List<AssignmentPair> renamed) {
        String newText = FoldedText.fold(after.text());
        return !FoldedText.fold(before.text()).equals(newText)
                && (renamed.isEmpty()
                        || !FoldedText.fold(withNewNames(before, after, renamed))
                                .equals(newText));
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
        return result;
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
