package io.github.fengong.model;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that was filled in, or that looks wrong, with its place; the document's words themselves are never changed.
 *
 * @param code what kind of finding
 * @param severity how much it matters
 * @param measureId the measure it concerns; empty where it concerns the document
 * @param field the field it concerns
 * @param message a sentence in Chinese for the reader
 * @param before the words as they stand, empty where there are none
 * @param after the value that was filled in, or that is proposed; empty where there is none
 * @param location where it is
 */
public record Finding(
        FindingCode code,
        Severity severity,
        Optional<String> measureId,
        MeasureField field,
        String message,
        String before,
        String after,
        SourceLocation location) {

    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(measureId, "measureId");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(location, "location");
    }

    /** Returns a finding about the document as a whole, of the code's usual severity. */
    public static Finding ofDocument(FindingCode code, String message, SourceLocation location) {
        return new Finding(code, code.severity(), Optional.empty(), MeasureField.DOCUMENT, message, "", "", location);
    }

    /** Returns a finding about a field of a measure, of the code's usual severity. */
    public static Finding ofMeasure(
            FindingCode code,
            String measureId,
            MeasureField field,
            String message,
            String before,
            String after,
            SourceLocation location) {
        return new Finding(code, code.severity(), Optional.of(measureId), field, message, before, after, location);
    }
}
