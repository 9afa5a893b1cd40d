package io.github.fengong.compare;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Role;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceInfo;
import io.github.fengong.model.SourceLocation;
import io.github.fengong.model.TextSpan;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes tables for comparison: the sample and its later edition as their truth has them, and small ones. */
public final class Editions {

    private Editions() {}

    /** Returns the sample. */
    public static MeasureTable sample() {
        return read("/gold/seed.json", "table.docx");
    }

    /** Returns the made-up later edition of the sample. */
    public static MeasureTable laterSample() {
        return read("/samples/table-v2.json", "table-v2.docx");
    }

    /** Returns the changes between the two as their truth lists them. */
    public static JsonNode sampleChanges() {
        return json("/samples/table-v2.json").get("changes");
    }

    private static MeasureTable read(String resource, String file) {
        JsonNode truth = json(resource);
        List<Measure> measures = new ArrayList<>();
        truth.get("rows").forEach(row -> measures.add(measure(row)));
        List<Section> sections = new ArrayList<>();
        for (JsonNode section : truth.get("sections")) {
            int ordinal = section.get("ordinal").asInt();
            int count = (int)
                    measures.stream().filter(row -> row.section() == ordinal).count();
            OptionalInt declared = OptionalInt.of(section.get("declared_count").asInt());
            sections.add(new Section(ordinal, section.get("title").asString(), declared, count));
        }
        return table(truth.get("title").asString(), file, sections, measures);
    }

    private static JsonNode json(String resource) {
        try (InputStream stream = Editions.class.getResourceAsStream(resource)) {
            return JsonMapper.builder().build().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Measure measure(JsonNode row) {
        String unit = row.get("responsible_unit").asString();
        List<Assignment> assignments = new ArrayList<>();
        row.get("lead").forEach(name -> assignments.add(assignment(unit, name.asString(), Role.LEAD, false)));
        row.get("supporting")
                .forEach(name -> assignments.add(assignment(unit, name.asString(), Role.SUPPORTING, false)));
        row.get("joint").forEach(name -> assignments.add(assignment(unit, name.asString(), Role.JOINT, false)));
        row.get("collective").forEach(body -> {
            Role role = Role.valueOf(body.get("role").asString().toUpperCase(Locale.ROOT));
            assignments.add(assignment(unit, body.get("text").asString(), role, true));
        });
        return new Measure(
                "m-"
                        + Integer.toHexString(Objects.hash(
                                row.get("measure").asString(),
                                row.get("practice").asString())),
                row.get("section").asInt(),
                row.get("serial").asInt(),
                "",
                1,
                List.of(new Indicator(
                        OptionalInt.of(row.get("indicator_ordinal").asInt()),
                        row.get("indicator").asString())),
                row.get("measure").asString(),
                row.get("practice").asString(),
                responsibility(unit, assignments, row.get("open_ended").asBoolean()),
                Map.of(),
                MeasureProvenance.ALL_STATED,
                SourceLocation.UNKNOWN);
    }

    private static Assignment assignment(String text, String name, Role role, boolean collective) {
        int start = text.indexOf(name);
        Optional<TextSpan> span =
                start < 0 ? Optional.empty() : Optional.of(new TextSpan(start, start + name.length()));
        return new Assignment(name, "a-" + name, role, collective, "", span);
    }

    private static Responsibility responsibility(String text, List<Assignment> assignments, boolean openEnded) {
        return new Responsibility(
                text, List.of(new UnitCell("责任单位", UnitColumn.RESPONSIBLE, text)), assignments, openEnded);
    }

    /** Returns a table without sections of the measures. */
    public static MeasureTable of(Measure... measures) {
        return table("任务分工表", "表.docx", List.of(), List.of(measures));
    }

    /** Returns a table. */
    public static MeasureTable table(String title, String file, List<Section> sections, List<Measure> measures) {
        return new MeasureTable(
                title,
                new SourceInfo(file, DocumentFormat.DOCX, "0".repeat(64), 1),
                DocumentMetadata.NONE,
                sections,
                measures,
                List.of(),
                List.of(),
                List.of());
    }

    /** Returns the table with other measures. */
    public static MeasureTable with(MeasureTable table, List<Measure> measures) {
        return table(table.title(), table.source().file(), table.sections(), measures);
    }

    /** Returns the table with other measures, and with agencies. */
    public static MeasureTable with(MeasureTable table, List<Agency> agencies, List<Measure> measures) {
        return new MeasureTable(
                table.title(),
                table.source(),
                table.metadata(),
                table.sections(),
                measures,
                table.notes(),
                agencies,
                table.findings());
    }

    /** Returns the agency of an assignment, known by its name alone. */
    public static Agency agency(Assignment unit) {
        return new Agency(
                unit.agency(),
                unit.name(),
                Optional.empty(),
                List.of(unit.name()),
                Optional.empty(),
                Optional.empty(),
                unit.collective(),
                0,
                0,
                0,
                0);
    }

    /** Returns a row without units, its id made of its words. */
    public static Measure row(String measure, String practice) {
        return row("m-" + measure + practice, measure, practice);
    }

    /** Returns a row without units. */
    public static Measure row(String id, String measure, String practice) {
        return new Measure(
                id,
                0,
                1,
                "",
                1,
                List.of(),
                measure,
                practice,
                Responsibility.ofCells(List.of()),
                Map.of(),
                MeasureProvenance.ALL_STATED,
                SourceLocation.UNKNOWN);
    }

    /**
     * Returns the row with units, each given as name and role: {@code units(row, "市公安局 LEAD", "市税务局 SUPPORTING")}. Their text is the
     * names with 、 between them and the Chinese word for the role behind each.
     */
    public static Measure units(Measure row, String... units) {
        StringBuilder text = new StringBuilder();
        List<Assignment> assignments = new ArrayList<>();
        for (String unit : units) {
            String name = unit.split(" ")[0];
            Role role = Role.valueOf(unit.split(" ")[1]);
            text.append(text.isEmpty() ? "" : "、");
            int start = text.length();
            text.append(name).append(role.title());
            assignments.add(new Assignment(
                    name,
                    "a-" + name,
                    role,
                    false,
                    role.title(),
                    Optional.of(new TextSpan(start, start + name.length()))));
        }
        return row.withResponsibility(responsibility(text.toString(), assignments, false));
    }

    /** Returns the row in another section. */
    public static Measure inSection(Measure row, int section) {
        return new Measure(
                row.id(),
                section,
                row.serial(),
                row.serialText(),
                row.part(),
                row.indicators(),
                row.measure(),
                row.practice(),
                row.responsibility(),
                row.extra(),
                row.provenance(),
                row.location());
    }

    /** Returns the row with other words and another id. */
    public static Measure reworded(Measure row, String id, String measure, String practice) {
        return new Measure(
                id,
                row.section(),
                row.serial(),
                row.serialText(),
                row.part(),
                row.indicators(),
                measure,
                practice,
                row.responsibility(),
                row.extra(),
                row.provenance(),
                row.location());
    }

    /** Returns the row with extra cells. */
    public static Measure withExtra(Measure row, Map<String, String> extra) {
        return new Measure(
                row.id(),
                row.section(),
                row.serial(),
                row.serialText(),
                row.part(),
                row.indicators(),
                row.measure(),
                row.practice(),
                row.responsibility(),
                extra,
                row.provenance(),
                row.location());
    }
}
