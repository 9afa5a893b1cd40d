package io.github.fengong.normalize;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a column of a task table holds. */
public enum ColumnRole {
    /** 序号. */
    SERIAL,
    /** 部分: the section, where it is a column. */
    SECTION,
    /** 指标, 一级指标, 类别: what groups the measures; several such columns are levels, outermost first. */
    INDICATOR,
    /** 改革举措, 工作任务: the measure. */
    MEASURE,
    /** 主要做法, 工作要求: the practice. */
    PRACTICE,
    /** 牵头单位: units that lead. */
    LEAD,
    /** 配合单位: units that support. */
    SUPPORTING,
    /** 责任单位: units whose roles the text of the cell gives. */
    RESPONSIBLE,
    /** 实施单位: units that carry out. */
    IMPLEMENTING,
    /** 指导单位: units that give guidance. */
    GUIDING,
    /** 完成时限: kept under its header. */
    DEADLINE,
    /** 备注: kept under its header. */
    REMARKS,
    /** Anything else: kept under its header. */
    EXTRA;

    /** Returns the name that options use, for example {@code measure}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the role of a name, for example {@code SUPPORTING} of {@code supporting}.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public static ColumnRole of(String key) {
        String wanted = key.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(role -> role.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no column role '" + key.strip() + "'; valid roles are: " + keys()));
    }

    /**
     * Returns the roles of a comma-separated list, for example of {@code serial,indicator,measure,practice,responsible,extra}.
     *
     * @throws IllegalArgumentException if a name is no role
     */
    public static List<ColumnRole> listOf(String keys) {
        return Arrays.stream(keys.split(",", -1)).map(ColumnRole::of).toList();
    }

    boolean holdsUnits() {
        return switch (this) {
            case LEAD, SUPPORTING, RESPONSIBLE, IMPLEMENTING, GUIDING -> true;
            default -> false;
        };
    }

    private static String keys() {
        return Arrays.stream(values()).map(ColumnRole::key).collect(Collectors.joining(", "));
    }
}
