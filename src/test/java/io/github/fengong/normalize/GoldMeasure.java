package io.github.fengong.normalize;

import io.github.fengong.model.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the truth of the sample says of one measure, and the same of a measure that was read. */
record GoldMeasure(
        int section,
        int serial,
        int part,
        int indicatorOrdinal,
        String indicator,
        String measure,
        String practice,
        String units) {

    /** Returns the 58 measures of the sample. */
    static List<GoldMeasure> all() {
        try (InputStream resource = GoldMeasure.class.getResourceAsStream("/gold/seed.json")) {
            List<GoldMeasure> measures = new ArrayList<>();
            for (JsonNode row : JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(resource))
                    .get("rows")) {
                measures.add(new GoldMeasure(
                        row.get("section").asInt(),
                        row.get("serial").asInt(),
                        1,
                        row.get("indicator_ordinal").asInt(),
                        row.get("indicator").asString(),
                        row.get("measure").asString(),
                        row.get("practice").asString(),
                        row.get("responsible_unit").asString()));
            }
            return measures;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static GoldMeasure of(Measure measure) {
        return new GoldMeasure(
                measure.section(),
                measure.serial(),
                measure.part(),
                measure.indicator().orElseThrow().ordinal().orElse(0),
                measure.indicator().orElseThrow().name(),
                measure.measure(),
                measure.practice(),
                measure.responsibility().text());
    }
}
