package io.github.fengong.compare;

import io.github.fengong.model.TextSegment;
import java.util.ArrayList;
import java.util.List;

/** Writes stretches of two texts as segments. */
final class DiffWriter {

    private final SplitText oldText;
    private final SplitText newText;
    private final List<TextSegment> segments = new ArrayList<>();

    DiffWriter(SplitText oldText, SplitText newText) {
        this.oldText = oldText;
        this.newText = newText;
    }

    List<TextSegment> write(List<DiffStretch> stretches) {
        for (DiffStretch stretch : stretches) {
            if (stretch.kept()) {
                add(TextSegment.Kind.KEPT, newText, stretch.newStart(), stretch.newEnd());
            } else {
                writeReplaced(stretch);
            }
        }
        return List.copyOf(segments);
    }

    /** The same words may be cut at other places in another surrounding; what is the same at both ends is kept. */
    private void writeReplaced(DiffStretch stretch) {
        int start = commonStart(stretch);
        int end = commonEnd(stretch, start);
        add(TextSegment.Kind.KEPT, newText, stretch.newStart(), stretch.newStart() + start);
        add(TextSegment.Kind.DELETED, oldText, stretch.oldStart() + start, stretch.oldEnd() - end);
        add(TextSegment.Kind.INSERTED, newText, stretch.newStart() + start, stretch.newEnd() - end);
        add(TextSegment.Kind.KEPT, newText, stretch.newEnd() - end, stretch.newEnd());
    }

    /** Returns how many characters both begin with, up to the end of a word in one of them. */
    private int commonStart(DiffStretch stretch) {
        int most = Math.min(stretch.oldEnd() - stretch.oldStart(), stretch.newEnd() - stretch.newStart());
        int same = 0;
        int whole = 0;
        while (same < most && oldText.charAt(stretch.oldStart() + same) == newText.charAt(stretch.newStart() + same)) {
            same++;
            if (oldText.isBound(stretch.oldStart() + same) || newText.isBound(stretch.newStart() + same)) {
                whole = same;
            }
        }
        return whole;
    }

    private int commonEnd(DiffStretch stretch, int start) {
        int most = Math.min(stretch.oldEnd() - stretch.oldStart(), stretch.newEnd() - stretch.newStart()) - start;
        int same = 0;
        int whole = 0;
        while (same < most
                && oldText.charAt(stretch.oldEnd() - same - 1) == newText.charAt(stretch.newEnd() - same - 1)) {
            same++;
            if (oldText.isBound(stretch.oldEnd() - same) || newText.isBound(stretch.newEnd() - same)) {
                whole = same;
            }
        }
        return whole;
    }

    private void add(TextSegment.Kind kind, SplitText text, int start, int end) {
        if (start == end) {
            return;
        }
        String words = text.rawWords(start, end);
        int last = segments.size() - 1;
        if (last >= 0 && segments.get(last).kind() == kind) {
            segments.set(last, new TextSegment(kind, segments.get(last).text() + words));
        } else {
            segments.add(new TextSegment(kind, words));
        }
    }
}
