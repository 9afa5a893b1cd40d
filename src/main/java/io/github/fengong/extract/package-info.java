/**
 * From a file to a {@link io.github.fengong.model.SourceDocument}: what the file really is, found by its content, and the
 * {@link io.github.fengong.extract.Extractor} that reads it. One sub-package per family of formats.
 */
package io.github.fengong.extract;
