package io.github.fengong.normalize;

import java.util.Optional;
import java.util.OptionalInt;

/** One indicator of the document, from the row that states it on; its ordinal may be restored once those after it are known. */
final class IndicatorEntry {

    private final Field field;
    private final Optional<Ordinal> stated;
    private final int firstRow;
    private OptionalInt restored = OptionalInt.empty();

    IndicatorEntry(Field field, int firstRow) {
        this.field = field;
        this.firstRow = firstRow;
        this.stated = field.label()
                .flatMap(Ordinal::parseWhole)
                .map(label -> new Ordinal(label.style(), label.value(), label.mark(), field.text()))
                .or(() -> Ordinal.parse(field.full()))
                .filter(ordinal -> !ordinal.rest().isEmpty());
    }

    Field field() {
        return field;
    }

    int firstRow() {
        return firstRow;
    }

    String name() {
        return stated.map(Ordinal::rest).orElseGet(field::full);
    }

    OptionalInt ordinal() {
        return stated.isPresent() ? OptionalInt.of(stated.get().value()) : restored;
    }

    boolean statesOrdinal() {
        return stated.isPresent();
    }

    OptionalInt restored() {
        return restored;
    }

    void restore(int ordinal) {
        restored = OptionalInt.of(ordinal);
    }

    boolean sameAs(Field other) {
        return CellText.fold(other.full()).equals(CellText.fold(field.full()));
    }
}
