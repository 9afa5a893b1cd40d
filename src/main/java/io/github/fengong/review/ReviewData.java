package io.github.fengong.review;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.DocumentNote;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.Role;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.UnitCell;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what the page shows as JSON with short names, so that a page with thousands of measures stays small. */
final class ReviewData {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** Stands for a text of the document that is the same as the clean value. */
    private static final int SAME_TEXT = -1;

    private final MeasureTable table;
    private final Map<String, String> workbooks;
    private final List<ReviewColumn> columns;
    private final SourceColumns sources;
    private final Map<String, Integer> agencyIndex = new HashMap<>();
    private final Map<String, Integer> measureIndex = new HashMap<>();
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final MeasureSections measureSections;
    private final JsonGenerator json;
    private int sectionsWritten;

    private ReviewData(SourceDocument document, MeasureTable table, Map<String, String> workbooks, JsonGenerator json) {
        this.table = table;
        this.measureSections = MeasureSections.of(table);
        this.workbooks = workbooks;
        this.columns = ReviewColumn.of(table);
        this.sources = new SourceColumns(document, table, columns);
        this.json = json;
        for (Agency agency : table.agencies()) {
            agencyIndex.put(agency.id(), agencyIndex.size());
        }
        for (Measure measure : table.measures()) {
            measureIndex.put(measure.id(), measureIndex.size());
        }
    }

    /** Writes the data so that it can stand in a script element: no {@code <} is left that could end the element. */
    static void write(SourceDocument document, MeasureTable table, Map<String, String> workbooks, Appendable target)
            throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), new ScriptWriter(target))) {
            new ReviewData(document, table, workbooks, json).writeAll();
        } catch (JacksonException exception) {
            throw new IOException(exception.getOriginalMessage(), exception);
        }
    }

    private void writeAll() {
        json.writeStartObject();
        writeWords();
        json.writeArrayPropertyStart("columns");
        for (int column = 0; column < columns.size(); column++) {
            writeColumn(column);
        }
        json.writeEndArray();
        writeList("sections", table.sections(), this::writeSection);
        writeList("notes", table.notes(), this::writeNote);
        json.writeArrayPropertyStart("measures");
        for (int at = 0; at < table.measures().size(); at++) {
            writeMeasure(at);
        }
        json.writeEndArray();
        writeList("agencies", table.agencies(), this::writeAgency);
        writeList("findings", table.findings(), this::writeFinding);
        json.writeArrayPropertyStart("strings");
        strings.keySet().forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private <T> void writeList(String name, List<T> values, Consumer<T> writer) {
        json.writeArrayPropertyStart(name);
        values.forEach(writer);
        json.writeEndArray();
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
        json.writeEndObject();
    }

    /** The document's own head goes before the usual one. */
    private void writeColumn(int column) {
        ReviewColumn shown = columns.get(column);
        json.writeStartObject();
        json.writeStringProperty("kind", shown.kind());
        json.writeStringProperty(
                "title",
                shown.kind().equals("extra")
                        ? shown.title()
                        : sources.head(column).orElse(shown.title()));
        json.writeEndObject();
    }

    private void writeSection(Section section) {
        String count = section.declaredCount().isPresent()
                ? "（" + section.declaredCount().getAsInt() + "项）"
                : "";
        json.writeStartObject();
        json.writeNumberProperty("o", sectionsWritten++);
        json.writeStringProperty("t", ReviewWords.heading(section));
        json.writeStringProperty("d", count);
        json.writeEndObject();
    }

    private void writeNote(DocumentNote note) {
        json.writeStartObject();
        json.writeNumberProperty("b", note.before());
        json.writeStringProperty("t", note.text());
        json.writeStringProperty("l", ReviewWords.place(note.location()));
        json.writeEndObject();
    }

    private void writeMeasure(int at) {
        Measure measure = table.measures().get(at);
        json.writeStartObject();
        json.writeStringProperty("id", measure.id());
        json.writeNumberProperty("s", measureSections.placeOf(measure));
        json.writeStringProperty("l", ReviewWords.place(measure.location()));
        json.writeArrayPropertyStart("c");
        columns.forEach(column -> json.writeString(column.text().apply(measure)));
        json.writeEndArray();
        writeProvenance(at);
        writeUnitCells(measure);
        writeList("a", measure.responsibility().assignments(), this::writeAssignment);
        json.writeBooleanProperty("o", measure.responsibility().openEnded());
        json.writeArrayPropertyStart("w");
        for (int column = 0; column < columns.size(); column++) {
            writeSourceCells(
                    measure,
                    sources.cells(measure, column),
                    columns.get(column).text().apply(measure));
        }
        writeSourceCells(measure, sources.others(measure), "");
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Each value's provenance, and the columns in which the document has one cell for this row and the one above. */
    private void writeProvenance(int at) {
        Measure measure = table.measures().get(at);
        json.writeArrayPropertyStart("v");
        for (ReviewColumn column : columns) {
            json.writeNumber(column.provenance().apply(measure).ordinal());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("j");
        for (int column = 0; at > 0 && column < columns.size(); column++) {
            if (sources.isMerged(table.measures().get(at - 1), measure, column)) {
                json.writeNumber(column);
            }
        }
        json.writeEndArray();
    }

    /** Where the units stand in several cells, for example of the lead and of the supporting units, each is shown under its head. */
    private void writeUnitCells(Measure measure) {
        List<UnitCell> cells = measure.responsibility().cells();
        json.writeArrayPropertyStart("u");
        if (cells.stream().map(UnitCell::header).distinct().count() > 1) {
            for (UnitCell cell : cells) {
                json.writeStartArray();
                json.writeNumber(stringIndex(cell.header()));
                json.writeString(cell.text());
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    private void writeAssignment(Assignment assignment) {
        json.writeStartArray();
        json.writeNumber(agencyIndex.getOrDefault(assignment.agency(), -1));
        json.writeString(assignment.name());
        json.writeString(assignment.role().name());
        json.writeBoolean(assignment.collective());
        json.writeNumber(stringIndex(assignment.roleText()));
        json.writeEndArray();
    }

    private void writeSourceCells(Measure measure, List<RawCell> cells, String clean) {
        json.writeStartArray();
        for (RawCell cell : cells) {
            json.writeStartArray();
            json.writeNumber(stringIndex(sources.head(measure, cell)));
            json.writeNumber(cell.text().equals(clean) ? SAME_TEXT : stringIndex(cell.text()));
            json.writeNumber(stringIndex(cell.label().orElse("")));
            json.writeNumber(stringIndex(ReviewWords.placeInRow(cell.location())));
            json.writeEndArray();
        }
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
        json.writeStringProperty("k", finding.field().key());
        json.writeStringProperty("t", finding.code().title());
        json.writeStringProperty("g", finding.message());
        json.writeStringProperty("b", finding.before());
        json.writeStringProperty("a", finding.after());
        json.writeStringProperty("l", ReviewWords.place(finding.location()));
        json.writeEndObject();
    }
}
