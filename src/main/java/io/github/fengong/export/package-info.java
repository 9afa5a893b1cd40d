/**
 * From a {@link io.github.fengong.model.MeasureTable} to the files of a result folder, and back from {@code table.json}. One class per
 * format; {@link io.github.fengong.export.ResultWriter} puts them into a folder that appears whole or not at all.
 */
package io.github.fengong.export;
