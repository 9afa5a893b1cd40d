package io.github.fengong.agency;

import io.github.fengong.model.UnitColumn;
import java.util.Optional;

/**
 * What words before a colon say of the words after it.
 *
 * @param text the label without its colon, for example {@code 牵头单位}; empty for the text before the first label
 * @param column the role it gives; empty where it says nothing of roles (省级：)
 * @param units whether units follow; a deadline or a scope has none
 */
record Label(String text, Optional<UnitColumn> column, boolean units) {

    /** What holds before the first label. */
    static final Label NONE = new Label("", Optional.empty(), true);

    static Label ofColumn(String text, UnitColumn column) {
        return new Label(text, Optional.of(column), true);
    }

    static Label neutral(String text) {
        return new Label(text, Optional.empty(), true);
    }

    static Label other(String text) {
        return new Label(text, Optional.empty(), false);
    }
}
