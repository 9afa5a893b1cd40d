package io.github.fengong.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The truth of the sample table as a grid of words: what each row states, and what merged cells hold. */
public final class Gold {

    /**
     * A row of the sample.
     *
     * @param section the ordinal of its section
     * @param sectionHeading the heading as the document writes it
     * @param serial its number
     * @param serialStated whether plain text still has the number
     * @param indicator the indicator without ordinal
     * @param indicatorStated whether the row itself has the indicator's cell
     * @param unitStated whether the row itself has the unit's cell
     */
    public record Row(
            int section,
            String sectionHeading,
            int serial,
            boolean serialStated,
            String indicator,
            boolean indicatorStated,
            String measure,
            String practice,
            String unit,
            boolean unitStated) {}

    private Gold() {}

    /** Returns the 58 rows. */
    public static List<Row> rows() {
        try (InputStream resource = Gold.class.getResourceAsStream("/gold/seed.json")) {
            JsonNode seed = JsonMapper.builder().build().readTree(Objects.requireNonNull(resource));
            List<Row> rows = new ArrayList<>();
            for (JsonNode row : seed.get("rows")) {
                rows.add(row(row, seed.get("sections").get(row.get("section").asInt() - 1)));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(JsonNode row, JsonNode section) {
        int ordinal = section.get("ordinal").asInt();
        return new Row(
                ordinal,
                "一二三四".charAt(ordinal - 1) + "、" + section.get("title").asString() + "（"
                        + section.get("declared_count").asInt() + "项）",
                row.get("serial").asInt(),
                row.get("serial_stated").asBoolean(),
                row.get("indicator").asString(),
                row.get("indicator_stated").asBoolean(),
                row.get("measure").asString(),
                row.get("practice").asString(),
                row.get("responsible_unit").asString(),
                row.get("responsible_unit_stated").asBoolean());
    }
}
