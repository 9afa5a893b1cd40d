package io.github.fengong.extract.pdf.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooseEndsTest {

    private static final List<Edge> TOP_AND_BOTTOM = List.of(new Edge(0, 0, 90), new Edge(60, 0, 90));

    @Test
    void linesThatEndTogetherInATableMeetALineAcross() {
        assertThat(closed(down(30, 20), down(60, 21)).horizontal())
                .containsExactly(TOP_AND_BOTTOM.get(0), TOP_AND_BOTTOM.get(1), new Edge(20.5, 0, 90));
    }

    @Test
    void lineAcrossReachesNoFurtherThanTheNextLines() {
        assertThat(closed(down(30, 20), down(50, 20), down(70, 0)).horizontal()).contains(new Edge(20, 0, 70));
    }

    @Test
    void singleLineMayEndInACell() {
        assertThat(closed(down(30, 20), down(60, 0)).horizontal()).isEqualTo(TOP_AND_BOTTOM);
    }

    @Test
    void linesThatFallShortOfALineAcrossMeetIt() {
        assertThat(closed(down(30, 5), down(60, 5)).horizontal()).isEqualTo(TOP_AND_BOTTOM);
    }

    @Test
    void linesThatGoOnBehindAGapDoNotEnd() {
        Edges gap = closed(new Edge(30, 0, 20), down(30, 26), new Edge(60, 0, 20), down(60, 26));
        assertThat(gap.horizontal()).isEqualTo(TOP_AND_BOTTOM);
    }

    private static Edge down(double x, double from) {
        return new Edge(x, from, 60);
    }

    private static Edges closed(Edge... inner) {
        List<Edge> vertical = new ArrayList<>(List.of(down(0, 0)));
        vertical.addAll(List.of(inner));
        vertical.add(down(90, 0));
        return LooseEnds.close(new Edges(TOP_AND_BOTTOM, vertical));
    }
}
