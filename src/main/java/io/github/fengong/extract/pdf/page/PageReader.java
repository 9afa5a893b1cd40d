package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Reads what the pages of an open document show. Not for several threads. */
public final class PageReader {

    private final PDDocument document;
    private final ResourceReader resources;
    private final List<PDPage> pages;

    /** Creates a reader of a document, which stays open as long as it is read. */
    public PageReader(PDDocument document) {
        QuietFontMapper.install();
        this.document = document;
        this.resources = new ResourceReader(document);
        this.pages = pages(document);
    }

    /** Looking a page up takes as long as the tree of pages is large. Returns none where the tree is damaged: each page may be found or not. */
    private static List<PDPage> pages(PDDocument document) {
        List<PDPage> pages = new ArrayList<>();
        try {
            document.getPages().forEach(pages::add);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of();
        }
        return pages.size() == document.getNumberOfPages() ? pages : List.of();
    }

    /**
     * Reads a page.
     *
     * @param index the page, from 0
     * @param budget how much work it may take
     * @throws PageTooLargeException if it takes more
     * @throws IOException if it is damaged
     */
    public PageContent read(int index, WorkBudget budget) throws IOException {
        PDPage page = pages.isEmpty() ? document.getPage(index) : pages.get(index);
        PDRectangle crop = page.getCropBox();
        int quarters = Math.floorMod(page.getRotation() / 90, 4);
        double width = quarters % 2 == 0 ? crop.getWidth() : crop.getHeight();
        double height = quarters % 2 == 0 ? crop.getHeight() : crop.getWidth();
        Box area = new Box(0, 0, width, height);
        ContentInterpreter interpreter = new ContentInterpreter(resources, budget, toPage(crop, quarters), area);
        if (page.hasContents()) {
            interpreter.run(page, page.getResources());
        }
        resources.endPage();
        return content(interpreter, width, height);
    }

    /** The map from the user space of the page, y upwards, to the page as it is read: cropped, turned, y downwards. */
    private static Affine toPage(PDRectangle crop, int quarters) {
        return switch (quarters) {
            case 1 -> new Affine(0, 1, 1, 0, -crop.getLowerLeftY(), -crop.getLowerLeftX());
            case 2 -> new Affine(-1, 0, 0, 1, crop.getUpperRightX(), -crop.getLowerLeftY());
            case 3 -> new Affine(0, -1, -1, 0, crop.getUpperRightY(), crop.getUpperRightX());
            default -> new Affine(1, 0, 0, -1, -crop.getLowerLeftX(), crop.getUpperRightY());
        };
    }

    private static PageContent content(ContentInterpreter interpreter, double width, double height) {
        List<Rule> rules = new ArrayList<>();
        List<Box> fills = new ArrayList<>();
        List<Box> pictures = new ArrayList<>();
        for (Ink ink : VisibleInks.of(interpreter.inks().inks())) {
            Box box = ink.box();
            switch (ink.kind()) {
                case HORIZONTAL_RULE ->
                    rules.add(new Rule(
                            true, (box.top() + box.bottom()) / 2, box.left(), box.right(), box.bottom() - box.top()));
                case VERTICAL_RULE ->
                    rules.add(new Rule(
                            false, (box.left() + box.right()) / 2, box.top(), box.bottom(), box.right() - box.left()));
                case FILL -> fills.add(box);
                default -> pictures.add(box);
            }
        }
        return new PageContent(
                width,
                height,
                interpreter.glyphs().glyphs(),
                rules,
                fills,
                pictures,
                interpreter.inks().isDrawn(),
                interpreter.isDamaged(),
                interpreter.glyphs().unknown());
    }
}
