package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkbookExporterTest {

    @TempDir
    private Path folder;

    @Test
    void hasTheFourSheets() throws IOException {
        Path file = write(Tables.full());
        assertThat(Workbooks.<List<String>>read(
                        file,
                        workbook -> List.of(
                                workbook.getSheetName(0),
                                workbook.getSheetName(1),
                                workbook.getSheetName(2),
                                workbook.getSheetName(3))))
                .containsExactly("举措", "责任分解", "单位汇总", "问题");
    }

    @Test
    void printsOnA4LandscapeWithItsHeadOnEachPage() throws IOException {
        Path file = write(Tables.full());
        Workbooks.read(file, workbook -> {
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                XSSFSheet sheet = workbook.getSheetAt(index);
                PrintSetup print = sheet.getPrintSetup();
                assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(print.getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(print.getFitWidth()).isEqualTo((short) 1);
                assertThat(print.getFitHeight()).isZero();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 3);
                assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A3:");
                assertThat(sheet.getFooter().getCenter()).contains("第 &P 页，共 &N 页");
            }
            assertThat(workbook.getPrintArea(0)).isEqualTo("'举措'!$A$1:$J$7");
            return null;
        });
    }

    @Test
    void itsPartsAreAsTheStandardSays() throws IOException {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions options = new XmlOptions().setErrorListener(errors);
        Workbooks.read(write(Tables.full()), workbook -> {
            workbook.getCTWorkbook().validate(options);
            for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
                workbook.getSheetAt(index).getCTWorksheet().validate(options);
            }
            return null;
        });
        assertThat(errors).isEmpty();
    }

    @Test
    void readersComeFirstAndNothingIsMissing() throws IOException {
        List<String> head = Workbooks.texts(write(Tables.full()), "举措").get(2);
        assertThat(head)
                .startsWith("部分", "部分标题", "序号", "分项", "一级指标", "指标", "改革举措", "主要做法", "责任单位", "完成时限")
                .contains("牵头单位", "配合单位", "举措标识", "序号来源", "页");
    }

    @Test
    void unitsByRoleStandOnPaperWhereTheDocumentHasAColumnForEach() throws IOException {
        MeasureTable table = Tables.of(Tables.withUnitColumns(1, "市公安局", "市司法局"));
        List<String> head = Workbooks.texts(write(table), "举措").get(2);
        assertThat(head.subList(0, 5)).containsExactly("序号", "改革举措", "主要做法", "牵头单位", "配合单位");
    }

    @Test
    void thatTheUnitsGoOnStandsOnPaperToo() throws IOException {
        Measure measure = Tables.withUnitColumns(1, "市公安局", "市司法局等部门");
        Responsibility units = measure.responsibility();
        Measure open =
                measure.withResponsibility(new Responsibility(units.text(), units.cells(), units.assignments(), true));
        List<List<String>> rows = Workbooks.texts(write(Tables.of(open)), "举措");
        assertThat(rows.get(2).subList(3, 6)).containsExactly("牵头单位", "配合单位", "名单未列全");
        assertThat(rows.get(3).get(5)).isEqualTo("是");
    }

    @Test
    void filledInValuesAreGreyAndSlantingWithALegend() throws IOException {
        Path file = write(Tables.full());
        Workbooks.read(file, workbook -> {
            XSSFSheet sheet = workbook.getSheet("举措");
            assertThat(isMarked(sheet.getRow(3).getCell(2))).isFalse();
            assertThat(isMarked(sheet.getRow(4).getCell(2))).isTrue();
            assertThat(isMarked(sheet.getRow(4).getCell(8))).isTrue();
            assertThat(isMarked(sheet.getRow(4).getCell(6))).isFalse();
            assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).startsWith("注：灰色斜体");
            return null;
        });
    }

    @Test
    void noTextIsAFormula() throws IOException {
        MeasureTable table = Tables.of("=HYPERLINK(\"x\")", List.of(Tables.measure(1, "=1+1", "+2", "@市局")));
        Workbooks.read(write(table), workbook -> {
            workbook.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(workbook.getSheet("举措").getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("=1+1");
            return null;
        });
    }

    @Test
    void aCellHoldsNoMoreThanItMay() throws IOException {
        MeasureTable table = Tables.of(Tables.measure(1, "举措", hardToPack(40_000)));
        String text = Workbooks.texts(write(table), "举措").get(3).get(2);
        assertThat(text).isEqualTo(hardToPack(40_000).substring(0, 32_766) + "…");
    }

    @Test
    void severeFindingsStandOut() throws IOException {
        Workbooks.read(write(Tables.full()), workbook -> {
            XSSFSheet sheet = workbook.getSheet("问题");
            assertThat(color(sheet.getRow(3).getCell(1))).isEqualTo("提示 FF000000");
            assertThat(color(sheet.getRow(4).getCell(1))).isEqualTo("注意 FF9C5700");
            assertThat(color(sheet.getRow(5).getCell(1))).isEqualTo("错误 FFC00000");
            return null;
        });
    }

    @Test
    void longTextsWrapInRowsThatShowThemWhole() throws IOException {
        MeasureTable table =
                Tables.of(Tables.measure(1, "举措", "做".repeat(1000), "市公安局"), Tables.measure(2, "举措", "短", "市公安局"));
        Workbooks.read(write(table), workbook -> {
            XSSFSheet sheet = workbook.getSheet("举措");
            CellStyle style = sheet.getRow(3).getCell(2).getCellStyle();
            assertThat(style.getWrapText()).isTrue();
            // 宋体 has ems of its size; a column unit has 7 pixels, of which 5 stay blank beside the text
            double charactersPerLine = (sheet.getColumnWidthInPixels(2) - 5) * 72 / 96 / 10;
            double lines = Math.ceil(1000 / Math.floor(charactersPerLine));
            assertThat(sheet.getRow(3).getHeightInPoints()).isBetween((float) (lines * 13), 409f);
            assertThat(sheet.getRow(4).getHeightInPoints()).isLessThan(40f);
            return null;
        });
    }

    /** Readers take files that pack too well for an attack. */
    private static String hardToPack(int length) {
        return new Random(7)
                .ints(length, 0x4E00, 0x9FA0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMarked(XSSFCell cell) {
        return cell.getCellStyle().getFont().getItalic()
                && cell.getCellStyle().getFont().getXSSFColor().getARGBHex().equals("FF7F7F7F");
    }

    private static String color(XSSFCell cell) {
        return cell.getStringCellValue() + " "
                + cell.getCellStyle().getFont().getXSSFColor().getARGBHex();
    }

    private Path write(MeasureTable table) throws IOException {
        new WorkbookExporter(RoleWords.DEFAULT).write(table, folder);
        return folder.resolve("table.xlsx");
    }
}
