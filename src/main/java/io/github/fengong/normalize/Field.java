package io.github.fengong.normalize;

import io.github.fengong.model.SourceLocation;
import java.util.Optional;

/**
 * The words of one cell as a row sees them.
 *
 * @param text the cleaned words
 * @param label the automatic number before them
 * @param covered whether the cell begins in a row above
 * @param location where the cell stands
 */
record Field(String text, Optional<String> label, boolean covered, SourceLocation location) {

    /** The place where no column or no cell is. */
    static final Field ABSENT = new Field("", Optional.empty(), false, SourceLocation.UNKNOWN);

    boolean blank() {
        return text.isEmpty() && label.isEmpty();
    }

    /** Tells whether the row has words of its own here. */
    boolean stated() {
        return !blank() && !covered;
    }

    /** Returns the words with the automatic number before them. */
    String full() {
        return CellText.join(label.orElse(""), text);
    }

    Field withCovered(boolean value) {
        return new Field(text, label, value, location);
    }

    Field withText(String value) {
        return new Field(value, Optional.empty(), covered, location);
    }
}
