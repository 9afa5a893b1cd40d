package io.github.fengong.model;

/**
 * A stretch of a text.
 *
 * @param start the first character, from 0, counted in UTF-16 units as Java does
 * @param end the character after the last
 */
public record TextSpan(int start, int end) {

    public TextSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end but has " + start + ", " + end);
        }
    }
}
