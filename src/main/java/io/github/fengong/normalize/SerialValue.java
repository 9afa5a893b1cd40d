package io.github.fengong.normalize;

/**
 * The serial of a row.
 *
 * @param number the number
 * @param text as written or numbered; empty where it was restored
 * @param part which of the rows that share the number
 */
record SerialValue(int number, String text, int part) {}
