package io.github.fengong.extract.pdf.evaluate;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.pdf.PdfExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Scores the tables of a folder of PDF files end to end: what is found in each file against its truth, nothing told about where the tables
 * are. Run it on any folder, here with the classes that {@code mvn package} leaves:
 *
 * <pre>{@code
 * java -cp target/test-classes:target/fengong.jar io.github.fengong.extract.pdf.evaluate.TableScorer FOLDER
 * }</pre>
 *
 * <p>The folder, or folders in it, hold beside each {@code NAME.pdf} its truth in one of these forms:
 *
 * <ul>
 *   <li>{@code NAME-str.xml}: the cells of all tables, as in the ICDAR 2013 competition
 *   <li>{@code NAME-reg.xml}: the regions of all tables, as in the competition; scored by the characters in them
 *   <li>{@code NAME.grid.json}, and {@code NAME-1.grid.json}, {@code NAME-2.grid.json} …: the cells of one table, {@code {"cells": [{"row",
 *       "column", "rowSpan", "columnSpan", "text"}]}}, or of several, {@code {"tables": [{"cells": …}]}}; a document without tables has
 *       {@code {"tables": []}}
 * </ul>
 *
 * <p>Prints a line for each document: precision, recall and F1 of adjacency relations, and how many true tables are perfect and how many
 * found ones are none. Then the same for all documents: {@code micro} counts relations, {@code macro} is the mean of the documents, as the
 * competition ranks. Last, where regions are given, how many are found complete (no character missing) and pure (no other character).
 */
public final class TableScorer {

    private TableScorer() {}

    /** Prints the scores of the folder named by the first argument. */
    public static void main(String[] arguments) throws IOException, UnreadableDocumentException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException(
                    "One argument is needed, a folder of PDF files and truth, but there are " + arguments.length);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Summary summary = new Summary();
        RegionScore regions = RegionScore.ZERO;
        for (Path pdf : pdfs(Path.of(arguments[0]))) {
            Truth truth = Truth.beside(pdf);
            if (truth.tables().isPresent()) {
                Score score = score(pdf, truth.tables().get());
                summary.add(score);
                out.println(line(pdf.getFileName().toString().replaceFirst("\\.pdf$", ""), score));
            }
            if (!truth.regions().isEmpty()) {
                regions = regions.plus(RegionScore.of(pdf, truth.regions()));
            }
        }
        out.println(line("micro", summary.total()));
        out.println(String.format(
                Locale.ROOT,
                "%-24s precision %.3f  recall %.3f  F1 %.3f",
                "macro",
                summary.meanPrecision(),
                summary.meanRecall(),
                summary.meanF1()));
        if (regions.regions() > 0) {
            out.println("regions: " + regions.complete() + " of " + regions.regions() + " complete, " + regions.pure()
                    + " pure");
        }
    }

    private static List<Path> pdfs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the score of a file against its true tables. */
    static Score score(Path pdf, List<List<TableCell>> truth) throws IOException, UnreadableDocumentException {
        List<List<TableCell>> found = new PdfExtractor()
                .read(SourceFile.read(pdf), ReadOptions.DEFAULT).tables().stream()
                        .map(TableCell::of)
                        .toList();
        return Score.of(
                truth.stream().map(AdjacencyRelations::of).toList(),
                found.stream().map(AdjacencyRelations::of).toList());
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-24s precision %.3f  recall %.3f  F1 %.3f  perfect %d of %d  false %d",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.perfect(),
                score.tables(),
                score.spurious());
    }
}
