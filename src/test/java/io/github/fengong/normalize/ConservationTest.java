package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.DocumentNote;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a source row is lost: the words of every cell below a header stand somewhere in the result. */
final class ConservationTest {

    private static final String PUNCTUATION = "[\\s\\u00A0\\u3000（）()〔〕\\[\\]：:；;，,。、.．]+";

    private static final List<String> HEADERS = List.of(
            "序号|指标|改革举措|主要做法|责任单位",
            "序号|工作任务|牵头单位|配合单位|完成时限|备注",
            "工作任务|牵头单位|责任单位|工作要求",
            "一级指标|二级指标|三级指标|工作任务|责任单位",
            "类别|序号|事项|内容|责任部门|实施单位|指导单位",
            "任务|责任单位",
            "部分|序号|重点任务|具体举措|成果|谁来干");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("src/test/resources/samples"));
                Stream<Path> shapes = Files.list(Path.of("src/test/resources/shapes"))) {
            return Stream.concat(samples, shapes)
                    .filter(path -> !path.toString().endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingOfADocumentIsLost(Path path) throws Exception {
        SourceDocument document = DocumentReader.read(SourceFile.read(path), ReadOptions.DEFAULT);
        assertThat(lost(document)).isEmpty();
    }

    @Test
    void nothingOfRandomTablesIsLost() throws Exception {
        for (int seed = 0; seed < 2000; seed++) {
            SourceDocument document = Documents.of(randomTable(new Random(seed)));
            assertThat(lost(document)).as("seed " + seed).isEmpty();
        }
    }

    private static List<String> lost(SourceDocument document) throws NoTaskTableException {
        String result = words(Normalizer.normalize(document, NormalizeOptions.NONE));
        List<String> lost = new ArrayList<>();
        for (TaskTable table :
                TaskTableFinder.find(document, NormalizeOptions.NONE).tables()) {
            for (RawCell cell : table.grid().table().cells()) {
                boolean data = cell.row() >= table.firstDataRow() && cell.row() < table.to();
                boolean header = table.header().columns().stream()
                        .anyMatch(column -> column.name().equals(CellText.fold(cell.text())));
                if (data && !header && !CellText.saysNothing(CellText.clean(cell.text()))) {
                    Arrays.stream(cell.text().split(PUNCTUATION))
                            .filter(word -> !word.isEmpty() && !result.contains(word))
                            .forEach(lost::add);
                }
            }
        }
        return lost;
    }

    private static String words(MeasureTable table) {
        StringBuilder words = new StringBuilder();
        table.sections()
                .forEach(section -> words.append(section.title())
                        .append(" 板块")
                        .append(ChineseNumber.format(section.ordinal()))
                        .append(section.ordinal())
                        .append(section.declaredCount().orElse(0))
                        .append("项 ")
                        .append(section.declaredCount().orElse(0))
                        .append("个\n"));
        for (Measure measure : table.measures()) {
            words.append(measure.serialText()).append('\n');
            words.append(measure.serialText()).append(measure.measure()).append('\n');
            measure.indicators()
                    .forEach(indicator -> words.append(
                                    ChineseNumber.format(indicator.ordinal().orElse(0)))
                            .append(indicator.ordinal().orElse(0))
                            .append(indicator.name())
                            .append('\n'));
            words.append(measure.measure())
                    .append('\n')
                    .append(measure.practice())
                    .append('\n');
            measure.responsibility().cells().forEach(cell -> words.append(cell.header() + cell.text() + "\n"));
            measure.extra().forEach((header, text) -> words.append(header + text + "\n"));
        }
        table.notes().stream()
                .map(DocumentNote::text)
                .forEach(text -> words.append(text).append('\n'));
        table.findings().stream()
                .map(Finding::before)
                .forEach(text -> words.append(text).append('\n'));
        return words.toString();
    }

    /** A table with blank and merged cells, headings and notes at random places; each cell has words of its own. */
    private static RawTable randomTable(Random random) {
        String header = HEADERS.get(random.nextInt(HEADERS.size()));
        int columns = header.split("\\|").length;
        List<String> lines = new ArrayList<>(List.of(header));
        boolean[] goesOn = new boolean[columns];
        int rows = 2 + random.nextInt(8);
        for (int row = 0; row < rows; row++) {
            if (random.nextInt(8) == 0) {
                Arrays.fill(goesOn, false);
                lines.add(wholeRow(random, row, columns));
                continue;
            }
            List<String> cells = new ArrayList<>();
            double blanks = random.nextInt(4) == 0 ? 0.8 : 0.2;
            for (int column = 0; column < columns; column++) {
                cells.add(cell(random, header.split("\\|")[column], row, column, goesOn, cells, blanks));
            }
            lines.add(String.join("|", cells));
        }
        lines.add(fullRow(header));
        return Documents.table(lines.toArray(String[]::new));
    }

    private static String cell(
            Random random, String header, int row, int column, boolean[] goesOn, List<String> before, double blanks) {
        boolean beside = column > 0 && !before.get(column - 1).equals("^") && !goesOn[column - 1];
        if (goesOn[column] && random.nextInt(3) == 0) {
            return "^";
        }
        if (beside && row > 0 && random.nextInt(25) == 0) {
            goesOn[column] = false;
            goesOn[column - 1] = false;
            return "<";
        }
        goesOn[column] = true;
        if (random.nextDouble() < blanks) {
            return "";
        }
        return header.equals("序号") && random.nextInt(10) > 0
                ? Integer.toString(row + 1)
                : words(random, header, row, column);
    }

    private static String words(Random random, String header, int row, int column) {
        String token = "词" + row + "之" + column;
        if (header.endsWith("单位") || header.endsWith("部门") || header.equals("谁来干")) {
            return "市" + token + "局、区" + token + "局";
        }
        return switch (random.nextInt(8)) {
            case 0 -> "（" + ChineseNumber.format(row + 1) + "）" + token + "工作";
            case 1 -> row + 1 + "." + token + "工作任务";
            case 2 -> token + "推进有关工作。（责任单位：市" + token + "局；完成时限：6月底）";
            case 3 -> token + "第一段⏎第二段" + token;
            default -> token + "推进有关工作";
        };
    }

    private static String wholeRow(Random random, int row, int columns) {
        String text = switch (random.nextInt(4)) {
            case 0 -> ChineseNumber.format(row + 1) + "、标题" + row + "（3项）";
            case 1 -> "（" + ChineseNumber.format(row + 1) + "）小标题" + row;
            case 2 -> "注：说明" + row + "见附件。";
            default -> "无序数标题" + row;
        };
        return text + "|<".repeat(columns - 1);
    }

    /** A last row with all cells, so that the table is a task table whatever the others hold. */
    private static String fullRow(String header) {
        String[] names = header.split("\\|");
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < names.length; column++) {
            boolean units = names[column].endsWith("单位") || names[column].endsWith("部门") || names[column].equals("谁来干");
            cells.add(names[column].equals("序号") ? "99" : units ? "末行局" + column + "局" : "末行推进有关工作" + column);
        }
        return String.join("|", cells);
    }
}
