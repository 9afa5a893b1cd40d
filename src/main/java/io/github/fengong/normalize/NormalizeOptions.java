package io.github.fengong.normalize;

import java.util.List;

/**
 * What a user says of a document's columns.
 *
 * @param columns the role of each column, from left to right; empty to find the roles by the headers
 * @param profile the role of header words
 */
public record NormalizeOptions(List<ColumnRole> columns, ColumnProfile profile) {

    /** Everything is found in the document. */
    public static final NormalizeOptions NONE = new NormalizeOptions(List.of(), ColumnProfile.NONE);

    /**
     * @throws IllegalArgumentException if columns are given and none of them is the measure
     */
    public NormalizeOptions {
        columns = List.copyOf(columns);
        if (!columns.isEmpty() && !columns.contains(ColumnRole.MEASURE)) {
            throw new IllegalArgumentException("one of the columns must be the measure but they are "
                    + String.join(",", columns.stream().map(ColumnRole::key).toList()));
        }
    }

    /** Returns options with the role of each column, from left to right. */
    public static NormalizeOptions ofColumns(List<ColumnRole> columns) {
        return new NormalizeOptions(columns, ColumnProfile.NONE);
    }

    /** Returns options with the roles of header words. */
    public static NormalizeOptions ofProfile(ColumnProfile profile) {
        return new NormalizeOptions(List.of(), profile);
    }
}
