package io.github.fengong.extract.pdf.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How well tables were found.
 *
 * @param correct the relations that are found and true
 * @param found the relations that are found
 * @param wanted the relations that are true
 * @param tables the number of true tables
 * @param perfect the number of true tables of which all relations, and no others, are found
 * @param spurious the number of found tables that share nothing with a true one
 */
record Score(int correct, int found, int wanted, int tables, int perfect, int spurious) {

    static final Score ZERO = new Score(0, 0, 0, 0, 0, 0);

    /** Compares the tables of a document: each true table with the found one that shares most with it; what is left over counts as wrong. */
    static Score of(List<AdjacencyRelations> truth, List<AdjacencyRelations> result) {
        int correct = 0;
        int perfect = 0;
        int matched = 0;
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < truth.size(); i++) {
            open.add(i);
        }
        List<AdjacencyRelations> left = new ArrayList<>(result);
        while (!open.isEmpty() && !left.isEmpty()) {
            int best = -1;
            AdjacencyRelations match = null;
            double most = -1;
            for (int i : open) {
                for (AdjacencyRelations candidate : left) {
                    double f1 = f1(
                            truth.get(i).common(candidate),
                            candidate.size(),
                            truth.get(i).size());
                    if (f1 > most) {
                        most = f1;
                        best = i;
                        match = candidate;
                    }
                }
            }
            int common = truth.get(best).common(match);
            correct += common;
            matched += common > 0 ? 1 : 0;
            perfect += most == 1 ? 1 : 0;
            open.remove(best);
            left.remove(match);
        }
        return new Score(
                correct,
                result.stream().mapToInt(AdjacencyRelations::size).sum(),
                truth.stream().mapToInt(AdjacencyRelations::size).sum(),
                truth.size(),
                perfect,
                result.size() - matched);
    }

    Score plus(Score other) {
        return new Score(
                correct + other.correct,
                found + other.found,
                wanted + other.wanted,
                tables + other.tables,
                perfect + other.perfect,
                spurious + other.spurious);
    }

    double precision() {
        return found == 0 ? (wanted == 0 ? 1 : 0) : (double) correct / found;
    }

    double recall() {
        return wanted == 0 ? 1 : (double) correct / wanted;
    }

    double f1() {
        return f1(correct, found, wanted);
    }

    private static double f1(int correct, int found, int wanted) {
        return found + wanted == 0 ? 1 : 2.0 * correct / (found + wanted);
    }
}
