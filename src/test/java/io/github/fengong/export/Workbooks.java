package io.github.fengong.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads workbooks back with another library than the one that writes them. */
final class Workbooks {

    private Workbooks() {}

    static <T> T read(Path file, Function<XSSFWorkbook, T> reader) {
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            return reader.apply(workbook);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Returns all cells of a sheet as text, row by row; a cell that does not exist is empty. */
    static List<List<String>> texts(Path file, String sheet) {
        return read(file, workbook -> texts(workbook.getSheet(sheet)));
    }

    static List<List<String>> texts(XSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (int index = 0; index <= sheet.getLastRowNum(); index++) {
            Row row = sheet.getRow(index);
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < row.getLastCellNum(); column++) {
                cells.add(text(row.getCell(column)));
            }
            rows.add(cells);
        }
        return rows;
    }

    static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case BLANK -> "";
            default -> throw new AssertionError("unexpected " + cell.getCellType() + " at " + cell.getAddress());
        };
    }
}
