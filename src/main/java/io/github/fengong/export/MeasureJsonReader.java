package io.github.fengong.export;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Role;
import io.github.fengong.model.TextSpan;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.util.List;
import java.util.Optional;

/** Reads one of the {@code measures} of {@code table.json}. */
final class MeasureJsonReader {

    private MeasureJsonReader() {}

    static Measure measure(JsonInput json) throws UnreadableResultException {
        return new Measure(
                json.text("id"),
                json.number("section"),
                json.number("serial"),
                json.optionalText("serialText").orElse(""),
                json.number("part"),
                indicators(json),
                json.text("measure"),
                json.text("practice"),
                responsibility(json.object("responsibility")),
                json.textsByName("extra"),
                provenance(json.object("provenance")),
                LocationJsonReader.location(json.object("location")));
    }

    private static List<Indicator> indicators(JsonInput json) throws UnreadableResultException {
        if (!json.isAbsent("indicators")) {
            return TableJsonReader.each(json.objects("indicators"), MeasureJsonReader::indicator);
        }
        Optional<JsonInput> indicator = json.optionalObject("indicator");
        return indicator.isPresent() ? List.of(indicator(indicator.get())) : List.of();
    }

    private static Indicator indicator(JsonInput json) throws UnreadableResultException {
        return new Indicator(json.optionalNumber("ordinal"), json.text("name"));
    }

    private static Responsibility responsibility(JsonInput json) throws UnreadableResultException {
        return new Responsibility(
                json.text("text"),
                TableJsonReader.each(json.objects("cells"), MeasureJsonReader::cell),
                TableJsonReader.each(json.objects("assignments"), MeasureJsonReader::assignment),
                json.flag("openEnded"));
    }

    private static UnitCell cell(JsonInput json) throws UnreadableResultException {
        UnitColumn column =
                json.isAbsent("column") ? UnitColumn.RESPONSIBLE : json.constant("column", UnitColumn.class);
        return new UnitCell(json.text("header"), column, json.text("text"));
    }

    private static Assignment assignment(JsonInput json) throws UnreadableResultException {
        Optional<JsonInput> span = json.optionalObject("span");
        return new Assignment(
                json.text("name"),
                json.text("agency"),
                json.constant("role", Role.class),
                json.flag("collective"),
                json.text("roleText"),
                span.isPresent()
                        ? Optional.of(new TextSpan(
                                span.get().number("start"), span.get().number("end")))
                        : Optional.empty());
    }

    private static MeasureProvenance provenance(JsonInput json) throws UnreadableResultException {
        return new MeasureProvenance(
                json.constant("serial", Provenance.class),
                json.constant("indicator", Provenance.class),
                json.constant("measure", Provenance.class),
                json.constant("practice", Provenance.class),
                json.constant("responsibility", Provenance.class));
    }
}
