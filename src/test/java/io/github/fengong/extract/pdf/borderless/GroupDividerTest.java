package io.github.fengong.extract.pdf.borderless;

import static io.github.fengong.extract.pdf.borderless.LineMaker.column;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.pdf.borderless.Setting.Place;
import io.github.fengong.extract.pdf.borderless.Stripe.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GroupDividerTest {

    private static final Setting MIDDLE = new Setting(Place.MIDDLE, 15, 6);
    private static final Setting TOP = new Setting(Place.TOP, 15, 0);

    private static final List<Stripe> ROWS = List.of(row(10, 25), row(46, 46), row(67, 82), row(103, 103));

    private static Stripe row(double first, double last) {
        return new Stripe(Kind.ROW, first, last, false);
    }

    private static List<Group> groups(Setting setting, boolean rest, boolean cut, List<Line> lines) {
        return new GroupDivider(lines, ROWS, 0, setting, 60, rest, cut, Integer.MAX_VALUE)
                .divide()
                .cells();
    }

    @Test
    void aTextStandsInTheMiddleOfItsRows() {
        List<Line> lines = column(0, "20.5 优化市场", "35.5 环境", "85 改善民生");
        assertThat(groups(MIDDLE, false, false, lines)).containsExactly(new Group(0, 2, 0, 2), new Group(2, 4, 2, 3));
    }

    @Test
    void aTextAtTheTopCoversTheRowsDownToTheNext() {
        List<Line> lines = column(0, "10 优化市场", "25 环境", "67 改善民生");
        assertThat(groups(TOP, false, false, lines)).containsExactly(new Group(0, 2, 0, 2), new Group(2, 4, 2, 3));
    }

    @Test
    void aTextThatThePageBreakCutsStandsAtTheTopOfItsRows() {
        List<Line> lines = column(0, "28 优化市场", "67 改善民生", "82 福祉");
        assertThat(groups(MIDDLE, false, true, lines)).containsExactly(new Group(0, 2, 0, 1), new Group(2, 4, 1, 3));
    }

    @Test
    void rowsWithoutTextAtTheTopOfAPageBelongToACellOnThePageBefore() {
        List<Line> lines = column(0, "85 改善民生");
        assertThat(groups(MIDDLE, true, false, lines)).containsExactly(new Group(0, 2, 0, 0), new Group(2, 4, 0, 1));
    }
}
