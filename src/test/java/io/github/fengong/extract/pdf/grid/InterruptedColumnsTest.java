package io.github.fengong.extract.pdf.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.pdf.page.Direction;
import io.github.fengong.extract.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterruptedColumnsTest {

    private static final List<Edge> ACROSS = List.of(new Edge(0, 0, 90), new Edge(20, 0, 90), new Edge(80, 0, 90));
    private static final Edge LEFT = new Edge(0, 0, 80);
    private static final Edge RIGHT = new Edge(90, 0, 80);

    @Test
    void lineReachesTheLinesAcrossOverBlankSpace() {
        Edges mended = mended(List.of(new Edge(30, 24, 50), new Edge(30, 56, 80)), at(10, 40), at(50, 40), at(10, 60));
        assertThat(mended.vertical()).contains(new Edge(30, 20, 24), new Edge(30, 50, 56));
    }

    @Test
    void lineGoesOnBetweenHeads() {
        assertThat(mended(columns(20), at(10, 12), at(40, 12), at(70, 12)).vertical())
                .contains(new Edge(30, 0, 20), new Edge(60, 0, 20));
    }

    @Test
    void lineEndsUnderHeadThatRunsOverIt() {
        assertThat(mended(columns(20), at(40, 12), at(57, 12)).vertical())
                .contains(new Edge(30, 0, 20))
                .doesNotContain(new Edge(60, 0, 20));
    }

    @Test
    void titleInTheFirstColumnOnlyIsRowOfItsOwn() {
        Edges mended = mended(columns(40), at(10, 12), at(40, 12), at(70, 12), at(10, 32), at(40, 50));
        assertThat(mended.horizontal()).contains(new Edge(40, 0, 90));
        assertThat(mended.vertical()).doesNotContain(new Edge(30, 20, 40), new Edge(60, 20, 40));
    }

    @Test
    void linesThatDivideOnlyGroupsOfColumnsAreLeftOut() {
        Edges mended = mended(
                List.of(new Edge(30, 24, 80)),
                at(10, 40),
                at(40, 40),
                at(70, 40),
                at(10, 50),
                at(40, 50),
                at(70, 50),
                at(10, 60),
                at(40, 60),
                at(70, 60));
        assertThat(mended).isEqualTo(new Edges(ACROSS, List.of()));
    }

    @Test
    void captionUnderLineOfTheSameWidthIsNoHeader() {
        assertThat(mended(columns(24), at(10, 12), at(28, 12), at(58, 12), at(10, 40), at(40, 40), at(70, 40))
                        .vertical())
                .contains(new Edge(0, 20, 80))
                .doesNotContain(LEFT);
    }

    @Test
    void tableWithClosedSidesStaysAsItIs() {
        List<Edge> down = new ArrayList<>(columns(20));
        down.add(LEFT);
        down.add(RIGHT);
        assertThat(mended(down, at(10, 12), at(40, 12), at(70, 12)).vertical()).isEqualTo(down);
    }

    @Test
    void linesAcrossPageFarFromColumnsAreNoPartOfTheTable() {
        List<Edge> across = new ArrayList<>(List.of(new Edge(-200, 0, 90)));
        across.addAll(ACROSS);
        Edges edges = new Edges(across, List.of(new Edge(30, 24, 80)));
        assertThat(InterruptedColumns.mend(edges, List.of(at(10, 40))).vertical())
                .doesNotContain(new Edge(0, -200, 80));
    }

    private static List<Edge> columns(double from) {
        return List.of(new Edge(30, from, 80), new Edge(60, from, 80));
    }

    private static Glyph at(double x, double baseline) {
        return new Glyph("a", x, baseline, 5, 8, Direction.RIGHT, false);
    }

    private static Edges mended(List<Edge> down, Glyph... glyphs) {
        return InterruptedColumns.mend(new Edges(ACROSS, down), List.of(glyphs));
    }
}
