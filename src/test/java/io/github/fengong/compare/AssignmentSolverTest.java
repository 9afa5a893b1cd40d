package io.github.fengong.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class AssignmentSolverTest {

    /** Small problems can be solved by trying all ways. */
    @Test
    void reachesTheGreatestTotal() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            double[][] gains = new double[1 + random.nextInt(6)][1 + random.nextInt(6)];
            CandidateGraph graph = graph(gains, random);

            int[] partners = AssignmentSolver.solve(graph, gains[0].length);

            assertThat(Arrays.stream(partners)
                            .filter(old -> old >= 0)
                            .distinct()
                            .count())
                    .as("seed " + seed)
                    .isEqualTo(Arrays.stream(partners).filter(old -> old >= 0).count());
            assertThat(total(gains, partners))
                    .as("seed " + seed)
                    .isCloseTo(best(gains, 0, new boolean[gains[0].length]), org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    private static CandidateGraph graph(double[][] gains, Random random) {
        CandidateGraph graph = new CandidateGraph(gains.length);
        for (int row = 0; row < gains.length; row++) {
            for (int old = 0; old < gains[row].length; old++) {
                gains[row][old] = Double.NaN;
                if (random.nextInt(3) > 0) {
                    gains[row][old] = (1 + random.nextInt(8)) / 8.0; // ties are frequent
                    graph.add(row, old, gains[row][old]);
                }
            }
        }
        return graph;
    }

    private static double total(double[][] gains, int[] partners) {
        double total = 0;
        for (int row = 0; row < partners.length; row++) {
            total += partners[row] < 0 ? 0 : gains[row][partners[row]];
        }
        return total;
    }

    private static double best(double[][] gains, int row, boolean[] taken) {
        if (row == gains.length) {
            return 0;
        }
        double best = best(gains, row + 1, taken);
        for (int old = 0; old < taken.length; old++) {
            if (!taken[old] && !Double.isNaN(gains[row][old])) {
                taken[old] = true;
                best = Math.max(best, gains[row][old] + best(gains, row + 1, taken));
                taken[old] = false;
            }
        }
        return best;
    }
}
