package io.github.fengong.model;

/** What the header of a column of responsible units says of the units in it. */
public enum UnitColumn {
    /** 牵头单位, 主办单位: the units lead. */
    LEAD,
    /** 配合单位, 协办单位, or 责任单位 beside a column of leads: the units support. */
    SUPPORTING,
    /** 责任单位 alone: the text of the cell says who leads. */
    RESPONSIBLE,
    /** 实施单位: the units carry out, counted as supporting. */
    IMPLEMENTING,
    /** 指导单位: the units give guidance. */
    GUIDING
}
