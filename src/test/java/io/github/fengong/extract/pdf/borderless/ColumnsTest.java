package io.github.fengong.extract.pdf.borderless;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ColumnsTest {

    private static final double SIZE = 10;

    /** A level with texts of so many characters of ten points, as in {@code 0+3 50+10}: from 0 to 30, from 50 to 150. */
    private static Level level(double baseline, String texts) {
        List<Segment> segments = new ArrayList<>();
        for (String text : texts.split(" ")) {
            double left = Double.parseDouble(text.substring(0, text.indexOf('+')));
            int count = Integer.parseInt(text.substring(text.indexOf('+') + 1));
            segments.add(new Segment(left, left + count * SIZE, baseline, SIZE, "字".repeat(count)));
        }
        return new Level(baseline, segments, segments.size() == 1);
    }

    private static List<Level> page(String... levels) {
        List<Level> page = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            page.add(level(15.0 * i, levels[i]));
        }
        return page;
    }

    private static List<Gutter> gutters(List<List<Level>> pages) {
        Coverage coverage =
                pages.stream().map(Coverage::of).reduce(Coverage::with).orElseThrow();
        return Columns.find(pages, coverage.free(Columns.NARROWEST))
                .map(Columns::gutters)
                .orElse(List.of());
    }

    @Test
    void stripsThatStayFreeOverAllPagesDivideColumns() {
        List<Level> first = page("0+2 30+5 100+8", "0+2 30+4 100+9");
        List<Level> second = page("0+2 30+5 100+8", "0+2 30+6 100+8");
        assertThat(gutters(List.of(first, second))).containsExactly(new Gutter(20, 30), new Gutter(90, 100));
    }

    @Test
    void aTitleThatRunsAcrossDividesNothing() {
        List<Level> page = page("0+12", "0+2 30+5 100+8", "0+2 30+4 100+9", "0+15", "0+2 30+5 100+8");
        assertThat(gutters(List.of(page))).containsExactly(new Gutter(20, 30), new Gutter(80, 100));
    }

    @Test
    void linesOfAColumnCloseTheStripThatOthersLeaveFreeByChance() {
        List<Level> page = page("0+2 30+3 80+3 200+4", "0+2 30+3 200+4", "30+12", "30+11", "0+2 80+3 200+4");
        assertThat(gutters(List.of(page))).containsExactly(new Gutter(20, 30), new Gutter(150, 200));
    }

    @Test
    void aHeadInTheMiddleOfItsColumnIsNoColumn() {
        List<Level> page = page("30+2 80+5 200+4", "0+1 80+9 200+4", "0+1 80+9 200+4", "0+1 80+9 200+4");
        assertThat(gutters(List.of(page))).containsExactly(new Gutter(50, 80), new Gutter(170, 200));
    }
}
