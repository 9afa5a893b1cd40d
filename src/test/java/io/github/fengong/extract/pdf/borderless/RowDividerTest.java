package io.github.fengong.extract.pdf.borderless;

import static io.github.fengong.extract.pdf.borderless.LineMaker.column;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.pdf.borderless.Setting.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowDividerTest {

    private static final double[] RIGHTS = {20, 150, 250};

    private static List<Double> ends(Setting setting, int serial, List<List<Line>> columns) {
        boolean[] all = new boolean[columns.size()];
        java.util.Arrays.fill(all, true);
        return new RowDivider(new Band(columns), all, serial, 1, setting, RIGHTS, false, false)
                .divide()
                .ends();
    }

    @Test
    void rowsEndWhereAllColumnsLeaveAGap() {
        List<Double> ends = ends(
                new Setting(Place.MIDDLE, 15, 6),
                -1,
                List.of(column(0, "25 甲", "61 乙"), column(1, "10 完善制度规", "25 范办事流程", "40 。", "61 公开清单。")));
        assertThat(ends).containsExactly(40.0, 61.0);
    }

    @Test
    void withoutGapsSerialsInTheMiddleTellTheRows() {
        List<Double> ends = ends(
                new Setting(Place.MIDDLE, 15, 0),
                0,
                List.of(column(0, "25 1", "55 2"), column(1, "10 完善制度规", "25 范办事流程", "40 。", "55 公开清单。")));
        assertThat(ends).containsExactly(40.0, 55.0);
    }

    @Test
    void withoutGapsTextsAtTheTopBeginTogether() {
        List<Double> ends = ends(
                new Setting(Place.TOP, 15, 0),
                -1,
                List.of(
                        column(0, "10 甲", "40 乙"),
                        column(1, "10 完善制度规", "25 范流程。", "40 公开清单。"),
                        column(2, "10 市财政局", "40 市税务局")));
        assertThat(ends).containsExactly(25.0, 40.0);
    }
}
