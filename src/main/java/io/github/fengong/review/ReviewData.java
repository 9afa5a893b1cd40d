package io.github.fengong.review;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Role;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceDocument;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what the page shows as JSON with short names, so that a page with thousands of measures stays small. */
final class ReviewData {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final MeasureTable table;
    private final Map<String, String> workbooks;
    private final SourceRows sourceRows;
    private final Set<String> extraHeaders = new LinkedHashSet<>();
    private final Map<String, Integer> agencyIndex = new HashMap<>();
    private final Map<String, Integer> measureIndex = new HashMap<>();
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final JsonGenerator json;

    private ReviewData(SourceDocument document, MeasureTable table, Map<String, String> workbooks, JsonGenerator json) {
        this.table = table;
        this.workbooks = workbooks;
        this.sourceRows = new SourceRows(document);
        this.json = json;
        table.measures().forEach(measure -> extraHeaders.addAll(measure.extra().keySet()));
        for (Agency agency : table.agencies()) {
            agencyIndex.put(agency.id(), agencyIndex.size());
        }
        for (Measure measure : table.measures()) {
            measureIndex.put(measure.id(), measureIndex.size());
        }
    }

    /** Returns the data so that it can stand in a script element: no {@code <} is left that could end the element. */
    static String write(SourceDocument document, MeasureTable table, Map<String, String> workbooks) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new ReviewData(document, table, workbooks, json).writeAll();
        }
        return text.toString()
                .replace("<", "\\u003c")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private void writeAll() {
        json.writeStartObject();
        writeWords();
        json.writeArrayPropertyStart("extra");
        extraHeaders.forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("sections");
        table.sections().forEach(this::writeSection);
        json.writeEndArray();
        json.writeArrayPropertyStart("measures");
        table.measures().forEach(this::writeMeasure);
        json.writeEndArray();
        json.writeArrayPropertyStart("agencies");
        table.agencies().forEach(this::writeAgency);
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        table.findings().forEach(this::writeFinding);
        json.writeEndArray();
        json.writeArrayPropertyStart("strings");
        strings.keySet().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeWords() {
        json.writeObjectPropertyStart("words");
        json.writeObjectPropertyStart("provenance");
        for (Provenance provenance : Provenance.values()) {
            json.writeStringProperty(provenance.name(), ReviewWords.of(provenance));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("roles");
        for (Role role : Role.values()) {
            json.writeStringProperty(role.name(), role.title());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("ordinals");
        for (int ordinal = 0; ordinal <= 99; ordinal++) {
            json.writeString(ReviewWords.ordinal(ordinal));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeSection(Section section) {
        json.writeStartObject();
        json.writeNumberProperty("o", section.ordinal());
        json.writeStringProperty("t", section.title());
        if (section.declaredCount().isPresent()) {
            json.writeNumberProperty("d", section.declaredCount().getAsInt());
        } else {
            json.writeNullProperty("d");
        }
        json.writeEndObject();
    }

    private void writeMeasure(Measure measure) {
        json.writeStartObject();
        json.writeStringProperty("id", measure.id());
        json.writeNumberProperty("s", measure.section());
        json.writeNumberProperty("ser", measure.serial());
        json.writeStringProperty("st", measure.serialText());
        json.writeNumberProperty("part", measure.part());
        json.writeArrayPropertyStart("i");
        measure.indicators().forEach(this::writeIndicator);
        json.writeEndArray();
        json.writeStringProperty("m", measure.measure());
        json.writeStringProperty("p", measure.practice());
        json.writeStringProperty("r", measure.responsibility().text());
        json.writeArrayPropertyStart("a");
        measure.responsibility().assignments().forEach(this::writeAssignment);
        json.writeEndArray();
        json.writeBooleanProperty("o", measure.responsibility().openEnded());
        json.writeArrayPropertyStart("x");
        extraHeaders.forEach(header -> json.writeString(measure.extra().getOrDefault(header, "")));
        json.writeEndArray();
        writeProvenance(measure);
        json.writeStringProperty("l", ReviewWords.place(measure.location()));
        json.writeArrayPropertyStart("w");
        sourceRows.of(measure.location()).forEach(this::writeSourceCell);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeIndicator(Indicator indicator) {
        json.writeStartArray();
        if (indicator.ordinal().isPresent()) {
            json.writeNumber(indicator.ordinal().getAsInt());
        } else {
            json.writeNull();
        }
        json.writeString(indicator.name());
        json.writeEndArray();
    }

    private void writeAssignment(Assignment assignment) {
        json.writeStartArray();
        json.writeNumber(agencyIndex.getOrDefault(assignment.agency(), -1));
        json.writeString(assignment.name());
        json.writeString(assignment.role().name());
        json.writeBoolean(assignment.collective());
        json.writeString(assignment.roleText());
        json.writeEndArray();
    }

    private void writeProvenance(Measure measure) {
        json.writeArrayPropertyStart("v");
        List.of(
                        measure.provenance().serial(),
                        measure.provenance().indicator(),
                        measure.provenance().measure(),
                        measure.provenance().practice(),
                        measure.provenance().responsibility())
                .forEach(provenance -> json.writeString(provenance.name()));
        json.writeEndArray();
    }

    private void writeSourceCell(SourceRows.Cell cell) {
        json.writeStartArray();
        json.writeNumber(stringIndex(cell.header()));
        json.writeNumber(stringIndex(cell.text()));
        json.writeString(cell.label());
        json.writeEndArray();
    }

    private int stringIndex(String text) {
        return strings.computeIfAbsent(text, key -> strings.size());
    }

    private void writeAgency(Agency agency) {
        json.writeStartObject();
        json.writeStringProperty("n", agency.name());
        json.writeStringProperty("f", agency.officialName().orElse(""));
        json.writeArrayPropertyStart("c");
        json.writeNumber(agency.lead());
        json.writeNumber(agency.supporting());
        json.writeNumber(agency.joint());
        json.writeNumber(agency.guiding());
        json.writeEndArray();
        json.writeStringProperty("b", workbooks.getOrDefault(agency.id(), ""));
        json.writeEndObject();
    }

    private void writeFinding(Finding finding) {
        json.writeStartObject();
        json.writeNumberProperty(
                "m",
                finding.measureId().map(id -> measureIndex.getOrDefault(id, -1)).orElse(-1));
        json.writeStringProperty("s", finding.severity().name());
        json.writeStringProperty("t", finding.code().title());
        json.writeStringProperty("g", finding.message());
        json.writeStringProperty("b", finding.before());
        json.writeStringProperty("a", finding.after());
        json.writeEndObject();
    }
}
