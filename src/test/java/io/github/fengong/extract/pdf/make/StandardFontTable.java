package io.github.fengong.extract.pdf.make;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Draws the sample table in STSong-Light, a font every reader is supposed to have and no document embeds; each page's rows are whole. */
final class StandardFontTable {

    private static final double[] XS = {40, 75, 150, 290, 600, 800};
    private static final double SIZE = 10;
    private static final double LEADING = 14;
    private static final double PADDING = 4;
    private static final double TOP = 555;
    private static final double BOTTOM = 40;

    private final PDDocument document = new PDDocument();
    private final StringBuilder content = new StringBuilder();
    private double y;

    /** A cell that is still open downwards. */
    private static final class Cell {
        private int column;
        private int columnSpan;
        private int rowsLeft;
        private List<String> lines = List.of();
        private double top;
    }

    private final List<Cell> open = new ArrayList<>();

    static void make(String html, Path pdf) throws IOException {
        Element table = Jsoup.parse(html).selectFirst("table.content");
        StandardFontTable maker = new StandardFontTable();
        try (PDDocument document = maker.document) {
            maker.draw(table.select("tr"));
            document.save(pdf.toFile());
        }
    }

    private void draw(List<Element> rows) throws IOException {
        y = TOP;
        for (Element row : rows) {
            List<Cell> cells = begin(row);
            double height = height(cells);
            if (y - height < BOTTOM) {
                breakPage();
            }
            for (Cell cell : cells) {
                cell.top = y;
            }
            open.addAll(cells);
            y -= height;
            for (Cell cell : List.copyOf(open)) {
                if (--cell.rowsLeft == 0) {
                    close(cell);
                    open.remove(cell);
                }
            }
        }
        endPage();
    }

    private List<Cell> begin(Element row) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element td : row.select("td, th")) {
            while (isTaken(column)) {
                column++;
            }
            Cell cell = new Cell();
            cell.column = column;
            cell.columnSpan = td.hasAttr("colspan") ? Integer.parseInt(td.attr("colspan")) : 1;
            cell.rowsLeft = td.hasAttr("rowspan") ? Integer.parseInt(td.attr("rowspan")) : 1;
            cell.lines = wrap(td.text().strip(), XS[column + cell.columnSpan] - XS[column] - 2 * PADDING);
            cells.add(cell);
            column += cell.columnSpan;
        }
        return cells;
    }

    private boolean isTaken(int column) {
        return open.stream().anyMatch(cell -> cell.column <= column && column < cell.column + cell.columnSpan);
    }

    /** High enough for its cells, and for what ends in it. */
    private double height(List<Cell> cells) {
        double height = LEADING + 2 * PADDING;
        for (Cell cell : cells) {
            if (cell.rowsLeft == 1) {
                height = Math.max(height, cell.lines.size() * LEADING + 2 * PADDING);
            }
        }
        for (Cell cell : open) {
            if (cell.rowsLeft == 1) {
                height = Math.max(height, cell.lines.size() * LEADING + 2 * PADDING - (cell.top - y));
            }
        }
        return height;
    }

    /** Merged cells are closed at the bottom of the page, with as much text as there is room for, and go on at the top of the next. */
    private void breakPage() throws IOException {
        for (Cell cell : open) {
            int fitting = (int) Math.floor((cell.top - y - 2 * PADDING) / LEADING + 0.01);
            List<String> rest =
                    fitting < cell.lines.size() ? cell.lines.subList(fitting, cell.lines.size()) : List.of();
            cell.lines = cell.lines.subList(0, Math.min(fitting, cell.lines.size()));
            close(cell);
            cell.lines = rest;
            cell.top = TOP;
        }
        endPage();
        y = TOP;
    }

    private void close(Cell cell) {
        double left = XS[cell.column];
        double right = XS[cell.column + cell.columnSpan];
        content.append(String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f re S%n", left, y, right - left, cell.top - y));
        double baseline = cell.top - PADDING - SIZE;
        for (String line : cell.lines) {
            content.append(String.format(
                    Locale.ROOT,
                    "BT /F1 %.1f Tf %.2f %.2f Td <%s> Tj ET%n",
                    SIZE,
                    left + PADDING,
                    baseline,
                    hex(line)));
            baseline -= LEADING;
        }
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", b));
        }
        return hex.toString();
    }

    private static List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (char c : text.toCharArray()) {
            double advance = c < 0x100 ? SIZE / 2 : SIZE;
            boolean mayHang = "，。、；：！？）》”".indexOf(c) >= 0 && used <= width;
            if (used + advance > width && !mayHang) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(c);
            used += advance;
        }
        lines.add(line.toString());
        return lines;
    }

    private void endPage() throws IOException {
        PDPage page = new PDPage(new PDRectangle(842, 595));
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
        content.setLength(0);
    }

    /** See 9.7.5.2 of ISO 32000-1: the predefined CMap UniGB-UCS2-H takes UTF-16 codes to the characters of Adobe-GB1. */
    private static COSDictionary font() {
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.REGISTRY, new COSString("Adobe"));
        characters.setItem(COSName.ORDERING, new COSString("GB1"));
        characters.setItem(COSName.SUPPLEMENT, COSInteger.get(2));
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 6);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        widths.add(COSInteger.get(814));
        widths.add(COSInteger.get(939));
        widths.add(COSInteger.get(500));
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, characters);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setItem(COSName.W, widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UCS2-H");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
