package io.github.fengong.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.Gold;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Loses numbers of tables in the way copying from Word does, and wants each remaining cell back in its column. */
final class LostNumbersTest {

    /** Stands for a number that is lost; white space around it is lost too. */
    private static final String LOST = "\u0000";

    @ParameterizedTest(name = "{0} of the numbers lost, seed {1}")
    @CsvSource({"0.1,1", "0.1,2", "0.3,3", "0.3,4", "0.5,5", "0.5,6", "0.8,7", "0.8,8", "0.95,9", "0.95,10"})
    void cellsOfTheSampleStayInTheirColumns(double share, long seed) {
        check(sample(), 0, share, seed);
    }

    @ParameterizedTest(name = "{0} of the numbers lost, seed {1}")
    @CsvSource({"0.1,11", "0.1,12", "0.3,13", "0.3,14", "0.5,15", "0.5,16", "0.8,17", "0.8,18", "0.95,19", "0.95,20"})
    void cellsOfTableWithTwoUnitColumnsStayInTheirColumns(double share, long seed) {
        check(withTwoUnitColumns(), 0, share, seed);
    }

    @ParameterizedTest(name = "{0} of the numbers lost, seed {1}")
    @CsvSource({"0.1,21", "0.3,22", "0.5,23", "0.8,24", "1,25"})
    void cellsOfTableWithNumbersInTheSecondColumnStayInTheirColumns(double share, long seed) {
        check(withNumbersInTheSecondColumn(), 1, share, seed);
    }

    private static void check(List<List<String>> rows, int numbering, double share, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>(rows.get(row));
            boolean lost = row > 1 && cells.size() > 1 && random.nextDouble() < share;
            expected.add(
                    cells.size() == 1
                            ? "[" + cells.get(0) + "]"
                            : String.join("|", lost ? lose(cells, numbering, "") : cells));
            (lost ? lose(cells, numbering, LOST) : cells)
                    .forEach(cell -> text.append('\t').append(cell).append('\n'));
            text.append('\n');
        }
        String copied = text.toString().replaceAll("[\\n\\t]*" + LOST + "[\\n\\t]*", "\n \t");

        assertThat(show(copied)).containsExactlyElementsOf(expected);
    }

    private static List<String> lose(List<String> cells, int numbering, String sign) {
        List<String> lost = new ArrayList<>(cells);
        lost.set(numbering, sign);
        return lost;
    }

    private static List<String> show(String text) {
        List<TextLine> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new TextLine(lines.size() + 1, line)));
        RawTable table = new CellLineTableReader()
                .read(lines, 0, SourceLocation.UNKNOWN)
                .orElseThrow()
                .table();
        RawCell[][] grid = table.grid();
        return IntStream.range(0, table.rows())
                .mapToObj(row -> grid[row][0] != null && grid[row][0].columnSpan() == table.columns()
                        ? "[" + grid[row][0].text() + "]"
                        : String.join(
                                "|",
                                IntStream.range(0, table.columns())
                                        .mapToObj(column -> grid[row][column] == null ? "" : grid[row][column].text())
                                        .toList()))
                .toList();
    }

    private static List<List<String>> sample() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("任务分工表"));
        rows.add(List.of("序号", "指标", "改革举措", "主要做法", "责任单位"));
        int section = 0;
        for (Gold.Row row : Gold.rows()) {
            if (row.section() != section) {
                rows.add(List.of(row.sectionHeading()));
                section = row.section();
            }
            rows.add(List.of(
                    String.valueOf(row.serial()),
                    row.indicatorStated() ? "（一）" + row.indicator() : "",
                    row.measure(),
                    row.practice(),
                    row.unitStated() ? row.unit() : ""));
        }
        return rows;
    }

    /** The measures of the sample without its other columns, with a lead, supporting units in most rows, and a merged deadline. */
    private static List<List<String>> withTwoUnitColumns() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("任务分工表"));
        rows.add(List.of("序号", "工作任务", "主要内容", "牵头单位", "配合单位", "完成时限"));
        List<String> leads = List.of("市发改局", "市市场监管局", "市住建局", "市税务局", "汕头海关", "市中级人民法院");
        List<String> deadlines = List.of("2020年9月底前", "2020年12月底", "持续推进", "2021年6月30日前", "长期坚持");
        Random random = new Random(7);
        for (Gold.Row row : Gold.rows()) {
            String lead = leads.get(random.nextInt(leads.size()));
            String others = "市公安局、市人社局、市" + (random.nextBoolean() ? "财政局" : "商务局") + "，各区县政府";
            rows.add(List.of(
                    String.valueOf(row.serial()),
                    row.measure(),
                    row.practice(),
                    lead,
                    random.nextInt(5) == 0 ? "" : others,
                    random.nextInt(3) == 0 ? "" : deadlines.get(random.nextInt(deadlines.size()))));
        }
        return rows;
    }

    /** The indicator before the serial number. */
    private static List<List<String>> withNumbersInTheSecondColumn() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("任务分工表"));
        rows.add(List.of("类别", "序号", "工作任务", "主要内容", "责任单位"));
        for (List<String> row : sample()) {
            if (row.size() > 1 && !row.get(0).equals("序号")) {
                rows.add(List.of(row.get(1), row.get(0), row.get(2), row.get(3), row.get(4)));
            } else if (row.size() == 1 && !row.get(0).equals("任务分工表")) {
                rows.add(row);
            }
        }
        return rows;
    }
}
