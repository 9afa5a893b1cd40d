package io.github.fengong.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One reform measure: a row of the table with everything filled in.
 *
 * @param id a stable id; the measure keeps it when it is renumbered, moved, or given other units
 * @param section the ordinal of its section, 0 in a table without sections
 * @param serial its serial number 序号, as the document restarts it or runs it through
 * @param serialText the serial as written or numbered, for example {@code （三）} or {@code 1.2}; empty where it was restored
 * @param part 1, or where one serial cell is merged over several rows the number of the row among them
 * @param indicators the indicators it stands under, outermost first; empty in a table without indicators
 * @param measure the measure 改革举措
 * @param practice the practice 主要做法
 * @param responsibility who is responsible
 * @param extra the cells of all other columns under their headers, in the order of the columns
 * @param provenance where the values come from
 * @param location where the row stands
 */
public record Measure(
        String id,
        int section,
        int serial,
        String serialText,
        int part,
        List<Indicator> indicators,
        String measure,
        String practice,
        Responsibility responsibility,
        Map<String, String> extra,
        MeasureProvenance provenance,
        SourceLocation location) {

    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(serialText, "serialText");
        if (part < 1) {
            throw new IllegalArgumentException("part must be at least 1 but is " + part);
        }
        indicators = List.copyOf(indicators);
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(practice, "practice");
        Objects.requireNonNull(responsibility, "responsibility");
        // one entry has no order to keep
        extra = extra.size() < 2 ? Map.copyOf(extra) : Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(location, "location");
    }

    /** Returns the innermost indicator. */
    public Optional<Indicator> indicator() {
        return indicators.isEmpty() ? Optional.empty() : Optional.of(indicators.get(indicators.size() - 1));
    }

    /** Returns this measure with another id. */
    public Measure withId(String value) {
        return new Measure(
                value,
                section,
                serial,
                serialText,
                part,
                indicators,
                measure,
                practice,
                responsibility,
                extra,
                provenance,
                location);
    }

    /** Returns this measure with another responsibility. */
    public Measure withResponsibility(Responsibility value) {
        return new Measure(
                id,
                section,
                serial,
                serialText,
                part,
                indicators,
                measure,
                practice,
                value,
                extra,
                provenance,
                location);
    }
}
