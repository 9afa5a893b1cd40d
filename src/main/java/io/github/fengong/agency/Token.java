package io.github.fengong.agency;

/**
 * A tagged word of a normalised text.
 *
 * @param start its first character in the normalised text
 * @param end the character after its last
 * @param tag what it is to the grammar
 * @param text its characters
 */
record Token(int start, int end, Tag tag, String text) {}
