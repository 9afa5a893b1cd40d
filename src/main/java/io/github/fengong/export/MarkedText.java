package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text of a cell in which inserted and deleted words are marked; {@link #toString()} gives all words without the marks.
 *
 * @param segments the words in order
 */
record MarkedText(List<TextSegment> segments) {

    MarkedText {
        segments = List.copyOf(segments);
    }

    /** Returns the text as the value of a cell: a String where nothing is marked in it. */
    static Object valueOf(List<TextSegment> segments) {
        MarkedText text = new MarkedText(segments);
        boolean marked = segments.stream().anyMatch(segment -> segment.kind() != TextSegment.Kind.KEPT);
        // a cell that holds too much is cut, and only plain text can be
        return marked && text.toString().length() <= SheetText.MOST_CHARACTERS ? text : text.toString();
    }

    @Override
    public String toString() {
        return segments.stream().map(TextSegment::text).collect(Collectors.joining());
    }
}
