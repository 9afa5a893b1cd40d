package io.github.fengong.normalize;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the role of each column of the task tables that stand under one header: by the user, by the header, by the cells. */
final class RoleResolver {

    private static final List<String> LEVELS = List.of("一级", "二级", "三级", "四级", "五级");

    private final List<TaskTable> tables;
    private final Header header;
    private final NormalizeOptions options;
    private final RoleDraft draft;
    private final ColumnGroups groups;

    private RoleResolver(List<TaskTable> tables, NormalizeOptions options) {
        this.tables = tables;
        this.header = tables.get(0).header();
        this.options = options;
        this.groups = options.columns().isEmpty()
                ? ColumnGroups.of(tables)
                : ColumnGroups.none(header.columns().size());
        List<Grid> grids = tables.stream().map(TaskTable::grid).toList();
        List<List<Integer>> rows = tables.stream().map(TaskTable::tellingRows).toList();
        this.draft = new RoleDraft(
                header,
                IntStream.range(0, header.columns().size())
                        .mapToObj(column -> ColumnContent.of(grids, rows, groups.members(column)))
                        .toList());
    }

    static ColumnRoles resolve(List<TaskTable> tables, NormalizeOptions options) {
        RoleResolver resolver = new RoleResolver(tables, options);
        if (options.columns().isEmpty()) {
            resolver.assign();
        } else {
            resolver.assignGiven();
        }
        return resolver.result();
    }

    private void assignGiven() {
        for (int column = 0; column < options.columns().size(); column++) {
            draft.set(column, options.columns().get(column));
        }
    }

    private void assign() {
        for (int column = 0; column < header.columns().size(); column++) {
            if (!groups.isLead(column)) {
                draft.set(column, ColumnRole.EXTRA);
                continue;
            }
            Optional<ColumnRole> given =
                    options.profile().roleOf(header.columns().get(column).name());
            if (given.isPresent()) {
                draft.set(column, given.get());
            }
        }
        List<Integer> categories = draft.open(kind -> kind == HeaderKind.CATEGORY);
        assignByWord();
        TextColumnRoles texts = new TextColumnRoles(draft, this::shareOfContinuingRowsWithSerial);
        UnknownColumnRoles unknown = new UnknownColumnRoles(draft, texts::groupsNumberedRows);
        new UnitColumnRoles(draft).assign();
        unknown.assignSerialAndUnits();
        texts.assign();
        reopenBehindMeasure(categories);
        unknown.assignText();
    }

    /** Categories stand before what they group; behind the measure they tell of it: 工作任务, 考核指标 or 建议题目, 办理类型. */
    private void reopenBehindMeasure(List<Integer> categories) {
        draft.withRole(ColumnRole.MEASURE).stream()
                .findFirst()
                .ifPresent(measure -> categories.stream()
                        .filter(column -> column > measure
                                && draft.role(column) == ColumnRole.INDICATOR
                                && !isLeftBlankOrMerged(column))
                        .forEach(draft::reopen));
    }

    private void assignByWord() {
        draft.open(kind -> kind == HeaderKind.SERIAL).stream()
                .findFirst()
                .filter(column -> !draft.has(ColumnRole.SERIAL))
                .ifPresent(column -> draft.set(column, ColumnRole.SERIAL));
        draft.open(kind -> kind == HeaderKind.SERIAL).forEach(column -> draft.set(column, ColumnRole.EXTRA));
        draft.open(kind -> kind == HeaderKind.SECTION).forEach(column -> draft.set(column, ColumnRole.SECTION));
        draft.open(kind -> kind == HeaderKind.CATEGORY).forEach(column -> draft.set(column, ColumnRole.INDICATOR));
        draft.open(kind -> kind == HeaderKind.DEADLINE).forEach(column -> draft.set(column, ColumnRole.DEADLINE));
        draft.open(kind -> kind == HeaderKind.REMARKS).forEach(column -> draft.set(column, ColumnRole.REMARKS));
        draft.open(kind -> kind == HeaderKind.OTHER).forEach(column -> draft.set(column, ColumnRole.EXTRA));
    }

    /** Tells whether the cells themselves, not only their words, go on over rows: one and a half rows or more on average. */
    private boolean isLeftBlankOrMerged(int column) {
        long rows = 0;
        long stated = 0;
        for (TaskTable table : tables) {
            for (int row : table.tellingRows()) {
                rows++;
                stated += states(table.grid(), row, column) ? 1 : 0;
            }
        }
        return 2 * rows >= 3 * stated;
    }

    private double shareOfContinuingRowsWithSerial(int column) {
        int serial = draft.withRole(ColumnRole.SERIAL).get(0);
        long continuing = 0;
        long numbered = 0;
        for (TaskTable table : tables) {
            for (int row : table.tellingRows()) {
                if (!states(table.grid(), row, column)) {
                    continuing++;
                    numbered += states(table.grid(), row, serial) ? 1 : 0;
                }
            }
        }
        return continuing == 0 ? 0 : (double) numbered / continuing;
    }

    private static boolean states(Grid grid, int row, int column) {
        return grid.at(row, column)
                .filter(cell -> cell.row() == row && grid.isFilled(cell))
                .isPresent();
    }

    private ColumnRoles result() {
        List<Integer> indicators = new ArrayList<>(draft.withRole(ColumnRole.INDICATOR));
        indicators.sort(Comparator.comparingInt(this::level));
        return new ColumnRoles(draft.roles(), headers(), indicators, groups, assumptions());
    }

    /** Levels that say their depth go by it, all others by their place. */
    private int level(int column) {
        String name = header.columns().get(column).name();
        return IntStream.range(0, LEVELS.size())
                .filter(level -> name.startsWith(LEVELS.get(level)))
                .findFirst()
                .orElse(-1);
    }

    private List<String> headers() {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < header.columns().size(); column++) {
            HeaderColumn head = header.columns().get(column);
            String name = head.name().isEmpty() ? "第" + (column + 1) + "列" : head.name();
            boolean shared = header.columns().stream()
                            .filter(other -> other.name().equals(head.name()))
                            .count()
                    > 1;
            String full = shared && !head.upper().isEmpty() ? head.upper() + "/" + name : name;
            String unique = full;
            for (int number = 2; draft.role(column) == ColumnRole.EXTRA && names.contains(unique); number++) {
                unique = full + number;
            }
            names.add(unique);
        }
        return names;
    }

    private List<PendingFinding> assumptions() {
        return draft.assumed().stream()
                .sorted()
                .map(column -> assumption(column, header.columns().get(column).name()))
                .toList();
    }

    private PendingFinding assumption(int column, String name) {
        String title = title(draft.role(column));
        String message =
                "第" + (column + 1) + "列" + (name.isEmpty() ? "没有表头" : "表头为“" + name + "”") + "，按内容作为" + title + "一栏";
        return new PendingFinding(
                FindingCode.COLUMN_ROLE_ASSUMED, MeasureField.DOCUMENT, message, name, title, place(column));
    }

    private SourceLocation place(int column) {
        Grid grid = tables.get(0).grid();
        if (grid.rows() == 0) {
            return grid.table().location();
        }
        int row = Math.max(0, Math.min(header.dataRow(), grid.rows()) - 1);
        return grid.at(row, column).map(RawCell::location).orElseGet(() -> grid.location(row));
    }

    private static String title(ColumnRole role) {
        return switch (role) {
            case SERIAL -> "序号";
            case SECTION -> "部分";
            case INDICATOR -> "指标";
            case MEASURE -> "改革举措";
            case PRACTICE -> "主要做法";
            case LEAD -> "牵头单位";
            case SUPPORTING -> "配合单位";
            case RESPONSIBLE -> "责任单位";
            case IMPLEMENTING -> "实施单位";
            case GUIDING -> "指导单位";
            case DEADLINE -> "完成时限";
            case REMARKS -> "备注";
            case EXTRA -> "其他";
        };
    }
}
