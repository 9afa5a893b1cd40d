package io.github.fengong.normalize;

/**
 * A header word that is known.
 *
 * @param kind what it says of its column
 * @param weight how much it speaks for a task table
 */
record HeaderWord(HeaderKind kind, int weight) {}
