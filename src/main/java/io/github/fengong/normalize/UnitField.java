package io.github.fengong.normalize;

import io.github.fengong.model.UnitColumn;

/** A cell of responsible units under its header. */
record UnitField(String header, UnitColumn column, Field field) {}
