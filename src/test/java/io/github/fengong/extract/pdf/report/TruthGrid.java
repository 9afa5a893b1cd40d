package io.github.fengong.extract.pdf.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A table as rows of texts without white space and in their plain forms (NFKC), which is all
 * that the kinds of truth files have in common.
 *
 * @param rows the rows, each as long as the longest
 */
record TruthGrid(List<List<String>> rows) {

    TruthGrid {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads a CSV file: one table. */
    static TruthGrid ofCsv(Path path) throws IOException {
        try (Reader reader = Files.newBufferedReader(path)) {
            return ofTexts(CSVFormat.DEFAULT.parse(reader).stream()
                    .map(CSVRecord::toList)
                    .toList());
        }
    }

    /**
     * Reads the tables of a JSON node: rows of texts as camelot's tests have them; objects whose {@code data} are rows of objects with a
     * {@code text}, as tabula writes them; or objects with {@code cells}, as {@code tables} writes them.
     */
    static List<TruthGrid> ofJson(JsonNode node) {
        if (node.isObject() && node.has("data")) {
            return List.of(ofRows(node.get("data")));
        }
        if (node.isObject() && node.has("cells")) {
            return List.of(ofCells(node));
        }
        boolean rows = node.isArray() && !node.isEmpty() && node.get(0).isArray();
        if (rows && !node.get(0).isEmpty() && !node.get(0).get(0).isArray()) {
            return List.of(ofRows(node));
        }
        List<TruthGrid> grids = new ArrayList<>();
        node.forEach(child -> grids.addAll(ofJson(child)));
        return grids;
    }

    static List<TruthGrid> ofJson(Path path) throws IOException {
        return ofJson(JsonMapper.shared().readTree(Files.readString(path)));
    }

    private static TruthGrid ofRows(JsonNode node) {
        List<List<String>> rows = new ArrayList<>();
        node.forEach(row -> {
            List<String> texts = new ArrayList<>();
            row.forEach(cell ->
                    texts.add(cell.isObject() ? cell.get("text").asString() : cell.isNull() ? "" : cell.asString()));
            rows.add(texts);
        });
        return ofTexts(rows);
    }

    private static TruthGrid ofCells(JsonNode table) {
        String[][] texts =
                new String[table.get("rows").asInt()][table.get("columns").asInt()];
        table.get("cells")
                .forEach(cell -> texts[cell.get("row").asInt()][
                        cell.get("column").asInt()] = cell.get("text").asString());
        return ofTexts(Arrays.stream(texts).map(Arrays::asList).toList());
    }

    static TruthGrid ofTexts(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> filled = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                String text = column < row.size() ? row.get(column) : null;
                texts.add(text == null ? "" : squeeze(text));
            }
            filled.add(texts);
        }
        return new TruthGrid(filled);
    }

    /** Returns the text without white space, its characters in their plain forms: some tools write {@code (} for {@code （}. */
    static String squeeze(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    int columns() {
        return rows.isEmpty() ? 0 : rows.get(0).size();
    }

    String text(int row, int column) {
        return rows.get(row).get(column);
    }

    /** Returns the grid without the rows and columns that have no text. */
    TruthGrid withoutEmpty() {
        List<Integer> columns = IntStream.range(0, columns())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        return new TruthGrid(rows.stream()
                .filter(row -> row.stream().anyMatch(text -> !text.isEmpty()))
                .map(row -> columns.stream().map(row::get).toList())
                .toList());
    }

    /** Returns the texts that are not empty, in reading order. */
    List<String> texts() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
