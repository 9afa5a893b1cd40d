package io.github.fengong.normalize;

/**
 * The begin of a task table.
 *
 * @param fresh whether nothing of the table before goes on in it
 */
record TableStart(boolean fresh) implements Item {}
