package io.github.fengong.normalize;

/** A cell of any other column under its header. */
record ExtraField(String header, boolean deadline, Field field) {}
