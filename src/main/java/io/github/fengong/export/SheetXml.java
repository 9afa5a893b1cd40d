package io.github.fengong.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One sheet of a workbook as XML; see part 1, 18.3 of ECMA-376 for the elements and their order. */
final class SheetXml {

    /** A digit of the usual font has 7 pixels, at 96 pixels an inch. */
    private static final double POINTS_PER_UNIT = 7 * 72 / 96.0;

    /** In inches: 1 cm, and below it more for the page number. */
    private static final String MARGINS =
            "<pageMargins left=\"0.39\" right=\"0.39\" top=\"0.39\" bottom=\"0.6\" header=\"0.2\" footer=\"0.25\"/>";

    /** Paper 9 is A4; as many pages high as needed. */
    private static final String PAGE = "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>";

    private static final String FOOTER =
            "<headerFooter><oddFooter>&amp;C&amp;\"宋体,常规\"&amp;9第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>";

    private final Sheet sheet;
    private final SheetLayout layout;
    private final WorkbookStyles styles;
    private final SharedStrings strings;
    private final StringBuilder data = new StringBuilder();

    /** The last row of all. */
    private final int last;

    private final List<Integer> banners = new ArrayList<>();
    private final int headRow;
    private int rows;

    SheetXml(Sheet sheet, WorkbookStyles styles, SharedStrings strings) {
        this.sheet = sheet;
        this.layout = SheetLayout.of(sheet);
        this.styles = styles;
        this.strings = strings;
        this.headRow = 2 + sheet.subtitles().size();
        this.last = headRow + sheet.rows().size() + sheet.legend().size();
    }

    /**
     * Writes the XML, row by row.
     *
     * @param selected whether the sheet is the one seen first
     */
    void write(Appendable xml, boolean selected) throws IOException {
        xml.append(WorkbookFile.XML_HEAD)
                .append("<worksheet xmlns=\"")
                .append(WorkbookFile.MAIN)
                .append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:")
                .append(reference(last, sheet.columns().size()))
                .append("\"/>")
                .append(view(selected))
                .append("<sheetFormatPr defaultRowHeight=\"13.5\"/>")
                .append(columns())
                .append("<sheetData>");
        banner(sheet.title(), CellStyle.title());
        sheet.subtitles().forEach(subtitle -> banner(subtitle, CellStyle.subtitle()));
        head();
        flush(xml);
        for (int index = 0; index < sheet.rows().size(); index++) {
            row(index);
            flush(xml);
        }
        sheet.legend().forEach(line -> banner(line, CellStyle.legend()));
        flush(xml);
        xml.append("</sheetData><autoFilter ref=\"")
                .append(filter())
                .append("\"/>")
                .append(merges())
                .append("<printOptions horizontalCentered=\"1\"/>")
                .append(MARGINS)
                .append(PAGE)
                .append(FOOTER)
                .append("<ignoredErrors><ignoredError sqref=\"A1:")
                .append(reference(last, sheet.columns().size()))
                .append("\" numberStoredAsText=\"1\"/></ignoredErrors></worksheet>");
    }

    private void flush(Appendable xml) throws IOException {
        xml.append(data);
        data.setLength(0);
    }

    /** Returns the names by which spreadsheets know what is printed, repeated and filtered in the sheet, which is the index-th. */
    String names(int index) {
        String area = "$A$1:$" + letters(sheet.printedColumns()) + "$" + last;
        String repeated = "$" + headRow + ":$" + headRow;
        String filtered = filter().replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2");
        return name("_xlnm._FilterDatabase", index, " hidden=\"1\"", filtered)
                + name("_xlnm.Print_Area", index, "", area)
                + name("_xlnm.Print_Titles", index, "", repeated);
    }

    private String name(String name, int index, String hidden, String range) {
        return "<definedName name=\"" + name + "\" localSheetId=\"" + index + "\"" + hidden + ">'"
                + SheetText.xml(sheet.name()) + "'!" + range + "</definedName>";
    }

    private String filter() {
        int lastOfBody = headRow + Math.max(1, sheet.rows().size());
        return "A" + headRow + ":" + reference(lastOfBody, sheet.columns().size());
    }

    private String view(boolean selected) {
        String first = "A" + (headRow + 1);
        return "<sheetViews><sheetView" + (selected ? " tabSelected=\"1\"" : "")
                + " workbookViewId=\"0\"><pane ySplit=\"" + headRow + "\" topLeftCell=\"" + first
                + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"" + first
                + "\" sqref=\"" + first + "\"/></sheetView></sheetViews>";
    }

    private String columns() {
        StringBuilder xml = new StringBuilder("<cols>");
        for (int column = 1; column <= sheet.columns().size(); column++) {
            // two decimals are less than a pixel
            double width = Math.round(layout.widths().get(column - 1) / POINTS_PER_UNIT * 100) / 100.0;
            xml.append("<col min=\"").append(column).append("\" max=\"").append(column);
            xml.append("\" width=\"").append(width).append("\" customWidth=\"1\"/>");
        }
        return xml.append("</cols>").toString();
    }

    private String merges() {
        if (sheet.printedColumns() < 2) {
            return "";
        }
        StringBuilder xml =
                new StringBuilder("<mergeCells count=\"").append(banners.size()).append("\">");
        for (int row : banners) {
            xml.append("<mergeCell ref=\"A").append(row).append(":");
            xml.append(reference(row, sheet.printedColumns())).append("\"/>");
        }
        return xml.append("</mergeCells>").toString();
    }

    private void banner(String text, CellStyle style) {
        openRow(layout.bannerHeight(text, sheet.printedColumns(), style.size()));
        cell(1, SheetCell.of(text), style);
        for (int column = 2; column <= sheet.printedColumns(); column++) {
            cell(column, SheetCell.of(""), style);
        }
        data.append("</row>");
        banners.add(rows);
    }

    private void head() {
        openRow(layout.headHeight());
        for (int column = 1; column <= sheet.columns().size(); column++) {
            SheetColumn head = sheet.columns().get(column - 1);
            cell(column, SheetCell.of(head.head()), CellStyle.head(head));
        }
        data.append("</row>");
    }

    private void row(int index) {
        SheetLayout.Row place = layout.rows().get(index);
        openRow(place.height());
        List<SheetCell> cells = sheet.row(index);
        for (int column = 1; column <= cells.size(); column++) {
            SheetCell cell = cells.get(column - 1);
            cell(column, cell, CellStyle.body(sheet.columns().get(column - 1), cell, place.size()));
        }
        data.append("</row>");
    }

    private void openRow(double height) {
        rows++;
        data.append("<row r=\"").append(rows).append("\" ht=\"").append(height).append("\" customHeight=\"1\">");
    }

    private void cell(int column, SheetCell cell, CellStyle style) {
        data.append("<c r=\"").append(reference(rows, column)).append("\" s=\"").append(styles.number(style));
        if (cell.value() instanceof Integer number) {
            data.append("\"><v>").append(number).append("</v></c>");
        } else if (cell.text().isEmpty()) {
            data.append("\"/>");
        } else {
            int number = cell.value() instanceof MarkedText text
                    ? strings.number(text, style.size())
                    : strings.number(cell.text());
            data.append("\" t=\"s\"><v>").append(number).append("</v></c>");
        }
    }

    private static String reference(int row, int column) {
        return letters(column) + row;
    }

    /** Returns the letters of a column from 1: 1 is A, 27 is AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
