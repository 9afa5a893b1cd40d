package io.github.fengong.extract.pdf.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of a PDF file.
 *
 * @param tables the cells of its tables; empty where only regions are known, or nothing
 * @param regions where its tables lie; none where that is not stated
 */
record Truth(Optional<List<List<TableCell>>> tables, List<TableRegion> regions) {

    Truth {
        regions = List.copyOf(regions);
    }

    /** Reads the truth files beside a PDF file. */
    static Truth beside(Path pdf) throws IOException {
        String name = pdf.getFileName().toString().replaceFirst("\\.pdf$", "");
        Path structure = pdf.resolveSibling(name + "-str.xml");
        Path regions = pdf.resolveSibling(name + "-reg.xml");
        return new Truth(
                Files.exists(structure) ? Optional.of(IcdarTruth.tables(structure)) : grids(pdf, name),
                Files.exists(regions) ? IcdarTruth.regions(regions) : List.of());
    }

    private static Optional<List<List<TableCell>>> grids(Path pdf, String name) throws IOException {
        List<List<TableCell>> tables = new ArrayList<>();
        boolean any = addGrid(pdf.resolveSibling(name + ".grid.json"), tables);
        for (int i = 1; addGrid(pdf.resolveSibling(name + "-" + i + ".grid.json"), tables); i++) {
            any = true;
        }
        return any ? Optional.of(tables) : Optional.empty();
    }

    private static boolean addGrid(Path file, List<List<TableCell>> tables) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        JsonNode grid = JsonMapper.shared().readTree(Files.readAllBytes(file));
        if (grid.has("tables")) {
            grid.get("tables").forEach(table -> tables.add(cells(table)));
        } else {
            tables.add(cells(grid));
        }
        return true;
    }

    private static List<TableCell> cells(JsonNode table) {
        List<TableCell> cells = new ArrayList<>();
        for (JsonNode cell : table.get("cells")) {
            int row = cell.get("row").asInt();
            int column = cell.get("column").asInt();
            cells.add(new TableCell(
                    row,
                    row + cell.get("rowSpan").asInt() - 1,
                    column,
                    column + cell.get("columnSpan").asInt() - 1,
                    cell.get("text").asString()));
        }
        return cells;
    }
}
