package io.github.fengong.extract.word;

import io.github.fengong.extract.ReadOptions;

/** Which state of a document with tracked changes is read. See 17.13.5. */
enum Revision {
    /** All changes accepted. */
    ACCEPTED,
    /** As it was before the changes. */
    ORIGINAL;

    static Revision of(ReadOptions options) {
        return options.original() ? ORIGINAL : ACCEPTED;
    }

    /** Tells whether what an element marks is not there in this state: {@code del} in the accepted one, {@code ins} in the original one. */
    boolean removes(String mark) {
        return switch (mark) {
            case "del", "moveFrom", "cellDel" -> this == ACCEPTED;
            case "ins", "moveTo", "cellIns" -> this == ORIGINAL;
            default -> false;
        };
    }

    /** Tells whether an element marks a change that this state has. */
    boolean keeps(String mark) {
        return switch (mark) {
            case "del", "moveFrom", "ins", "moveTo" -> !removes(mark);
            default -> false;
        };
    }
}
