package io.github.fengong.model;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A section 部分 of a table, for example 一、在全国复制推广的改革举措（13项）.
 *
 * @param ordinal the ordinal of its heading (一、→ 1)
 * @param title its heading without ordinal and declared count, for example {@code 在全国复制推广的改革举措}
 * @param declaredCount how many measures the heading says it has
 * @param measureCount how many measures were found in it; rows that share a serial count once
 */
public record Section(int ordinal, String title, OptionalInt declaredCount, int measureCount) {

    public Section {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(declaredCount, "declaredCount");
        if (measureCount < 0) {
            throw new IllegalArgumentException("measureCount must not be negative but is " + measureCount);
        }
    }
}
