package io.github.fengong.extract.pdf.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The scores of several documents taken together. */
final class Summary {

    private final List<Score> scores = new ArrayList<>();

    void add(Score score) {
        scores.add(score);
    }

    /** Returns all documents as if they were one: each relation counts the same. */
    Score total() {
        return scores.stream().reduce(Score.ZERO, Score::plus);
    }

    /** Returns the mean precision of the documents: each document counts the same. */
    double meanPrecision() {
        return mean(Score::precision);
    }

    /** Returns the mean recall of the documents. */
    double meanRecall() {
        return mean(Score::recall);
    }

    /** Returns the F1 of mean precision and mean recall. */
    double meanF1() {
        double sum = meanPrecision() + meanRecall();
        return sum == 0 ? 0 : 2 * meanPrecision() * meanRecall() / sum;
    }

    private double mean(ToDoubleFunction<Score> part) {
        return scores.stream().mapToDouble(part).average().orElse(0);
    }
}
