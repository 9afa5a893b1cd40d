package io.github.fengong.export;

import io.github.fengong.model.FieldChange;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TextSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a field of a row that changed, those of both editions, marked. */
final class ChangeText {

    private ChangeText() {}

    /** Returns the words of a field; all of a new row are inserted, all of a gone row deleted. */
    static List<TextSegment> of(RowChange change, MeasureField field) {
        Optional<FieldChange> difference =
                change.fields().stream().filter(item -> item.field() == field).findFirst();
        if (difference.isPresent()) {
            return difference.get().segments();
        }
        String words = words(change.row(), field);
        return words.isEmpty() ? List.of() : List.of(new TextSegment(kind(change), words));
    }

    /** Returns the words of the fields that have no column of their own, a line each: {@code 完成时限：6月底前}. */
    static List<TextSegment> ofOthers(RowChange change) {
        List<TextSegment> segments = new ArrayList<>();
        for (FieldChange field : change.fields()) {
            if (isOther(field)) {
                String line = segments.isEmpty() ? "" : "\n";
                segments.add(new TextSegment(TextSegment.Kind.KEPT, line + ChangeWords.field(field) + "："));
                segments.addAll(field.segments());
            }
        }
        return segments;
    }

    /** Tells whether one of the editions of the row has a practice; many tables have no column for it. */
    static boolean hasPractice(RowChange change) {
        return Stream.of(change.before(), change.after())
                .flatMap(Optional::stream)
                .anyMatch(row -> !row.practice().isEmpty());
    }

    /** Tells whether the field has no column of its own where changes are shown. */
    static boolean isOther(FieldChange change) {
        return change.field() == MeasureField.EXTRA || change.field() == MeasureField.SECTION;
    }

    private static TextSegment.Kind kind(RowChange change) {
        return switch (change.kind()) {
            case ADDED -> TextSegment.Kind.INSERTED;
            case REMOVED -> TextSegment.Kind.DELETED;
            case CHANGED, MOVED -> TextSegment.Kind.KEPT;
        };
    }

    private static String words(Measure row, MeasureField field) {
        return switch (field) {
            case INDICATOR -> ChangeWords.indicators(row);
            case MEASURE -> row.measure();
            case PRACTICE -> row.practice();
            case RESPONSIBILITY -> UnitText.of(row.responsibility());
            default -> throw new IllegalArgumentException("field must have a column of its own but is " + field);
        };
    }
}
