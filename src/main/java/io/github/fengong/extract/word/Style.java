package io.github.fengong.extract.word;

import java.util.Optional;

/**
 * What matters of a style.
 *
 * @param basedOn the style it is based on, or the empty string
 * @param hidden whether text is hidden, if the style says so itself
 * @param numbering the list it is numbered in, if the style says so itself
 */
record Style(String basedOn, Optional<Boolean> hidden, NumberingReference numbering) {}
