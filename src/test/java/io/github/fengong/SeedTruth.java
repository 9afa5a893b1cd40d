package io.github.fengong;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The truth of the sample table, and a result put into the same shape, so that a test compares one list with another. */
public final class SeedTruth {

    private static final JsonMapper MAPPER = new JsonMapper();

    private SeedTruth() {}

    /** One measure with everything that the truth states. Units are names with a mark for collectives, by role, in order of name. */
    public record Row(
            int section,
            String sectionTitle,
            int serial,
            int indicatorOrdinal,
            String indicator,
            String measure,
            String practice,
            String responsibleUnit,
            Map<String, List<String>> units,
            boolean openEnded) {}

    /** Reads the truth from a class-path resource such as {@code /gold/seed.json}. */
    public static List<Row> read(String resource) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : tree(resource).get("rows")) {
            rows.add(new Row(
                    row.get("section").asInt(),
                    row.get("section_title").asString(),
                    row.get("serial").asInt(),
                    row.get("indicator_ordinal").asInt(),
                    row.get("indicator").asString(),
                    row.get("measure").asString(),
                    row.get("practice").asString(),
                    row.get("responsible_unit").asString(),
                    units(row),
                    row.get("open_ended").asBoolean()));
        }
        return rows;
    }

    /** Returns how many rows of the truth have the flag {@code false}, for example {@code serial_stated}. */
    public static long countNotStated(String resource, String flag) {
        return tree(resource)
                .get("rows")
                .valueStream()
                .filter(row -> !row.get(flag).asBoolean())
                .count();
    }

    /** Puts a result into the shape of the truth. */
    public static List<Row> of(MeasureTable table) {
        return table.measures().stream().map(measure -> row(table, measure)).toList();
    }

    /** The same rows with all white space removed from their texts, for formats that show lines and not words. */
    public static List<Row> withoutWhiteSpace(List<Row> rows) {
        return rows.stream()
                .map(row -> new Row(
                        row.section,
                        fold(row.sectionTitle),
                        row.serial,
                        row.indicatorOrdinal,
                        fold(row.indicator),
                        fold(row.measure),
                        fold(row.practice),
                        fold(row.responsibleUnit),
                        row.units,
                        row.openEnded))
                .toList();
    }

    private static Row row(MeasureTable table, Measure measure) {
        String sectionTitle = table.sections().stream()
                .filter(section -> section.ordinal() == measure.section())
                .map(section -> section.title())
                .findFirst()
                .orElse("");
        return new Row(
                measure.section(),
                sectionTitle,
                measure.serial(),
                measure.indicator().orElseThrow().ordinal().orElse(0),
                measure.indicator().orElseThrow().name(),
                measure.measure(),
                measure.practice(),
                measure.responsibility().text(),
                units(measure.responsibility().assignments()),
                measure.responsibility().openEnded());
    }

    private static Map<String, List<String>> units(JsonNode row) {
        Map<String, List<String>> units = new TreeMap<>();
        for (String role : List.of("lead", "supporting", "joint")) {
            row.get(role).forEach(name -> add(units, role, name.asString()));
        }
        row.get("collective")
                .forEach(unit ->
                        add(units, unit.get("role").asString(), unit.get("text").asString() + "*"));
        units.values().forEach(names -> names.sort(Comparator.naturalOrder()));
        return units;
    }

    private static Map<String, List<String>> units(List<Assignment> assignments) {
        Map<String, List<String>> units = new TreeMap<>();
        for (Assignment assignment : assignments) {
            String role = assignment.role().name().toLowerCase(java.util.Locale.ROOT);
            add(units, role, assignment.name() + (assignment.collective() ? "*" : ""));
        }
        units.values().forEach(names -> names.sort(Comparator.naturalOrder()));
        return units;
    }

    private static void add(Map<String, List<String>> units, String role, String name) {
        units.computeIfAbsent(role, key -> new ArrayList<>()).add(name);
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000]+", "");
    }

    private static JsonNode tree(String resource) {
        try (InputStream stream = SeedTruth.class.getResourceAsStream(resource)) {
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
