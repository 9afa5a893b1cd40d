package io.github.fengong.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.Gold;
import io.github.fengong.extract.GoldRows;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.Shown;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.SourceDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the sample as browsers copy it, where its cells hold paragraphs and merged cells are missing, and wants every cell back. */
final class BrowserCopyReaderTest {

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void everyCellIsBack(boolean separatedByTabs, boolean practicesBroken) throws Exception {
        assertThat(read(text(separatedByTabs, practicesBroken, "\u00A0\t\n")))
                .containsExactlyElementsOf(expected(practicesBroken));
    }

    @Test
    void rowsGluedByLostNumbersAreSplit() throws Exception {
        assertThat(read(text(false, false, ""))).containsExactlyElementsOf(expected(false));
    }

    @Test
    void whatFollowsTheTableIsNoPartOfIt() throws Exception {
        List<String> shown = read(text(false, false, "\u00A0\t\n") + "附件：联系人名单\n\n此件公开发布\n");

        assertThat(shown).endsWith("¶附件：联系人名单", "¶此件公开发布");
    }

    private static List<String> read(String text) throws Exception {
        SourceDocument document = DocumentReader.read(SourceFile.of("a", text), ReadOptions.DEFAULT);
        return GoldRows.withoutOrdinals(Shown.blocks(document));
    }

    private static String text(boolean separatedByTabs, boolean broken, String lostNumber) {
        StringBuilder text = new StringBuilder("序号\t指标\t改革举措\t主要做法\t责任单位\n");
        int section = 0;
        for (Gold.Row row : Gold.rows()) {
            if (row.section() != section) {
                text.append(row.sectionHeading()).append('\n');
                section = row.section();
            }
            text.append(row.serialStated() ? row.serial() + "\t\n" : lostNumber);
            List<String> cells = List.of(
                    row.indicatorStated() ? "（二）" + row.indicator() : "",
                    row.measure(),
                    broken ? broken(row.practice(), "\n\n") : row.practice(),
                    row.unitStated() ? row.unit() : "");
            text.append(cells.stream()
                    .filter(cell -> !cell.isEmpty())
                    .collect(Collectors.joining(separatedByTabs ? "\n\n\t\n\n" : "\n\n", "", "\n\n")));
        }
        return text.toString();
    }

    private static List<String> expected(boolean broken) {
        return GoldRows.shownWithoutLostNumbers().stream()
                .map(row -> broken ? broken(row) : row)
                .toList();
    }

    /** Breaks the practice in a row of cells behind its first sentence. */
    private static String broken(String row) {
        String[] cells = row.split("\\|", -1);
        if (cells.length == 1 || cells[0].equals("序号")) {
            return row;
        }
        cells[3] = broken(cells[3], "⏎");
        return String.join("|", cells);
    }

    private static String broken(String practice, String at) {
        int stop = practice.indexOf('。') + 1;
        return stop < practice.length() ? practice.substring(0, stop) + at + practice.substring(stop) : practice;
    }
}
