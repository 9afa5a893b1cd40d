package io.github.fengong.normalize;

import io.github.fengong.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One serial number of a stretch of rows, written or still to be found, with the rows that share it. */
final class SerialSlot {

    private final Optional<Ordinal> written;
    private final String text;
    private final boolean numbered;
    private final List<Integer> rows = new ArrayList<>();
    private final List<Provenance> provenances = new ArrayList<>();
    private int number;

    SerialSlot(Optional<Ordinal> written, String text, boolean numbered) {
        this.written = written;
        this.text = text;
        this.numbered = numbered;
        this.number = written.map(Ordinal::value).orElse(0);
    }

    boolean isWritten() {
        return written.isPresent();
    }

    int number() {
        return number;
    }

    void setNumber(int value) {
        number = value;
    }

    String text() {
        return written.isPresent() ? text : "";
    }

    Provenance ownProvenance() {
        return written.isEmpty() ? Provenance.RESTORED : numbered ? Provenance.NUMBERED : Provenance.STATED;
    }

    void add(int row, Provenance provenance) {
        rows.add(row);
        provenances.add(provenance);
    }

    /** Takes the rows of a slot that turned out to have no number of its own. */
    void takeOver(SerialSlot other) {
        other.rows.forEach(row -> add(row, Provenance.INHERITED));
    }

    List<Integer> rows() {
        return rows;
    }

    Provenance provenance(int index) {
        return provenances.get(index);
    }
}
