package io.github.fengong.normalize;

import io.github.fengong.model.SourceLocation;

/** Words beside the measures. */
record Note(String text, SourceLocation location) implements Item {}
