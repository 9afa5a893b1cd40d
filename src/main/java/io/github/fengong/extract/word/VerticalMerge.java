package io.github.fengong.extract.word;

/** What a cell has to do with the cell above it. See 17.18.57 ST_Merge. */
enum VerticalMerge {
    /** The cell stands alone. */
    NONE,
    /** The cell is the uppermost of a merged cell. */
    START,
    /** The cell is the next part of the merged cell above. */
    CONTINUE;

    /** Returns the meaning of a {@code val} attribute, which may be missing. */
    static VerticalMerge of(String value) {
        return value.equals("restart") || value.equals("rest") ? START : CONTINUE;
    }
}
