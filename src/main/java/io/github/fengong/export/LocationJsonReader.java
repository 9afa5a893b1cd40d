package io.github.fengong.export;

import io.github.fengong.model.Box;
import io.github.fengong.model.SourceLocation;
import java.util.List;
import java.util.Optional;

/** Reads the {@code location} of {@code table.json}. */
final class LocationJsonReader {

    private LocationJsonReader() {}

    static SourceLocation location(JsonInput json) throws UnreadableResultException {
        return new SourceLocation(
                json.optionalNumber("page"),
                json.optionalNumber("table"),
                json.optionalNumber("row"),
                json.optionalNumber("line"),
                json.optionalText("sheet"),
                json.optionalText("cell"),
                json.isAbsent("box") ? Optional.empty() : Optional.of(box(json)));
    }

    private static Box box(JsonInput json) throws UnreadableResultException {
        List<Double> edges = json.decimals("box");
        if (edges.size() != 4) {
            throw new UnreadableResultException("expected the four edges of a box at " + json.path() + ".box but found "
                    + edges.size() + " numbers");
        }
        return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
    }
}
