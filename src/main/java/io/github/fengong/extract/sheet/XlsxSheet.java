package io.github.fengong.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/** Reads the XML of one sheet. See ECMA-376, part 1, 18.3 (worksheets). */
final class XlsxSheet {

    /** A sheet has no more columns. */
    private static final int MOST_COLUMNS = 16384;

    private static final int MOST_ROWS = 1 << 20;

    private final String name;
    private final boolean hidden;
    private final List<String> strings;
    private final WorkbookStyles styles;
    private final boolean from1904;

    private final List<SheetCell> cells = new ArrayList<>();
    private final RowCells rowCells = new RowCells();
    private final List<CellArea> merged = new ArrayList<>();
    private final SortedSet<Integer> hiddenRows = new TreeSet<>();
    private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
    private final List<String> unsavedFormulas = new ArrayList<>();
    private int row = -1;
    private int column = -1;

    XlsxSheet(String name, boolean hidden, List<String> strings, WorkbookStyles styles, boolean from1904) {
        this.name = name;
        this.hidden = hidden;
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    SheetContent read(XmlPart xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart()) {
                readElement(xml);
            } else if (xml.isEnd("row")) {
                rowCells.moveTo(cells);
            }
        }
        return new SheetContent(name, hidden, cells, merged, hiddenRows, hiddenColumns, unsavedFormulas);
    }

    private void readElement(XmlPart xml) throws XMLStreamException {
        switch (xml.name()) {
            case "col" -> readColumns(xml);
            case "row" -> startRow(xml);
            case "c" -> readCell(xml);
            case "mergeCell" -> CellArea.parse(xml.attribute("ref")).ifPresent(merged::add);
            default -> {
                // what does not tell what the cells show
            }
        }
    }

    private void readColumns(XmlPart xml) {
        if (xml.isOn("hidden") || xml.attribute("width").matches("0(\\.0*)?")) {
            int first = Math.max(1, xml.number("min", 1));
            int last = Math.min(MOST_COLUMNS, xml.number("max", first));
            IntStream.rangeClosed(first - 1, last - 1).forEach(hiddenColumns::add);
        }
    }

    private void startRow(XmlPart xml) {
        row = Math.min(MOST_ROWS, xml.number("r", row + 2)) - 1;
        column = -1;
        boolean flat = xml.isOn("customHeight") && xml.attribute("ht").matches("0(\\.0*)?");
        if (xml.isOn("hidden") || flat) {
            hiddenRows.add(row);
        }
    }

    private void readCell(XmlPart xml) throws XMLStreamException {
        column = CellArea.columnOf(xml.attribute("r"), column + 1);
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String text = "";
        boolean valued = false;
        boolean formula = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                text = shown(xml.text(), type, style);
                valued = true;
            } else if (xml.isStart("is")) {
                text = styles.format(style).show(RichText.read(xml, "is"));
                valued = true;
            } else if (xml.isStart("f")) {
                formula = true;
            }
        }
        if (formula && !valued) {
            unsavedFormulas.add(CellArea.reference(row, column));
        }
        if (column < MOST_COLUMNS) {
            rowCells.add(new SheetCell(row, column, text));
        }
    }

    private String shown(String value, String type, int style) {
        return switch (type) {
            case "s" -> styles.format(style).show(sharedString(value));
            case "str", "inlineStr" -> styles.format(style).show(RichText.unescape(value));
            case "b" -> CellValue.ofBoolean(value);
            case "e" -> value;
            case "d" -> CellValue.ofDate(value, styles.format(style));
            default -> CellValue.ofNumber(value, styles.format(style), from1904);
        };
    }

    private String sharedString(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return "";
        }
    }
}
