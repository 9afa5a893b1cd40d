/**
 * The values that flow between the stages: from the {@link io.github.fengong.model.SourceDocument} that an extractor read, over the
 * {@link io.github.fengong.model.MeasureTable} that the normalizer made of it, to the comparison of two editions. Records, enums and
 * sealed interfaces only; no input or output.
 */
package io.github.fengong.model;
