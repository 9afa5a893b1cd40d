package io.github.fengong.export;

import io.github.fengong.model.FieldChange;
import io.github.fengong.model.TextSegment;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of the old edition of a field, those that are gone marked, with its own line ends: the kept words of a difference have the white
 * space of the new edition. Of {@code 甲局⏎乙局} that became {@code 甲局、丙局} it gives {@code 甲局⏎[-乙局]}.
 */
final class OldWords {

    private OldWords() {}

    static List<TextSegment> of(FieldChange change) {
        List<TextSegment> words = new ArrayList<>();
        int start = 0;
        for (TextSegment segment : change.segments()) {
            if (segment.kind() != TextSegment.Kind.INSERTED) {
                int end = end(change.before(), start, letters(segment.text()));
                words.add(new TextSegment(segment.kind(), change.before().substring(start, end)));
                start = end;
            }
        }
        return List.copyOf(words);
    }

    private static long letters(String text) {
        return text.chars().filter(OldWords::isLetter).count();
    }

    /** Returns the place behind so many letters and the white space after them. */
    private static int end(String text, int start, long letters) {
        int end = start;
        for (long left = letters; end < text.length() && (left > 0 || !isLetter(text.charAt(end))); end++) {
            left -= isLetter(text.charAt(end)) ? 1 : 0;
        }
        return end;
    }

    /** White space, and characters without width, are what two editions may have differently without a change. */
    private static boolean isLetter(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
