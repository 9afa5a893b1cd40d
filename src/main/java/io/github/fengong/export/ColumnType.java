package io.github.fengong.export;

/** What the values of a column are. */
enum ColumnType {
    /** A String. */
    TEXT("string"),
    /** An Integer, or {@link Column#ABSENT}. */
    NUMBER("integer"),
    /** A Boolean. */
    FLAG("boolean");

    private final String key;

    ColumnType(String key) {
        this.key = key;
    }

    /** Returns the type's name in a Table Schema. */
    String key() {
        return key;
    }
}
