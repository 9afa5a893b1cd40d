package io.github.fengong.extract.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads an Excel 97–2003 workbook, also as WPS writes it ({@code .et}). */
final class XlsWorkbook {

    private final HSSFWorkbook workbook;
    private final boolean from1904;
    private final Map<Integer, NumberFormat> formats = new HashMap<>();

    private XlsWorkbook(HSSFWorkbook workbook) {
        this.workbook = workbook;
        this.from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    /** Returns the sheets of a workbook in order. */
    static List<SheetContent> read(byte[] content) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            XlsWorkbook reader = new XlsWorkbook(workbook);
            List<SheetContent> sheets = new ArrayList<>();
            for (int sheet = 0; sheet < workbook.getNumberOfSheets(); sheet++) {
                sheets.add(reader.readSheet(sheet));
            }
            return sheets;
        }
    }

    private SheetContent readSheet(int index) {
        HSSFSheet sheet = workbook.getSheetAt(index);
        List<SheetCell> cells = new ArrayList<>();
        SortedSet<Integer> hiddenRows = new TreeSet<>();
        SortedSet<Integer> hiddenColumns = new TreeSet<>();
        for (Row row : sheet) {
            readRow((HSSFRow) row, cells);
            if (row.getZeroHeight() || row.getHeight() == 0) {
                hiddenRows.add(row.getRowNum());
            }
        }
        int columns = cells.stream().mapToInt(SheetCell::column).max().orElse(-1) + 1;
        for (int column = 0; column < columns; column++) {
            if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
                hiddenColumns.add(column);
            }
        }
        List<CellArea> merged =
                sheet.getMergedRegions().stream().map(XlsWorkbook::area).toList();
        boolean hidden = workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index);
        return new SheetContent(sheet.getSheetName(), hidden, cells, merged, hiddenRows, hiddenColumns, List.of());
    }

    private void readRow(HSSFRow row, List<SheetCell> cells) {
        RowCells rowCells = new RowCells();
        for (Cell cell : row) {
            rowCells.add(new SheetCell(cell.getRowIndex(), cell.getColumnIndex(), shown((HSSFCell) cell)));
        }
        rowCells.moveTo(cells);
    }

    private String shown(HSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                format(cell)
                        .show(RichText.unescape(cell.getRichStringCellValue().getString()));
            case NUMERIC -> format(cell).show(cell.getNumericCellValue(), from1904);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR ->
                FormulaError.isValidCode(cell.getErrorCellValue())
                        ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                        : "#N/A";
            default -> "";
        };
    }

    private NumberFormat format(HSSFCell cell) {
        int number = cell.getCellStyle().getDataFormat();
        return formats.computeIfAbsent(number, id -> NumberFormat.of(code(cell, id)));
    }

    private static String code(HSSFCell cell, int number) {
        if (number < BuiltinFormats.FIRST_CUSTOM) {
            return BuiltinFormats.code(number);
        }
        String code = cell.getCellStyle().getDataFormatString();
        return code == null ? "General" : code;
    }

    private static CellArea area(CellRangeAddress address) {
        return new CellArea(
                address.getFirstRow(), address.getFirstColumn(), address.getLastRow(), address.getLastColumn());
    }
}
