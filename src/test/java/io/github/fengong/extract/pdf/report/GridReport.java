package io.github.fengong.extract.pdf.report;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.pdf.report.GridMatch.Kind;
import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says for a folder of PDF documents which tables are equal, cell by cell, white space and compatibility forms of
 * characters (NFKC) aside, to those of the truth files beside them:
 * {@code NAME.csv}, {@code NAME.json} and {@code …-grids.json} with many named grids. The table of a truth is found by its texts in all
 * documents, for truths are often named after a test. A truth is compared with the whole tables, with their parts on each page, and with
 * tables of a page that follow each other, since some tools write these as one.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp … io.github.fengong.extract.pdf.report.GridReport FOLDER
 * </pre>
 */
public final class GridReport {

    /** How many differing places are printed. */
    private static final int PRINTED = 4;

    /** A truth is of a document that has at least this part of its texts. */
    private static final double KNOWN = 0.7;

    /** Shorter texts, numbers mostly, stand in any document. */
    private static final int TELLING = 4;

    private static final ReadOptions PAGE_BY_PAGE = new ReadOptions(false, false);

    private final Map<String, String> texts = new TreeMap<>();
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private int unknown;

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
            compare(truth.getFileName().toString(), TruthGrid.ofCsv(truth));
        }
        for (Path truth : list(folder, ".json")) {
            String name = truth.getFileName().toString();
            if (name.endsWith("-grids.json")) {
                JsonMapper.shared()
                        .readTree(Files.readString(truth))
                        .properties()
                        .forEach(grid -> TruthGrid.ofJson(grid.getValue()).forEach(one -> compare(grid.getKey(), one)));
            } else {
                TruthGrid.ofJson(truth).forEach(one -> compare(name, one));
            }
        }
        System.out.println("grids: " + counts + ", of no document there: " + unknown + "; documents: " + texts.size());
    }

    private static List<Path> list(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path document) {
        String name = document.getFileName().toString();
        texts.put(name, "");
        try {
            SourceDocument whole = DocumentReader.read(SourceFile.read(document), ReadOptions.DEFAULT);
            texts.put(name, text(whole));
            whole.tables().forEach(table -> candidates.add(Candidate.of(name, List.of(table), false)));
            List<RawTable> parts =
                    DocumentReader.read(SourceFile.read(document), PAGE_BY_PAGE).tables();
            for (int first = 0; first < parts.size(); first++) {
                candidates.add(Candidate.of(name, parts.subList(first, first + 1), true));
                for (int end = first + 2; end <= parts.size() && samePage(parts, first, end - 1); end++) {
                    candidates.add(Candidate.of(name, parts.subList(first, end), false));
                }
            }
        } catch (Exception e) {
            System.out.println("not read: " + name + ": " + e);
        }
    }

    private static String text(SourceDocument document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof RawTable table) {
                table.cells().forEach(cell -> text.append(cell.text()).append('\n'));
            } else if (block instanceof Paragraph paragraph) {
                text.append(paragraph.text()).append('\n');
            }
        }
        return TruthGrid.squeeze(text.toString());
    }

    private static boolean samePage(List<RawTable> tables, int first, int last) {
        return tables.get(first)
                .location()
                .page()
                .equals(tables.get(last).location().page());
    }

    /**
     * Something that may be the table of a truth.
     *
     * @param document the name of its document
     * @param place where it stands there, for people
     * @param grid the grid
     * @param part whether it may be the part of a table on one page
     */
    private record Candidate(String document, String place, FoundGrid grid, boolean part) {

        static final Candidate NONE = new Candidate("no table", "", FoundGrid.of(List.of()), false);

        static Candidate of(String document, List<RawTable> tables, boolean part) {
            int page = tables.get(0).location().page().orElse(1);
            String place = "page " + page + (tables.size() > 1 ? ", " + tables.size() + " tables" : "");
            return new Candidate(document, place, FoundGrid.of(tables), part);
        }

        long shared(TruthGrid truth) {
            Set<String> texts = new HashSet<>(truth.texts());
            return grid.texts().distinct().filter(texts::contains).count();
        }

        GridMatch match(TruthGrid truth) {
            GridMatch match = GridMatcher.match(truth, grid);
            boolean equal = match.kind() != Kind.DIFFERENT;
            return equal && part ? new GridMatch(Kind.EQUAL_AS_PART, List.of()) : match;
        }
    }

    private record Matched(Candidate candidate, GridMatch match) {}

    private void compare(String name, TruthGrid truth) {
        Set<String> known = documentsOf(name, truth);
        if (known.isEmpty()) {
            unknown++;
            System.out.printf(
                    "%-21s %s: %s%n",
                    "of no document there", name, size(truth.rows().size(), truth.columns()));
            return;
        }
        List<Candidate> likely = candidates.stream()
                .filter(candidate -> known.contains(candidate.document()))
                .toList();
        long most = likely.stream()
                .mapToLong(candidate -> candidate.shared(truth))
                .max()
                .orElse(0);
        Matched best = likely.stream()
                .filter(candidate -> 2 * candidate.shared(truth) >= most)
                .map(candidate -> new Matched(candidate, candidate.match(truth)))
                .min(Comparator.comparing((Matched matched) -> matched.match().kind())
                        .thenComparingInt(
                                matched -> matched.match().differences().size()))
                .orElseGet(() -> new Matched(Candidate.NONE, Candidate.NONE.match(truth)));
        counts.merge(best.match().kind(), 1, Integer::sum);
        print(name, truth, best);
    }

    private static String stem(String fileName) {
        return fileName.replaceFirst("\\.[^.]*$", "");
    }

    /** Returns the names of the documents that are named like the truth or have its telling texts, wherever they stand. */
    private Set<String> documentsOf(String name, TruthGrid truth) {
        List<String> telling = truth.texts().stream()
                .filter(text -> text.length() >= TELLING)
                .distinct()
                .toList();
        return texts.entrySet().stream()
                .filter(document -> stem(document.getKey()).equals(stem(name))
                        || telling.stream()
                                        .filter(document.getValue()::contains)
                                        .count()
                                >= KNOWN * telling.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void print(String name, TruthGrid truth, Matched best) {
        FoundGrid grid = best.candidate().grid();
        System.out.printf(
                "%-21s %s: %s, found %s (%s, %s)%n",
                best.match().kind(),
                name,
                size(truth.rows().size(), truth.columns()),
                size(grid.rows(), grid.columns()),
                best.candidate().document(),
                best.candidate().place());
        best.match().differences().stream()
                .limit(PRINTED)
                .forEach(difference -> System.out.println("    " + difference));
        int more = best.match().differences().size() - PRINTED;
        if (more > 0) {
            System.out.println("    and " + more + " more places");
        }
    }

    private static String size(int rows, int columns) {
        return rows + " × " + columns;
    }
}
