/**
 * Two editions of a table in, their difference out: a {@link io.github.fengong.model.MeasureTable} and a later one become a {@link
 * io.github.fengong.model.TableDiff}, which says what was added, removed, changed and moved, and what that means for each agency.
 */
package io.github.fengong.compare;
