package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.TableDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangesXlsxExporterTest {

    @TempDir
    private Path folder;

    @Test
    void hasASummaryTheChangesAndASheetForEachAgency() throws IOException {
        Path file = write(Diffs.sample());

        List<String> names = Workbooks.read(
                file,
                book -> IntStream.range(0, book.getNumberOfSheets())
                        .mapToObj(book::getSheetName)
                        .toList());
        assertThat(names).startsWith("汇总", "变更").contains("市司法局", "各区县政府").hasSize(17);
        assertThat(Workbooks.texts(file, "汇总"))
                .contains(List.of("市发改局", "1", "1", "", "", ""))
                .anyMatch(row -> row.get(0).equals("新增1项，删除1项，修改3项，移动2项，未变52项"));
        assertThat(Workbooks.texts(file, "市司法局"))
                .anyMatch(row -> row.get(0).equals("新增任务（牵头）") && row.contains("公共法律服务实体平台全覆盖"));
    }

    @Test
    void marksInsertedAndDeletedWords() throws IOException {
        Path file = write(Diffs.sample());

        String practice = Workbooks.read(file, book -> marked(book, "变更", "压缩企业设立登记时间", 4));
        String measure = Workbooks.read(file, book -> marked(book, "变更", "公共法律服务实体平台全覆盖", 3));

        assertThat(practice).endsWith("确保企业设立登记[-2][+1]个工作日内办结。");
        assertThat(measure).isEqualTo("[+公共法律服务实体平台全覆盖]");
    }

    @Test
    void hasNoColumnOfPracticesWhereNoEditionHasAny() throws IOException {
        Path file = write(Diffs.withoutPractices());

        assertThat(Workbooks.texts(file, "变更"))
                .anyMatch(row -> row.subList(0, 4).equals(List.of("变化", "位置", "改革举措", "责任单位")));
    }

    @Test
    void writesTheSameBytesForTheSameComparison() throws IOException {
        byte[] first = Files.readAllBytes(write(Diffs.full()));

        assertThat(Files.readAllBytes(write(Diffs.full()))).isEqualTo(first);
    }

    @Test
    void namesOfSheetsAreOnesThatSpreadsheetsTake() {
        SheetNames names = new SheetNames();
        String bank = "中国人民银行汕头市中心支行外汇管理部国际收支综合业务管理办公室第一工作组";

        assertThat(List.of(
                        names.add("市/局:[甲]"),
                        names.add("History"),
                        names.add("'"),
                        names.add(bank),
                        names.add(bank),
                        names.add("market"),
                        names.add("MARKET")))
                .containsExactly(
                        "市_局__甲_",
                        "History-2",
                        "未命名",
                        bank.substring(0, 31),
                        bank.substring(0, 29) + "-2",
                        "market",
                        "MARKET-2");
    }

    private Path write(TableDiff diff) throws IOException {
        new ChangesXlsxExporter(RoleWords.DEFAULT).write(diff, folder);
        return folder.resolve(ChangesXlsxExporter.FILE);
    }

    /** Returns the text of a column in the row that has a cell with the words, with its marks. */
    private static String marked(XSSFWorkbook book, String sheet, String words, int column) {
        Sheet rows = book.getSheet(sheet);
        for (int row = 0; row <= rows.getLastRowNum(); row++) {
            for (int cell = 0; cell < rows.getRow(row).getLastCellNum(); cell++) {
                if (Workbooks.text(rows.getRow(row).getCell(cell)).equals(words)) {
                    return marked(((XSSFCell) rows.getRow(row).getCell(column)).getRichStringCellValue());
                }
            }
        }
        return "no row with " + words;
    }

    private static String marked(XSSFRichTextString text) {
        List<String> runs = new ArrayList<>();
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            XSSFFont font = text.getFontOfFormattingRun(run);
            int start = text.getIndexOfFormattingRun(run);
            String words = text.getString().substring(start, start + text.getLengthOfFormattingRun(run));
            boolean inserted = font.getUnderline() != XSSFFont.U_NONE;
            runs.add(font.getStrikeout() ? "[-" + words + "]" : inserted ? "[+" + words + "]" : words);
        }
        return String.join("", runs);
    }
}
