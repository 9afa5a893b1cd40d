package io.github.fengong.normalize;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the serial of each row. Written numbers count as they are. Rows that share a serial cell, or go on with the measure above, are parts
 * of it. Rows with a measure of their own but no number are numbered in sequence where the next written number leaves room
 * (5, ?, ?, ?, 9), else they share the number above (5, ?, 6).
 */
final class SerialFiller {

    private final List<PlacedRow> rows;
    private final List<MeasureFiller.Words> words;
    private final List<Optional<Filled<SerialValue>>> filled = new ArrayList<>();
    private final List<Optional<Ordinal>> written;
    private final boolean anyWritten;
    private int last;

    private SerialFiller(List<PlacedRow> rows, List<MeasureFiller.Words> words) {
        this.rows = rows;
        this.words = words;
        rows.forEach(row -> filled.add(Optional.empty()));
        this.written = rows.stream().map(row -> read(row.row().serial())).toList();
        this.anyWritten = written.stream().anyMatch(Optional::isPresent);
    }

    static List<Filled<SerialValue>> fill(List<PlacedRow> rows, List<MeasureFiller.Words> words) {
        SerialFiller filler = new SerialFiller(rows, words);
        int start = 0;
        for (int index = 1; index <= rows.size(); index++) {
            if (index == rows.size() || rows.get(index).run() != rows.get(start).run()) {
                filler.fillRun(start, index);
                start = index;
            }
        }
        return filler.filled.stream().map(Optional::orElseThrow).toList();
    }

    private void fillRun(int from, int to) {
        List<SerialSlot> slots = slots(from, to);
        List<SerialSlot> numbered = new ArrayList<>();
        for (int index = 0; index < slots.size(); ) {
            int end = index;
            while (end < slots.size() && !slots.get(end).isWritten()) {
                end++;
            }
            Optional<SerialSlot> next = end < slots.size() ? Optional.of(slots.get(end)) : Optional.empty();
            numberBlanks(slots.subList(index, end), next, numbered, rows.get(from));
            next.ifPresent(numbered::add);
            index = end + 1;
        }
        numbered.forEach(this::writeSlot);
        last = numbered.isEmpty() ? last : numbered.get(numbered.size() - 1).number();
    }

    private List<SerialSlot> slots(int from, int to) {
        List<SerialSlot> slots = new ArrayList<>();
        for (int index = from; index < to; index++) {
            Field serial = rows.get(index).row().serial();
            Optional<Ordinal> ordinal = written.get(index);
            boolean goesOn = !slots.isEmpty() && goesOn(index, slots.get(slots.size() - 1));
            if (goesOn) {
                slots.get(slots.size() - 1).add(index, provenanceOfPart(index, slots.get(slots.size() - 1)));
            } else {
                SerialSlot slot =
                        new SerialSlot(ordinal, serial.full(), serial.text().isEmpty());
                slot.add(index, serial.covered() && ordinal.isPresent() ? Provenance.MERGED : slot.ownProvenance());
                slots.add(slot);
            }
        }
        return slots;
    }

    private boolean goesOn(int index, SerialSlot slot) {
        Optional<Ordinal> ordinal = written.get(index);
        if (ordinal.isEmpty()) {
            return words.get(index).sameMeasure();
        }
        boolean sameNumber = slot.isWritten() && slot.number() == ordinal.get().value();
        boolean sameWords = words.get(index).sameMeasure()
                || words.get(index)
                        .measure()
                        .value()
                        .equals(words.get(index - 1).measure().value());
        return sameNumber && (rows.get(index).row().serial().covered() || sameWords);
    }

    private Provenance provenanceOfPart(int index, SerialSlot slot) {
        if (written.get(index).isPresent()) {
            return rows.get(index).row().serial().covered() ? Provenance.MERGED : slot.ownProvenance();
        }
        return slot.isWritten() ? Provenance.INHERITED : Provenance.RESTORED;
    }

    private void numberBlanks(
            List<SerialSlot> blanks, Optional<SerialSlot> next, List<SerialSlot> numbered, PlacedRow first) {
        Optional<SerialSlot> previous =
                numbered.isEmpty() ? Optional.empty() : Optional.of(numbered.get(numbered.size() - 1));
        int base = previous.map(SerialSlot::number)
                .orElseGet(() -> next.map(slot -> Math.max(slot.number() - blanks.size() - 1, 0))
                        .orElse(anyWritten ? 0 : last));
        int room = room(blanks.size(), base, next, previous, first);
        for (int index = 0; index < blanks.size(); index++) {
            if (index < room) {
                blanks.get(index).setNumber(base + index + 1);
                numbered.add(blanks.get(index));
            } else {
                numbered.get(numbered.size() - 1).takeOver(blanks.get(index));
            }
        }
    }

    /** Returns how many of the blanks have a number of their own. At the end none has where the section declares no more than were counted. */
    private static int room(
            int blanks, int base, Optional<SerialSlot> next, Optional<SerialSlot> previous, PlacedRow first) {
        if (previous.isEmpty()) {
            return blanks;
        }
        if (next.isEmpty()) {
            boolean complete = first.declared().isPresent() && first.declared().getAsInt() == base;
            return complete ? 0 : blanks;
        }
        int numbersBetween = next.get().number() - 1 - base;
        return numbersBetween < 0 ? blanks : Math.min(blanks, numbersBetween);
    }

    private void writeSlot(SerialSlot slot) {
        for (int index = 0; index < slot.rows().size(); index++) {
            int row = slot.rows().get(index);
            Provenance provenance = slot.provenance(index);
            SerialValue value = new SerialValue(slot.number(), slot.text(), index + 1);
            filled.set(row, Optional.of(new Filled<>(value, provenance, findings(row, value, provenance))));
        }
    }

    private List<PendingFinding> findings(int row, SerialValue value, Provenance provenance) {
        List<PendingFinding> findings = new ArrayList<>();
        Field serial = rows.get(row).row().serial();
        if (!serial.blank() && written.get(row).isEmpty()) {
            findings.add(new PendingFinding(
                    FindingCode.SERIAL_UNREADABLE,
                    MeasureField.SERIAL,
                    "序号“" + serial.full() + "”无法识别",
                    serial.full(),
                    Integer.toString(value.number()),
                    serial.location()));
        }
        switch (provenance) {
            case NUMBERED ->
                findings.add(finding(FindingCode.SERIAL_NUMBERED, "序号取自自动编号“" + value.text() + "”", value, row));
            case RESTORED ->
                findings.add(finding(FindingCode.SERIAL_RESTORED, "序号空缺，按顺序补为" + value.number(), value, row));
            case INHERITED ->
                findings.add(finding(
                        FindingCode.SERIAL_INHERITED,
                        "序号空缺，与上行同为" + value.number() + "，为其第" + value.part() + "部分",
                        value,
                        row));
            default -> {}
        }
        return findings;
    }

    private PendingFinding finding(FindingCode code, String message, SerialValue value, int row) {
        return new PendingFinding(
                code,
                MeasureField.SERIAL,
                message,
                "",
                Integer.toString(value.number()),
                rows.get(row).row().location());
    }

    private static Optional<Ordinal> read(Field serial) {
        return serial.blank() ? Optional.empty() : Ordinal.parseWhole(serial.full());
    }
}
