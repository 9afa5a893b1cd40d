package io.github.fengong.extract.pdf.evaluate;

import static io.github.fengong.extract.pdf.evaluate.AdjacencyRelationsTest.relations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScoreTest {

    @Test
    void aTableReadAsItIsIsPerfect() {
        assertThat(Score.of(List.of(relations("A|B", "1|2")), List.of(relations("A|B", "1|2"))))
                .isEqualTo(new Score(4, 4, 4, 1, 1, 0));
    }

    @Test
    void aMissingColumnCostsItsRelations() {
        // Truth: 4 to the right, 3 below. Found: 2 to the right, 2 below, all true.
        Score score = Score.of(List.of(relations("A|B|C", "1|2|3")), List.of(relations("A|B", "1|2")));
        assertThat(score).isEqualTo(new Score(4, 4, 7, 1, 0, 0));
        assertThat(score.precision()).isEqualTo(1);
        assertThat(score.recall()).isEqualTo(4 / 7.0, within(1e-9));
        assertThat(score.f1()).isEqualTo(8 / 11.0, within(1e-9));
    }

    @Test
    void aTableCutInTwoCountsOnlyItsBetterHalf() {
        // Truth: 3 to the right, 4 below. The better half has A→B, 1→2, A↓1, B↓2; the other 3→4.
        Score score =
                Score.of(List.of(relations("A|B", "1|2", "3|4")), List.of(relations("3|4"), relations("A|B", "1|2")));
        assertThat(score).isEqualTo(new Score(4, 5, 7, 1, 0, 1));
    }

    @Test
    void whatIsNoTableLowersPrecision() {
        Score score = Score.of(List.of(), List.of(relations("A|B")));
        assertThat(score).isEqualTo(new Score(0, 1, 0, 0, 0, 1));
        assertThat(score.precision()).isZero();
        assertThat(score.recall()).isEqualTo(1);
    }

    @Test
    void documentsAreTakenTogetherByRelationsAndByMeans() {
        Summary summary = new Summary();
        summary.add(new Score(8, 8, 8, 1, 1, 0));
        summary.add(new Score(1, 2, 4, 1, 0, 0));
        assertThat(summary.total()).isEqualTo(new Score(9, 10, 12, 2, 1, 0));
        assertThat(summary.meanPrecision()).isEqualTo(0.75);
        assertThat(summary.meanRecall()).isEqualTo(0.625);
        assertThat(summary.meanF1()).isEqualTo(2 * 0.75 * 0.625 / 1.375, within(1e-9));
    }

    @Test
    void aRegionIsCompleteAndPureByTheCharactersOfItsBestMatch() {
        assertThat(RegionScore.of(Set.of(1, 2, 3), List.of(Set.of(3), Set.of(1, 2, 3))))
                .isEqualTo(new RegionScore(1, 1, 1));
        assertThat(RegionScore.of(Set.of(1, 2, 3), List.of(Set.of(1, 2, 3, 4)))).isEqualTo(new RegionScore(1, 1, 0));
        assertThat(RegionScore.of(Set.of(1, 2, 3), List.of(Set.of(1, 2)))).isEqualTo(new RegionScore(1, 0, 1));
        assertThat(RegionScore.of(Set.of(1, 2, 3), List.of())).isEqualTo(new RegionScore(1, 0, 0));
    }
}
