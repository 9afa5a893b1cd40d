package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.util.List;
import java.util.stream.Collectors;

/** A text of a cell in which inserted and deleted words are marked; {@link #toString()} gives all words without the marks. */
final class MarkedText {

    private final List<TextSegment> segments;

    /** Asked for again and again where widths and heights are measured. */
    private final String words;

    /**
     * Creates a text.
     *
     * @param segments the words in order
     */
    MarkedText(List<TextSegment> segments) {
        this.segments = List.copyOf(segments);
        this.words = segments.stream().map(TextSegment::text).collect(Collectors.joining());
    }

    /** Returns the text as the value of a cell: a String where nothing is marked in it. */
    static Object valueOf(List<TextSegment> segments) {
        MarkedText text = new MarkedText(segments);
        boolean marked = segments.stream().anyMatch(segment -> segment.kind() != TextSegment.Kind.KEPT);
        // a cell that holds too much is cut, and only plain text can be
        return marked && text.words.length() <= SheetText.MOST_CHARACTERS ? text : text.words;
    }

    /** Returns the words in order. */
    List<TextSegment> segments() {
        return segments;
    }

    @Override
    public String toString() {
        return words;
    }
}
