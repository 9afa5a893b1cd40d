package io.github.fengong.extract.pdf.evaluate;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.pdf.PdfExtractor;
import io.github.fengong.model.RawTable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Scores a folder of truth end to end: {@code IcdarScore FOLDER}. The folder, or folders in it, hold for each {@code NAME.pdf} a {@code
 * NAME-str.xml} in the format of the ICDAR 2013 competition. Prints a line for each document and the micro average of all.
 */
public final class IcdarScore {

    private IcdarScore() {}

    /** Prints the scores of the folder named by the first argument. */
    public static void main(String[] arguments) throws IOException, UnreadableDocumentException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Score total = Score.ZERO;
        for (Path truth : truths(Path.of(arguments[0]))) {
            Score score = score(truth);
            total = total.plus(score);
            out.println(line(truth.getFileName().toString().replace("-str.xml", ""), score));
        }
        out.println(line("all", total));
    }

    private static List<Path> truths(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("-str.xml"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the score of one document, whose truth is {@code NAME-str.xml} beside {@code NAME.pdf}. */
    static Score score(Path truth) throws IOException, UnreadableDocumentException {
        Path pdf = truth.resolveSibling(truth.getFileName().toString().replace("-str.xml", ".pdf"));
        List<RawTable> tables = new PdfExtractor()
                .read(SourceFile.read(pdf), ReadOptions.DEFAULT)
                .tables();
        return Score.of(
                IcdarTruth.read(truth).stream().map(AdjacencyRelations::of).toList(),
                tables.stream()
                        .map(IcdarScore::cells)
                        .map(AdjacencyRelations::of)
                        .toList());
    }

    private static List<TableCell> cells(RawTable table) {
        return table.cells().stream()
                .map(cell -> new TableCell(
                        cell.row(),
                        cell.row() + cell.rowSpan() - 1,
                        cell.column(),
                        cell.column() + cell.columnSpan() - 1,
                        cell.text()))
                .toList();
    }

    private static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-24s precision %.3f  recall %.3f  F1 %.3f  perfect %d of %d",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                score.perfect(),
                score.tables());
    }
}
