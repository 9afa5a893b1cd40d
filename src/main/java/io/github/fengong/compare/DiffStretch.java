package io.github.fengong.compare;

/**
 * Words of two texts that stand at the same place. Places count in the folded texts; the end is the place after the last character.
 *
 * @param kept whether the words are the same
 */
record DiffStretch(boolean kept, int oldStart, int oldEnd, int newStart, int newEnd) {

    /** Tells whether words stand in place of others. */
    boolean isReplacement() {
        return !kept && oldEnd > oldStart && newEnd > newStart;
    }

    /** Returns all from this stretch to a later one as replaced. */
    DiffStretch replaceTo(DiffStretch last) {
        return new DiffStretch(false, oldStart, last.oldEnd, newStart, last.newEnd);
    }
}
