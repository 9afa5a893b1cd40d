package io.github.fengong.normalize;

import io.github.fengong.model.RawCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells what a row of a task table is: a repeated header, a heading over the rows below, a note, or data. */
final class RowKinds {

    private static final Pattern NOTE = Pattern.compile("^(注|备\\s*注|说\\s*明|附\\s*注|注释|填表说明|备考)\\s*[:：\\d①]|^[*＊※★▲☆]");

    /** A field of the form below the table, for those who fill it in: 填表人：…. */
    private static final Pattern FORM_FIELD =
            Pattern.compile("^(填表|制表|填报|报送|审核|复核|审批|联系)(人|单位|部门|日期|时间|电话|方式)?(（[^（）]*）|\\([^()]*\\))?\\s*[:：]");

    private static final Pattern TOTAL = Pattern.compile("^(合\\s*计|小\\s*计|总\\s*计|共\\s*计)([:：].*)?$");

    private static final Pattern SUM = Pattern.compile("[-+]?\\d[\\d,，]*(?:[.．]\\d+)?\\s*[%％]?");

    private final TaskTable table;
    private final Grid grid;
    private final ColumnRoles roles;
    private final Optional<OrdinalStyle> serialStyle;
    private final Optional<OrdinalStyle> measureStyle;

    RowKinds(TaskTable table, ColumnRoles roles) {
        this.table = table;
        this.grid = table.grid();
        this.roles = roles;
        this.serialStyle = commonStyle(ColumnRole.SERIAL, Ordinal::parseWhole);
        this.measureStyle = commonStyle(ColumnRole.MEASURE, Ordinal::parse);
    }

    /** Tells whether the row has the words of a header row again, in their columns or run together in one cell. */
    boolean repeatsHeader(int row) {
        List<RawCell> filled = grid.filled(row);
        List<HeaderColumn> columns = table.header().columns();
        boolean inColumns = filled.size() >= 2
                && filled.stream().allMatch(cell -> {
                    String text = CellText.fold(grid.text(cell));
                    HeaderColumn head = columns.get(cell.column());
                    return !text.isEmpty()
                            && (text.equals(head.name()) || head.upper().equals(text));
                });
        return inColumns || filled.size() == 1 && runsNamesTogether(grid.text(filled.get(0)), table.header());
    }

    /** Tells whether the words are the header's names without separation: {@code 工作任务牵头单位责任单位工作要求}. */
    static boolean runsNamesTogether(String text, Header header) {
        String names =
                header.columns().stream().map(HeaderColumn::name).distinct().collect(Collectors.joining());
        long named = header.columns().stream()
                .map(HeaderColumn::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        return named >= 2 && CellText.fold(text).equals(names);
    }

    /** Returns the heading that the row is. */
    Optional<Heading> heading(int row) {
        List<RawCell> filled = grid.filled(row);
        List<RawCell> named = filled.stream().filter(cell -> !isSum(cell)).toList();
        if (named.size() == 1 && named.get(0) == filled.get(0)) {
            return singleHeading(filled.get(0), row).filter(heading -> filled.size() == 1 || heading.hasHeadingMark());
        }
        return named.size() == 2 && named.equals(filled.subList(0, 2))
                ? splitHeading(filled.get(0), filled.get(1))
                : Optional.empty();
    }

    /** A heading may have sums of its rows beside it, in columns of which nothing else is known. */
    private boolean isSum(RawCell cell) {
        return roles.role(cell.column()) == ColumnRole.EXTRA
                && SUM.matcher(grid.text(cell)).matches();
    }

    /** Tells whether the row holds nothing but an indicator, which is that of the next row. */
    boolean isIndicatorAlone(int row) {
        List<RawCell> filled = grid.filled(row);
        return filled.size() == 1
                && roles.role(filled.get(0).column()) == ColumnRole.INDICATOR
                && !spansTable(filled.get(0))
                && !isCovered(row)
                && filled.get(0).rowSpan() == 1
                && Heading.mayBe(grid.labelled(filled.get(0)))
                && !NOTE.matcher(grid.labelled(filled.get(0))).find()
                && !TOTAL.matcher(grid.labelled(filled.get(0))).matches();
    }

    /** Tells whether the row is a note or a sum, no measure. */
    boolean isNote(int row) {
        List<RawCell> filled = grid.filled(row);
        String first = filled.isEmpty() ? "" : grid.labelled(filled.get(0));
        if (isForm(filled)) {
            return true;
        }
        return filled.size() == 1
                && !isCovered(row)
                && (NOTE.matcher(Script.simplify(first)).find()
                        || spansTable(filled.get(0))
                        || isSentenceBeforeMeasure(filled.get(0)));
    }

    /** Tells whether the row is a sum: its first words are 合计 or the like. */
    static boolean beginsWithTotal(Grid grid, int row) {
        List<RawCell> filled = grid.filled(row);
        return !filled.isEmpty()
                && TOTAL.matcher(Script.simplify(grid.labelled(filled.get(0)))).matches();
    }

    private boolean isForm(List<RawCell> filled) {
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(cell -> FORM_FIELD
                                .matcher(Script.simplify(grid.labelled(cell)))
                                .find());
    }

    private boolean isSentenceBeforeMeasure(RawCell cell) {
        ColumnRole role = roles.role(cell.column());
        return role == ColumnRole.SERIAL
                && Ordinal.parseWhole(grid.labelled(cell)).isEmpty();
    }

    private Optional<Heading> singleHeading(RawCell cell, int row) {
        String text = grid.labelled(cell);
        if (!Heading.mayBe(text)
                || NOTE.matcher(Script.simplify(text)).find()
                || TOTAL.matcher(Script.simplify(text)).matches()
                || isCovered(row)) {
            return Optional.empty();
        }
        if (FORM_FIELD.matcher(Script.simplify(text)).find()) {
            return Optional.empty();
        }
        Heading heading = Heading.of(text, grid.location(cell));
        boolean named = !heading.title().isEmpty();
        boolean place = spansTable(cell) || isHeadingPlace(cell, heading);
        return named && place ? Optional.of(heading) : Optional.empty();
    }

    /** Without a span a heading stands in a column before the measure, or in the measure's with a mark that measures do not have. */
    private boolean isHeadingPlace(RawCell cell, Heading heading) {
        return switch (roles.role(cell.column())) {
            case SERIAL -> Ordinal.parseWhole(grid.labelled(cell)).isEmpty();
            case SECTION -> true;
            case MEASURE ->
                cell.column() == 0
                        && heading.hasHeadingMark()
                        && !measureStyle.equals(heading.ordinal().map(Ordinal::style));
            default -> false;
        };
    }

    /** A heading whose ordinal has a cell of its own: {@code 一 | 优化市场环境} over 1, 2; {@code 1 | 优化审批} over 1.1, 1.2. */
    private Optional<Heading> splitHeading(RawCell first, RawCell second) {
        Optional<Ordinal> ordinal = Ordinal.parseWhole(grid.labelled(first));
        boolean outerStyle = ordinal.isPresent()
                && serialStyle.isPresent()
                && ordinal.get().style().compareTo(serialStyle.get()) < 0;
        boolean place = roles.role(first.column()) == ColumnRole.SERIAL
                && !roles.role(second.column()).holdsUnits()
                && first.rowSpan() == 1
                && second.column() == first.column() + first.columnSpan();
        if (!outerStyle || !place || !Heading.mayBe(grid.text(second))) {
            return Optional.empty();
        }
        Heading named = Heading.of(grid.text(second), grid.location(first));
        return Optional.of(new Heading(
                ordinal,
                named.ordinal().isPresent() ? grid.text(second) : named.title(),
                named.declaredCount(),
                CellText.join(grid.labelled(first), grid.text(second)),
                named.location(),
                false));
    }

    /** Tells whether the cell is the whole row: it spans all columns but one at most. */
    private boolean spansTable(RawCell cell) {
        int columns = grid.columns();
        return columns > 1 && (cell.columnSpan() == columns || columns > 2 && cell.columnSpan() == columns - 1);
    }

    /** Tells whether cells from rows above go on over the row: then it is no heading and no note. */
    private boolean isCovered(int row) {
        return IntStream.range(0, grid.columns()).anyMatch(column -> grid.coveredFromAbove(row, column));
    }

    /** Returns the style in which most rows of several cells begin in the column of the role. */
    private Optional<OrdinalStyle> commonStyle(ColumnRole role, Function<String, Optional<Ordinal>> parser) {
        List<Integer> columns = roles.columns(role);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        Map<OrdinalStyle, Integer> counts = new EnumMap<>(OrdinalStyle.class);
        for (int row : table.tellingRows()) {
            grid.at(row, columns.get(0))
                    .filter(cell -> cell.row() == row
                            && (columns.get(0) > 0
                                    || grid.columns() < 3
                                    || grid.filled(row).size() > 2))
                    .flatMap(cell -> parser.apply(grid.labelled(cell)))
                    .ifPresent(ordinal -> counts.merge(ordinal.style(), 1, Integer::sum));
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
