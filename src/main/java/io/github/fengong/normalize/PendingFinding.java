package io.github.fengong.normalize;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.SourceLocation;
import java.util.Optional;

/** A finding about a row whose measure has no id yet. */
record PendingFinding(
        FindingCode code, MeasureField field, String message, String before, String after, SourceLocation location) {

    Finding ofMeasure(String id) {
        return Finding.ofMeasure(code, id, field, message, before, after, location);
    }

    Finding ofDocument() {
        return new Finding(code, code.severity(), Optional.empty(), field, message, before, after, location);
    }
}
