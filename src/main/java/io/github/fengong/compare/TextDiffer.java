package io.github.fengong.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import io.github.fengong.model.TextSegment;
import io.github.fengong.model.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares two texts word by word, white space folded, for a reader. The kept and the inserted segments together are the new text as it
 * stands, white space included.
 */
final class TextDiffer {

    private final WordSplitter splitter;

    TextDiffer(WordSplitter splitter) {
        this.splitter = splitter;
    }

    /** Compares two texts. */
    List<TextSegment> compare(String before, String after) {
        return compare(before, List.of(), after, List.of());
    }

    /**
     * Compares two texts with names in them that stay whole.
     *
     * @param beforeNames where names stand in the old text
     * @param afterNames where names stand in the new text
     */
    List<TextSegment> compare(String before, List<TextSpan> beforeNames, String after, List<TextSpan> afterNames) {
        SplitText oldText = new SplitText(before, beforeNames, splitter);
        SplitText newText = new SplitText(after, afterNames, splitter);
        List<DiffStretch> shortest = findStretches(oldText, newText);
        return new DiffWriter(oldText, newText).write(new DiffReadability(oldText, newText).improve(shortest));
    }

    /** Returns kept and replaced stretches in turn, which together are both texts. */
    private static List<DiffStretch> findStretches(SplitText oldText, SplitText newText) {
        List<Change> changes =
                new MyersDiffWithLinearSpace<String>().computeDiff(oldText.words(), newText.words(), null);
        List<DiffStretch> stretches = new ArrayList<>();
        int oldAt = 0;
        int newAt = 0;
        for (Change change : changes) {
            int oldStart = oldText.start(change.startOriginal);
            int newStart = newText.start(change.startRevised);
            addKept(stretches, oldAt, oldStart, newAt, newStart);
            oldAt = oldText.start(change.endOriginal);
            newAt = newText.start(change.endRevised);
            addReplaced(stretches, new DiffStretch(false, oldStart, oldAt, newStart, newAt));
        }
        addKept(stretches, oldAt, oldText.length(), newAt, newText.length());
        return stretches;
    }

    /** The algorithm may give what was inserted and what was deleted at one place one after the other. */
    private static void addReplaced(List<DiffStretch> stretches, DiffStretch stretch) {
        int last = stretches.size() - 1;
        if (last >= 0 && !stretches.get(last).kept()) {
            stretches.set(last, stretches.get(last).replaceTo(stretch));
        } else {
            stretches.add(stretch);
        }
    }

    private static void addKept(List<DiffStretch> stretches, int oldStart, int oldEnd, int newStart, int newEnd) {
        if (oldEnd > oldStart) {
            stretches.add(new DiffStretch(true, oldStart, oldEnd, newStart, newEnd));
        }
    }
}
