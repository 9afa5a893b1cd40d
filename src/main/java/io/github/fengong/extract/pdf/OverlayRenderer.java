package io.github.fengong.extract.pdf;

import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.pdf.page.QuietFontMapper;
import io.github.fengong.model.Box;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws each page of a PDF document with the cells that were found over it, so that a person sees what was read: cells blue, merged cells
 * orange, tables green. A cell that runs over a page break is drawn where it begins.
 */
public final class OverlayRenderer {

    /** Letters are legible at this scale, and a page stays well below a megabyte. */
    private static final int DOTS_PER_INCH = 110;

    private static final float SCALE = DOTS_PER_INCH / 72f;
    private static final Color CELL = new Color(0x1A, 0x5F, 0xB4, 0x30);
    private static final Color MERGED = new Color(0xE6, 0x7E, 0x00, 0x48);
    private static final Color TABLE = new Color(0x1B, 0x7F, 0x2A);

    private OverlayRenderer() {}

    /**
     * Writes one PNG for each page, for example {@code plan-page-001.png}.
     *
     * @param file the document
     * @param tables its tables, with their pages and boxes
     * @param folder where the pictures go; created where it is missing
     * @throws UnreadableDocumentException if the document cannot be opened
     * @throws IOException if a page cannot be drawn or a picture cannot be written
     */
    public static void write(SourceFile file, List<RawTable> tables, Path folder)
            throws UnreadableDocumentException, IOException {
        Files.createDirectories(folder);
        String stem = file.name().replaceFirst("\\.[^.]*$", "");
        PDDocument document = PdfOpener.open(file);
        try {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                int index = page - 1;
                BufferedImage picture = QuietFontMapper.withSystemFonts(
                        () -> renderer.renderImageWithDPI(index, DOTS_PER_INCH, ImageType.RGB));
                draw(picture, tables, page);
                String name = String.format(Locale.ROOT, "%s-page-%03d.png", stem, page);
                ImageIO.write(picture, "png", folder.resolve(name).toFile());
            }
        } finally {
            PdfOpener.close(document);
        }
    }

    private static void draw(BufferedImage picture, List<RawTable> tables, int page) {
        Graphics2D graphics = picture.createGraphics();
        try {
            for (RawTable table : tables) {
                table.cells().stream()
                        .filter(cell -> cell.location().page().orElse(0) == page)
                        .forEach(cell -> drawCell(graphics, cell));
                if (table.location().page().orElse(0) == page) {
                    table.location().box().ifPresent(box -> outline(graphics, box, TABLE, 3));
                }
            }
        } finally {
            graphics.dispose();
        }
    }

    private static void drawCell(Graphics2D graphics, RawCell cell) {
        boolean merged = cell.rowSpan() > 1 || cell.columnSpan() > 1;
        Color color = merged ? MERGED : CELL;
        cell.location().box().ifPresent(box -> {
            graphics.setColor(color);
            graphics.fill(rectangle(box));
            outline(graphics, box, new Color(color.getRGB()), 1.5f);
        });
    }

    private static void outline(Graphics2D graphics, Box box, Color color, float width) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width));
        graphics.draw(rectangle(box));
    }

    private static Rectangle2D rectangle(Box box) {
        return new Rectangle2D.Double(
                box.left() * SCALE,
                box.top() * SCALE,
                (box.right() - box.left()) * SCALE,
                (box.bottom() - box.top()) * SCALE);
    }
}
