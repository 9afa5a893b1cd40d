package io.github.fengong.extract.pdf.report;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.RawTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says for a folder of PDF documents which tables are equal, cell by cell and white space aside, to those of the truth files beside them:
 * {@code NAME.csv}, {@code NAME.json} or {@code NAME.grids.json} for {@code NAME.pdf}, and {@code …-grids.json} with many named grids, which
 * are looked for in all documents.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp … io.github.fengong.extract.pdf.report.GridReport FOLDER
 * </pre>
 */
public final class GridReport {

    private final Map<String, List<TruthGrid>> found = new LinkedHashMap<>();
    private int grids;
    private int equal;

    private GridReport() {}

    /** Prints a line for each grid of the truth files, the counts, and what could not be read. */
    public static void main(String[] arguments) throws IOException {
        new GridReport().run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws IOException {
        for (Path document : list(folder, ".pdf")) {
            read(document);
        }
        for (Path truth : list(folder, ".csv")) {
            compareAll(stem(truth), List.of(TruthGrid.ofCsv(truth)));
        }
        for (Path truth : list(folder, ".json")) {
            if (truth.toString().endsWith("-grids.json")) {
                JsonMapper.shared()
                        .readTree(Files.readString(truth))
                        .properties()
                        .forEach(grid -> TruthGrid.ofJson(grid.getValue()).forEach(one -> lookFor(grid.getKey(), one)));
            } else {
                compareAll(stem(truth), TruthGrid.ofJson(truth));
            }
        }
        System.out.printf("%d of %d grids equal, %d documents%n", equal, grids, found.size());
    }

    private static List<Path> list(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("(\\.grids)?\\.[^.]*$", "");
    }

    private void read(Path document) {
        List<TruthGrid> tables = new ArrayList<>();
        try {
            for (RawTable table : DocumentReader.read(SourceFile.read(document), ReadOptions.DEFAULT)
                    .tables()) {
                tables.add(TruthGrid.of(table));
            }
        } catch (Exception e) {
            System.out.println("not read: " + document.getFileName() + ": " + e);
        }
        found.put(stem(document), tables);
    }

    private void compareAll(String name, List<TruthGrid> truths) {
        truths.forEach(truth -> compare(name, truth, Map.of(name, found.getOrDefault(name, List.of()))));
    }

    private void lookFor(String name, TruthGrid truth) {
        compare(name, truth, found);
    }

    private record Candidate(String document, TruthGrid grid) {}

    private void compare(String name, TruthGrid truth, Map<String, List<TruthGrid>> among) {
        grids++;
        Candidate best = among.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(grid -> new Candidate(entry.getKey(), grid)))
                .max(Comparator.comparingInt(candidate -> similarity(candidate.grid(), truth)))
                .orElse(new Candidate("", new TruthGrid(List.of())));
        boolean same = best.grid().equals(truth);
        equal += same ? 1 : 0;
        System.out.printf(
                "%-9s %s (%s): %d × %d, found %d × %d, %d places equal%n",
                same ? "equal" : "DIFFERENT",
                name,
                best.document(),
                truth.rows().size(),
                truth.columns(),
                best.grid().rows().size(),
                best.grid().columns(),
                truth.equalPlaces(best.grid()));
    }

    private static int similarity(TruthGrid grid, TruthGrid truth) {
        return grid.equals(truth) ? Integer.MAX_VALUE : grid.equalPlaces(truth);
    }
}
