package io.github.fengong.compare;

/**
 * How similar two rows are, from 0 to 1: the mean of the similarities of measure and practice. A text that stands in several rows of one
 * table (推进落实) says less about which row is which, and counts the less the more rows have it. Not for use by several threads.
 */
final class RowSimilarity {

    /**
     * What is left of the similarity of one field where a table lacks the other one: the same measure without its practice is still the
     * same measure, but a row that has both comes first.
     */
    private static final double ONE_FIELD_ONLY = 0.8;

    private final TextSimilarity texts = new TextSimilarity();

    double of(RowText one, RowText other) {
        if (one.words().equals(other.words())) {
            return 1;
        }
        boolean measures = hasBoth(one.measure(), other.measure());
        boolean practices = hasBoth(one.practice(), other.practice());
        if (measures && practices) {
            return ofBothFields(one, other);
        }
        boolean same = lacksBoth(one.measure(), other.measure()) || lacksBoth(one.practice(), other.practice());
        double best = same ? 1 : ONE_FIELD_ONLY;
        double single = 0;
        if (measures) {
            single = best * texts.of(one.measure(), other.measure());
        } else if (practices) {
            single = best * texts.of(one.practice(), other.practice());
        }
        return same ? single : Math.max(single, ofJoinedFields(one, other));
    }

    private double ofBothFields(RowText one, RowText other) {
        double measureWeight = Math.min(one.measureShare(), other.measureShare());
        double practiceWeight = Math.min(one.practiceShare(), other.practiceShare());
        double measure = texts.of(one.measure(), other.measure());
        double practice = texts.of(one.practice(), other.practice());
        return (measureWeight * measure + practiceWeight * practice) / (measureWeight + practiceWeight);
    }

    /** One edition may have in one column what the other has in two. */
    private double ofJoinedFields(RowText one, RowText other) {
        return texts.of(one.measure().join(one.practice()), other.measure().join(other.practice()));
    }

    private static boolean hasBoth(LetterText one, LetterText other) {
        return !one.isEmpty() && !other.isEmpty();
    }

    private static boolean lacksBoth(LetterText one, LetterText other) {
        return one.isEmpty() && other.isEmpty();
    }
}
