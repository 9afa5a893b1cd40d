/**
 * From a {@link io.github.fengong.model.SourceDocument}, paragraphs and raw tables, to a {@link io.github.fengong.model.MeasureTable}: one
 * complete measure a row, with an account of every value that was filled in. Entry: {@link io.github.fengong.normalize.Normalizer}.
 */
package io.github.fengong.normalize;
