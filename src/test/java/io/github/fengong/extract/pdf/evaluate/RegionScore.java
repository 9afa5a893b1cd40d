package io.github.fengong.extract.pdf.evaluate;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.pdf.PdfExtractor;
import io.github.fengong.extract.pdf.page.Glyph;
import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.extract.pdf.page.PageLimits;
import io.github.fengong.extract.pdf.page.PageReader;
import io.github.fengong.extract.pdf.page.WorkBudget;
import io.github.fengong.model.Box;
import io.github.fengong.model.RawTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * How well the places of tables were found, by the characters in them: a region is complete when the found table that shares most
 * characters with it misses none, and pure when that table has no others.
 *
 * @param regions the number of true regions
 * @param complete the number of complete ones
 * @param pure the number of pure ones
 */
record RegionScore(int regions, int complete, int pure) {

    static final RegionScore ZERO = new RegionScore(0, 0, 0);

    /** Returns the score of a file against its true regions. */
    static RegionScore of(Path pdf, List<TableRegion> truth) throws IOException, UnreadableDocumentException {
        List<RawTable> found = new PdfExtractor()
                .read(SourceFile.read(pdf), new ReadOptions(false, false))
                .tables();
        RegionScore score = ZERO;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PageReader reader = new PageReader(document);
            for (TableRegion region : truth) {
                PageContent page = reader.read(region.page() - 1, new WorkBudget(PageLimits.DEFAULT));
                List<Set<Glyph>> tables = found.stream()
                        .filter(table -> table.location().page().orElse(0) == region.page())
                        .map(table -> glyphs(page, table.location().box().orElseThrow()))
                        .toList();
                score = score.plus(of(glyphs(page, upsideDown(region.box(), page.height())), tables));
            }
        }
        return score;
    }

    /** Compares the characters of a true region with those of the tables found on its page. */
    static <T> RegionScore of(Set<T> truth, List<Set<T>> tables) {
        Set<T> best = Set.of();
        int most = 0;
        for (Set<T> table : tables) {
            Set<T> common = new HashSet<>(table);
            common.retainAll(truth);
            if (common.size() > most) {
                most = common.size();
                best = table;
            }
        }
        boolean complete = most == truth.size();
        boolean pure = most > 0 && most == best.size();
        return new RegionScore(1, complete ? 1 : 0, pure ? 1 : 0);
    }

    private static Box upsideDown(Box box, double height) {
        return new Box(box.left(), height - box.bottom(), box.right(), height - box.top());
    }

    private static Set<Glyph> glyphs(PageContent page, Box box) {
        Set<Glyph> inside = new HashSet<>();
        for (Glyph glyph : page.glyphs()) {
            boolean across = glyph.pointX() >= box.left() && glyph.pointX() <= box.right();
            if (!glyph.isBlank() && across && glyph.pointY() >= box.top() && glyph.pointY() <= box.bottom()) {
                inside.add(glyph);
            }
        }
        return inside;
    }

    RegionScore plus(RegionScore other) {
        return new RegionScore(regions + other.regions, complete + other.complete, pure + other.pure);
    }
}
