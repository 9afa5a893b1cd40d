package io.github.fengong.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the shortest difference one that people can read: words that are kept by chance between replaced ones are replaced with them, and a
 * text of which hardly anything is left is replaced altogether.
 */
final class DiffReadability {

    /** A mark or a single character between two replacements, such as 的, is no landmark. */
    private static final int CHANCE_LETTERS = 1;

    /** With less of its letters kept, a text was not edited but written anew. */
    private static final double LEAST_SHARE_KEPT = 0.25;

    private final SplitText oldText;
    private final SplitText newText;

    DiffReadability(SplitText oldText, SplitText newText) {
        this.oldText = oldText;
        this.newText = newText;
    }

    List<DiffStretch> improve(List<DiffStretch> stretches) {
        if (isWrittenAnew(stretches)) {
            return List.of(stretches.get(0).replaceTo(stretches.get(stretches.size() - 1)));
        }
        List<DiffStretch> improved = new ArrayList<>();
        for (int at = 0; at < stretches.size(); at++) {
            int last = improved.size() - 1;
            if (last >= 0 && at + 1 < stretches.size() && isChance(improved.get(last), stretches, at)) {
                improved.set(last, improved.get(last).replaceTo(stretches.get(++at)));
            } else {
                improved.add(stretches.get(at));
            }
        }
        return improved;
    }

    private boolean isWrittenAnew(List<DiffStretch> stretches) {
        int kept = stretches.stream()
                .filter(DiffStretch::kept)
                .mapToInt(stretch -> newText.countLetters(stretch.newStart(), stretch.newEnd()))
                .sum();
        int fewer = Math.min(oldText.countLetters(0, oldText.length()), newText.countLetters(0, newText.length()));
        return stretches.stream().anyMatch(DiffStretch::isReplacement) && kept < LEAST_SHARE_KEPT * fewer;
    }

    private boolean isChance(DiffStretch previous, List<DiffStretch> stretches, int at) {
        DiffStretch stretch = stretches.get(at);
        return stretch.kept()
                && newText.countLetters(stretch.newStart(), stretch.newEnd()) <= CHANCE_LETTERS
                && previous.isReplacement()
                && stretches.get(at + 1).isReplacement();
    }
}
