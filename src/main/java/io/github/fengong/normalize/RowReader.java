package io.github.fengong.normalize;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.UnitColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Reads the rows of a task table by the roles of its columns: headings, notes and data rows, repeated headers dropped. */
final class RowReader {

    private final TaskTable table;
    private final Grid grid;
    private final ColumnRoles roles;
    private final RowKinds kinds;
    private final List<Item> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Integer, Field> indicatorsAlone = new TreeMap<>();

    RowReader(TaskTable table, ColumnRoles roles) {
        this.table = table;
        this.grid = table.grid();
        this.roles = roles;
        this.kinds = new RowKinds(table, roles);
    }

    /** Reads all rows, those above the header as notes. */
    void read() {
        table.rowsAboveHeader().forEach(row -> grid.filled(row).forEach(this::addNote));
        if (!table.continued()) {
            readHeaderRemarks();
        }
        for (int row = table.firstDataRow(); row < table.to(); row++) {
            readRow(row);
        }
        indicatorsAlone.values().forEach(this::addNote);
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** A rule for the units may stand in the header: 责任单位（列第一位者为牵头单位）. */
    private void readHeaderRemarks() {
        for (int row = table.header().firstRow(); row < table.header().dataRow(); row++) {
            grid.filled(row).stream()
                    .filter(cell -> grid.text(cell).matches("(?s).*[（(【].*"))
                    .forEach(this::addNote);
        }
    }

    private void readRow(int row) {
        List<RawCell> filled = grid.filled(row);
        if (filled.isEmpty()) {
            return;
        }
        if (kinds.repeatsHeader(row)) {
            findings.add(Finding.ofDocument(FindingCode.HEADER_REPEATED, "表头在表中重复出现，已略去", grid.location(row)));
            return;
        }
        Optional<Heading> heading = kinds.heading(row);
        if (heading.isPresent()) {
            items.add(heading.get());
            keepSums(filled, row);
        } else if (kinds.isIndicatorAlone(row)) {
            keepIndicator(filled.get(0), row);
        } else if (RowKinds.beginsWithTotal(grid, row)) {
            addNote(filled.get(0));
            keepSums(filled, row);
        } else if (kinds.isNote(row)) {
            filled.forEach(this::addNote);
        } else {
            readSectionColumn(row);
            items.add(dataRow(row));
        }
        filled.forEach(cell -> cell.notes().stream()
                .map(CellText::clean)
                .filter(text -> !text.isEmpty())
                .forEach(text -> items.add(new Note(text, grid.location(cell)))));
    }

    private void readSectionColumn(int row) {
        roles.columns(ColumnRole.SECTION).stream()
                .map(column -> field(row, column))
                .filter(Field::stated)
                .map(field -> Heading.of(field.full(), field.location()).asSection())
                .forEach(items::add);
    }

    /** The sums beside a heading, or in a row of totals, are kept with the names of their columns. */
    private void keepSums(List<RawCell> filled, int row) {
        filled.stream()
                .skip(1)
                .filter(cell -> RowKinds.beginsWithTotal(grid, row) || roles.role(cell.column()) == ColumnRole.EXTRA)
                .map(cell -> roles.headers().get(cell.column()) + "：" + grid.text(cell))
                .forEach(text -> items.add(new Note(text, grid.location(row))));
    }

    private void addNote(RawCell cell) {
        items.add(new Note(grid.labelled(cell), grid.location(cell)));
    }

    private TaskRow dataRow(int row) {
        return new TaskRow(
                only(row, ColumnRole.SERIAL),
                roles.indicators().stream()
                        .map(column -> indicator(row, column))
                        .toList(),
                only(row, ColumnRole.MEASURE),
                only(row, ColumnRole.PRACTICE),
                units(row),
                extras(row),
                grid.location(row));
    }

    private void keepIndicator(RawCell cell, int row) {
        Optional.ofNullable(indicatorsAlone.put(cell.column(), field(row, cell.column())))
                .ifPresent(this::addNote);
    }

    /** Returns the indicator of the row, which may stand alone in the row above. */
    private Field indicator(int row, int column) {
        Field own = field(row, column);
        Field alone = indicatorsAlone.getOrDefault(column, Field.ABSENT);
        indicatorsAlone.remove(column);
        if (own.blank()) {
            return alone;
        }
        if (!alone.blank()) {
            addNote(alone);
        }
        return own;
    }

    private void addNote(Field field) {
        items.add(new Note(field.full(), field.location()));
    }

    private Field only(int row, ColumnRole role) {
        List<Integer> columns = roles.columns(role);
        return columns.isEmpty() ? Field.ABSENT : field(row, columns.get(0));
    }

    private List<UnitField> units(int row) {
        return IntStream.range(0, grid.columns())
                .filter(column -> roles.role(column).holdsUnits())
                .mapToObj(column ->
                        new UnitField(roles.headers().get(column), unitColumn(row, column), field(row, column)))
                .toList();
    }

    /** A cell over both the column of leads and that of supporting units does not say who leads. */
    private UnitColumn unitColumn(int row, int column) {
        boolean overBoth = grid.at(row, column)
                .filter(cell -> IntStream.range(cell.column(), cell.column() + cell.columnSpan())
                                .mapToObj(roles::role)
                                .distinct()
                                .count()
                        > 1)
                .isPresent();
        return switch (roles.role(column)) {
            case LEAD -> overBoth ? UnitColumn.RESPONSIBLE : UnitColumn.LEAD;
            case SUPPORTING -> overBoth ? UnitColumn.RESPONSIBLE : UnitColumn.SUPPORTING;
            case IMPLEMENTING -> UnitColumn.IMPLEMENTING;
            case GUIDING -> UnitColumn.GUIDING;
            default -> UnitColumn.RESPONSIBLE;
        };
    }

    /** All other columns; second columns of a role that a row has once are among them, so that nothing is lost. */
    private List<ExtraField> extras(int row) {
        List<ExtraField> extras = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            if (!roles.groups().isLead(column)) {
                continue;
            }
            ColumnRole role = roles.role(column);
            boolean other = role == ColumnRole.EXTRA || role == ColumnRole.DEADLINE || role == ColumnRole.REMARKS;
            boolean surplus = (role == ColumnRole.MEASURE || role == ColumnRole.PRACTICE || role == ColumnRole.SERIAL)
                    && roles.columns(role).get(0) != column;
            if (other || surplus) {
                extras.add(
                        new ExtraField(roles.headers().get(column), role == ColumnRole.DEADLINE, field(row, column)));
            }
        }
        return extras;
    }

    private Field field(int row, int column) {
        return roles.groups().members(column).stream()
                .flatMap(member -> grid.at(row, member).stream())
                .filter(cell -> owner(cell) == column)
                .max(Comparator.comparing(grid::isFilled))
                .map(cell ->
                        new Field(grid.text(cell), CellText.firstLabel(cell), cell.row() < row, grid.location(cell)))
                .orElse(Field.ABSENT);
    }

    /** Returns the column that has the words of a cell over several: the first, or the next where words stand over the serial. */
    private int owner(RawCell cell) {
        int first = roles.groups().lead(cell.column());
        boolean wordsOverSerial = cell.columnSpan() > 1
                && roles.role(first) == ColumnRole.SERIAL
                && Ordinal.parseWhole(grid.labelled(cell)).isEmpty();
        return wordsOverSerial ? roles.groups().lead(first + 1) : first;
    }
}
