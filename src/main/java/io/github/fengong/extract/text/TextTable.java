package io.github.fengong.extract.text;

import io.github.fengong.model.RawTable;

/**
 * A table found in a text.
 *
 * @param table the table
 * @param end the index of the first line behind it
 */
record TextTable(RawTable table, int end) {}
