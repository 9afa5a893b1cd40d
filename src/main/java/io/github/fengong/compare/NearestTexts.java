package io.github.fengong.compare;

import java.util.Arrays;

/** Keeps the few texts with the highest scores of many that are offered; of equal scores the first offered. */
final class NearestTexts {

    private final int[] texts;
    private final double[] scores;
    private int count;

    NearestTexts(int most) {
        texts = new int[most];
        scores = new double[most];
    }

    void offer(int text, double score) {
        if (count == texts.length && score <= scores[count - 1]) {
            return;
        }
        int at = count < texts.length ? count++ : count - 1;
        while (at > 0 && scores[at - 1] < score) {
            texts[at] = texts[at - 1];
            scores[at] = scores[at - 1];
            at--;
        }
        texts[at] = text;
        scores[at] = score;
    }

    /** Returns the texts, best first. */
    int[] toArray() {
        return Arrays.copyOf(texts, count);
    }
}
