package io.github.fengong.model;

import java.util.Objects;

/**
 * The provenance of each field of a measure.
 *
 * @param serial of the serial number
 * @param indicator of the innermost indicator's name; {@code STATED} where the table has no indicators
 * @param measure of the measure
 * @param practice of the practice
 * @param responsibility of the responsible units
 */
public record MeasureProvenance(
        Provenance serial, Provenance indicator, Provenance measure, Provenance practice, Provenance responsibility) {

    /** All fields stated in the document. */
    public static final MeasureProvenance ALL_STATED = new MeasureProvenance(
            Provenance.STATED, Provenance.STATED, Provenance.STATED, Provenance.STATED, Provenance.STATED);

    public MeasureProvenance {
        Objects.requireNonNull(serial, "serial");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(responsibility, "responsibility");
    }
}
