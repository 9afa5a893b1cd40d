package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.SourceLocation;
import java.util.Objects;
import java.util.Optional;

/**
 * Words as the document writes them in one cell or heading, ordinal marks included; a merged cell is there once.
 *
 * @param measureId the measure in whose row the cell begins; empty for a heading
 * @param field the field the words belong to
 * @param text the words, for example {@code (一)开办企业}
 * @param location where they stand
 */
public record WrittenText(Optional<String> measureId, MeasureField field, String text, SourceLocation location) {

    public WrittenText {
        Objects.requireNonNull(measureId, "measureId");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(location, "location");
    }

    Finding finding(FindingCode code, String message, String before, String after) {
        return new Finding(code, code.severity(), measureId, field, message, before, after, location);
    }
}
