package io.github.fengong.compare;

import io.github.fengong.model.FieldChange;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the fields in which two rows of the same measure differ. Serials, provenance and places in the document are no fields; ordinals of
 * sections and indicators shift like serials and are no change either.
 */
final class FieldComparer {

    private final SectionMatcher sections;
    private final ExtraColumns columns;
    private final TextDiffer texts;

    FieldComparer(SectionMatcher sections, ExtraColumns columns, TextDiffer texts) {
        this.sections = sections;
        this.columns = columns;
        this.texts = texts;
    }

    List<FieldChange> compare(Measure oldRow, Measure newRow, AssignmentMatching assignments) {
        List<FieldChange> changes = new ArrayList<>();
        compareSections(oldRow, newRow).ifPresent(changes::add);
        compareTexts(MeasureField.INDICATOR, indicators(oldRow), indicators(newRow))
                .ifPresent(changes::add);
        compareTexts(MeasureField.MEASURE, oldRow.measure(), newRow.measure()).ifPresent(changes::add);
        compareTexts(MeasureField.PRACTICE, oldRow.practice(), newRow.practice())
                .ifPresent(changes::add);
        compareResponsibilities(oldRow.responsibility(), newRow.responsibility(), assignments)
                .ifPresent(changes::add);
        changes.addAll(compareExtras(oldRow, newRow));
        return changes;
    }

    private Optional<FieldChange> compareSections(Measure oldRow, Measure newRow) {
        if (sections.inSameSection(oldRow, newRow)) {
            return Optional.empty();
        }
        return Optional.of(change(MeasureField.SECTION, "", sections.oldTitle(oldRow), sections.newTitle(newRow)));
    }

    private Optional<FieldChange> compareTexts(MeasureField field, String oldText, String newText) {
        return FoldedText.fold(oldText).equals(FoldedText.fold(newText))
                ? Optional.empty()
                : Optional.of(change(field, "", oldText, newText));
    }

    private Optional<FieldChange> compareResponsibilities(
            Responsibility oldValue, Responsibility newValue, AssignmentMatching assignments) {
        boolean differ = !assignments.changes().isEmpty()
                || ResponsibilityText.differ(oldValue, newValue, assignments.renamed());
        if (!differ) {
            return Optional.empty();
        }
        return Optional.of(new FieldChange(
                MeasureField.RESPONSIBILITY,
                "",
                oldValue.text(),
                newValue.text(),
                texts.compare(oldValue.text(), names(oldValue), newValue.text(), names(newValue))));
    }

    private List<FieldChange> compareExtras(Measure oldRow, Measure newRow) {
        Map<String, String> oldCells = columns.oldCells(oldRow);
        Map<String, String> newCells = ExtraColumns.newCells(newRow);
        Set<String> headers = new LinkedHashSet<>(newCells.keySet());
        headers.addAll(oldCells.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String header : headers) {
            String oldText = oldCells.getOrDefault(header, "");
            String newText = newCells.getOrDefault(header, "");
            if (!FoldedText.fold(oldText).equals(FoldedText.fold(newText))) {
                changes.add(change(MeasureField.EXTRA, header, oldText, newText));
            }
        }
        return changes;
    }

    private FieldChange change(MeasureField field, String header, String oldText, String newText) {
        return new FieldChange(field, header, oldText, newText, texts.compare(oldText, newText));
    }

    private static String indicators(Measure row) {
        return row.indicators().stream().map(Indicator::name).collect(Collectors.joining(" / "));
    }

    private static List<TextSpan> names(Responsibility responsibility) {
        return responsibility.assignments().stream()
                .map(assignment -> ResponsibilityText.span(responsibility, assignment))
                .flatMap(Optional::stream)
                .toList();
    }
}
