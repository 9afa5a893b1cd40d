package io.github.fengong.normalize;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.UnitCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cells of responsible units of each row. Where all are blank those of the row above go on, within a section; where one of
 * several columns is filled, the blank ones mean none, as do {@code /}, {@code 无} and {@code —}. {@code 同上} stands for the words above.
 */
final class ResponsibilityFiller {

    private ResponsibilityFiller() {}

    static List<Filled<Responsibility>> fill(List<PlacedRow> rows) {
        List<Filled<Responsibility>> filled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            boolean goesOn =
                    index > 0 && rows.get(index - 1).run() == rows.get(index).run();
            TaskRow row = rows.get(index).row();
            boolean allBlank =
                    row.units().stream().allMatch(unit -> unit.field().blank());
            boolean repeats = row.units().stream()
                    .anyMatch(unit -> CellText.repeatsAbove(unit.field().full()));
            if (repeats && index > 0) {
                filled.add(repeated(row, filled.get(index - 1).value()));
            } else if (!allBlank) {
                filled.add(own(row));
            } else if (goesOn
                    && !row.units().isEmpty()
                    && !filled.get(index - 1).value().cells().isEmpty()) {
                filled.add(inherited(row, filled.get(index - 1).value()));
            } else {
                String message = row.units().isEmpty() ? "没有写明责任单位" : "责任单位一栏为空，也没有可沿用的上行";
                filled.add(blank(row, message));
            }
        }
        return filled;
    }

    private static Filled<Responsibility> own(TaskRow row) {
        List<UnitField> named = row.units().stream()
                .filter(unit -> !unit.field().blank()
                        && !CellText.saysNothing(unit.field().full()))
                .toList();
        if (named.isEmpty()) {
            return blank(row, "责任单位一栏写明没有责任单位");
        }
        Responsibility responsibility = Responsibility.ofCells(named.stream()
                .map(unit ->
                        new UnitCell(unit.header(), unit.column(), unit.field().full()))
                .toList());
        boolean merged = named.get(0).field().covered();
        return Filled.of(responsibility, merged ? Provenance.MERGED : Provenance.STATED);
    }

    /** A cell that says {@code 同上} has the words of the row above under the same header; the other cells speak for themselves. */
    private static Filled<Responsibility> repeated(TaskRow row, Responsibility above) {
        List<UnitCell> cells = new ArrayList<>();
        List<PendingFinding> findings = new ArrayList<>();
        for (UnitField unit : row.units()) {
            String written = unit.field().full();
            if (!CellText.repeatsAbove(written)) {
                if (!unit.field().blank() && !CellText.saysNothing(written)) {
                    cells.add(new UnitCell(unit.header(), unit.column(), written));
                }
                continue;
            }
            List<UnitCell> same = above.cells().stream()
                    .filter(cell -> cell.header().equals(unit.header()))
                    .toList();
            cells.addAll(same.isEmpty() ? List.of(new UnitCell(unit.header(), unit.column(), written)) : same);
            same.forEach(cell -> findings.add(new PendingFinding(
                    FindingCode.RESPONSIBILITY_INHERITED,
                    MeasureField.RESPONSIBILITY,
                    "“" + unit.header() + "”一栏写作“" + written + "”，沿用上行“" + cell.text() + "”",
                    written,
                    cell.text(),
                    row.location())));
        }
        Provenance provenance = findings.isEmpty() ? Provenance.STATED : Provenance.INHERITED;
        return new Filled<>(Responsibility.ofCells(cells), provenance, findings);
    }

    private static Filled<Responsibility> inherited(TaskRow row, Responsibility above) {
        return Filled.of(
                above,
                Provenance.INHERITED,
                new PendingFinding(
                        FindingCode.RESPONSIBILITY_INHERITED,
                        MeasureField.RESPONSIBILITY,
                        "责任单位一栏为空，沿用上行“" + above.text() + "”",
                        "",
                        above.text(),
                        row.location()));
    }

    private static Filled<Responsibility> blank(TaskRow row, String message) {
        return Filled.of(
                Responsibility.ofCells(List.of()),
                Provenance.STATED,
                new PendingFinding(
                        FindingCode.RESPONSIBILITY_BLANK,
                        MeasureField.RESPONSIBILITY,
                        message,
                        "",
                        "",
                        row.location()));
    }
}
