package io.github.fengong.agency;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A responsible-unit string with its truth.
 *
 * @param id its id in its file
 * @param text the string; with {@code columns} two cells parted by {@code ‖}
 * @param firstListedLeads whether the document has said before that the first listed leads
 * @param columns whether the text holds the cells of a lead and of a supporting column
 * @param units the units with their roles as {@code name/ROLE}, collectives with {@code *}, sorted
 * @param openEnded whether the list goes on
 */
record SplitCase(
        String id, String text, boolean firstListedLeads, boolean columns, List<String> units, boolean openEnded) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reads a file of cases, one JSON object a line; lines that begin with // are comments. */
    static List<SplitCase> readLines(String resource) {
        List<SplitCase> cases = new ArrayList<>();
        read(resource)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("//"))
                .forEach(line -> cases.add(of(MAPPER.readTree(line))));
        return cases;
    }

    /** Reads the distinct strings of the sample's truth. */
    static List<SplitCase> readSample() {
        Map<String, SplitCase> cases = new LinkedHashMap<>();
        for (JsonNode row : MAPPER.readTree(read("/gold/seed.json")).get("rows")) {
            String text = row.get("responsible_unit").asString();
            List<String> units = new ArrayList<>();
            row.get("lead").forEach(name -> units.add(name.asString() + "/LEAD"));
            row.get("supporting").forEach(name -> units.add(name.asString() + "/SUPPORTING"));
            row.get("joint").forEach(name -> units.add(name.asString() + "/JOINT"));
            row.get("collective")
                    .forEach(unit -> units.add(unit.get("text").asString() + "/"
                            + unit.get("role").asString().toUpperCase(java.util.Locale.ROOT) + "*"));
            Collections.sort(units);
            boolean openEnded = row.get("open_ended").asBoolean();
            cases.put(text, new SplitCase("sample " + (cases.size() + 1), text, false, false, units, openEnded));
        }
        return List.copyOf(cases.values());
    }

    private static SplitCase of(JsonNode node) {
        List<String> units = new ArrayList<>();
        for (JsonNode unit : node.get("assignments")) {
            units.add(unit.get("name").asString() + "/" + unit.get("role").asString()
                    + (unit.path("collective").asBoolean(false) ? "*" : ""));
        }
        Collections.sort(units);
        return new SplitCase(
                node.get("id").asString(),
                node.get("text").asString(),
                node.path("context").path("first_listed_is_lead").asBoolean(false),
                node.path("columns").asBoolean(false),
                units,
                node.path("openEnded").asBoolean(false));
    }

    private static String read(String resource) {
        try (InputStream stream = SplitCase.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SplitResult split(ResponsibilitySplitter splitter) {
        return splitter.split(cells(), context());
    }

    SplitContext context() {
        return new SplitContext(new DocumentRules(firstListedLeads, List.of()));
    }

    List<UnitCell> cells() {
        if (!columns) {
            return List.of(new UnitCell("", UnitColumn.RESPONSIBLE, text));
        }
        String[] cells = text.split("‖", -1);
        return List.of(
                new UnitCell("牵头单位", UnitColumn.LEAD, cells[0].strip()),
                new UnitCell("配合单位", UnitColumn.SUPPORTING, cells[1].strip()));
    }

    SplitCase withText(String value) {
        return new SplitCase(id, value, firstListedLeads, columns, units, openEnded);
    }

    /** Returns the truth in one line, to be compared with {@link #describe(SplitResult)}. */
    String truth() {
        return describe(units, openEnded);
    }

    static String describe(SplitResult result) {
        List<String> units = new ArrayList<>();
        for (Assignment unit : result.assignments()) {
            units.add(unit.name() + "/" + unit.role() + (unit.collective() ? "*" : ""));
        }
        Collections.sort(units);
        return describe(units, result.openEnded());
    }

    private static String describe(List<String> units, boolean openEnded) {
        return String.join(" ", units) + (openEnded ? " …" : "");
    }

    @Override
    public String toString() {
        return id + " " + text.replace("\n", "⏎").replace("\f", "␌");
    }
}
