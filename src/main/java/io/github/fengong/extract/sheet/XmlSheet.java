package io.github.fengong.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of an {@link XmlWorkbook}. */
final class XmlSheet {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 16384;

    private final String name;
    private final Map<String, NumberFormat> formats;
    private final boolean from1904;

    private final List<SheetCell> cells = new ArrayList<>();
    private final RowCells rowCells = new RowCells();
    private final List<CellArea> merged = new ArrayList<>();
    private final List<CellArea> open = new ArrayList<>();
    private final SortedSet<Integer> hiddenRows = new TreeSet<>();
    private final SortedSet<Integer> hiddenColumns = new TreeSet<>();
    private boolean hidden;
    private int row = -1;
    private int column = -1;
    private int definedColumn = -1;

    XmlSheet(String name, Map<String, NumberFormat> formats, boolean from1904) {
        this.name = name;
        this.formats = formats;
        this.from1904 = from1904;
    }

    /** Reads up to the end of the sheet. */
    SheetContent read(XmlPart xml) throws XMLStreamException {
        while (xml.next() && !xml.isEnd("Worksheet")) {
            if (xml.isStart()) {
                readElement(xml);
            } else if (xml.isEnd("Row")) {
                rowCells.moveTo(cells);
            }
        }
        return new SheetContent(name, hidden, cells, merged, hiddenRows, hiddenColumns, List.of());
    }

    private void readElement(XmlPart xml) throws XMLStreamException {
        switch (xml.name()) {
            case "Column" -> readColumn(xml);
            case "Row" -> startRow(xml);
            case "Cell" -> readCell(xml);
            case "Visible" -> hidden = xml.text().contains("Hidden");
            default -> {
                // what does not tell what the cells show
            }
        }
    }

    private void readColumn(XmlPart xml) {
        int first = Math.max(1, xml.number("Index", definedColumn + 2)) - 1;
        definedColumn = Math.min(MOST_COLUMNS, first + Math.max(0, xml.number("Span", 0)));
        for (int at = first; xml.isOn("Hidden") && at <= definedColumn; at++) {
            hiddenColumns.add(at);
        }
    }

    private void startRow(XmlPart xml) {
        row = Math.min(MOST_ROWS, Math.max(1, xml.number("Index", row + 2))) - 1;
        column = -1;
        open.removeIf(area -> area.lastRow() < row);
        if (xml.isOn("Hidden")) {
            hiddenRows.add(row);
        }
    }

    private void readCell(XmlPart xml) throws XMLStreamException {
        int at = Math.min(MOST_COLUMNS, Math.max(1, xml.number("Index", nextFree() + 1))) - 1;
        int across = Math.min(MOST_COLUMNS, Math.max(0, xml.number("MergeAcross", 0)));
        int down = Math.min(MOST_ROWS, Math.max(0, xml.number("MergeDown", 0)));
        NumberFormat format = formats.getOrDefault(xml.attribute("StyleID"), NumberFormat.GENERAL);
        if (across + down > 0) {
            CellArea area = new CellArea(row, at, row + down, at + across);
            merged.add(area);
            open.add(area);
        }
        column = at + across;
        String text = "";
        while (xml.next() && !xml.isEnd("Cell")) {
            if (xml.isStart("Comment")) {
                xml.skip();
            } else if (xml.isStart("Data")) {
                String type = xml.attribute("Type");
                text = shown(RichText.unescape(xml.deepText()), type, format);
            }
        }
        rowCells.add(new SheetCell(row, at, text));
    }

    /** Returns the column behind the last cell; columns that a merged cell from above covers hold none. */
    private int nextFree() {
        int next = column + 1;
        for (boolean moved = true; moved; ) {
            moved = false;
            for (CellArea area : open) {
                if (area.firstRow() < row && area.firstColumn() <= next && next <= area.lastColumn()) {
                    next = area.lastColumn() + 1;
                    moved = true;
                }
            }
        }
        return next;
    }

    private String shown(String value, String type, NumberFormat format) {
        return switch (type) {
            case "Number" -> CellValue.ofNumber(value, format, from1904);
            case "DateTime" -> CellValue.ofDate(value, format);
            case "Boolean" -> CellValue.ofBoolean(value);
            case "Error" -> value;
            default -> format.show(value);
        };
    }
}
