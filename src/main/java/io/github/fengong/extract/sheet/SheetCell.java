package io.github.fengong.extract.sheet;

/**
 * A cell of a sheet.
 *
 * @param row its row, from 0
 * @param column its column, from 0
 * @param text what it shows; empty for a cell that is only formatted
 */
record SheetCell(int row, int column, String text) {}
