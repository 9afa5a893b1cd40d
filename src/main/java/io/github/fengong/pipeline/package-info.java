/** The stages put in order: from a file to its {@link io.github.fengong.model.MeasureTable}, and nothing else. */
package io.github.fengong.pipeline;
