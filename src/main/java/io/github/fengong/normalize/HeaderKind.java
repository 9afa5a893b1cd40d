package io.github.fengong.normalize;

/** What a header word says of its column; what the column really holds, its neighbours and its cells decide too. */
enum HeaderKind {
    SERIAL,
    SECTION,
    CATEGORY,
    /** The measure, or what groups measures where a finer column stands beside it. */
    TASK,
    /** What is to be put right: the measure, but beside a task before it only what hinders that. */
    PROBLEM,
    /** The measure, or the practice where a task stands beside it. */
    DETAIL,
    /** The practice, or the measure where nothing else is. */
    CONTENT,
    LEAD,
    SUPPORTING,
    /** 配合/责任单位: supporting beside a lead, else responsible. */
    SUPPORTING_BESIDE_LEAD,
    /** 责任单位: supporting beside a lead. */
    RESPONSIBLE,
    /** 责任人, 主管部门: responsible only where no other column of units is. */
    RESPONSIBLE_ALONE,
    IMPLEMENTING,
    GUIDING,
    DEADLINE,
    REMARKS,
    /** A known header of which nothing more is asked. */
    OTHER;

    /** Tells whether the word alone shows that the column holds units. */
    boolean namesUnits() {
        return switch (this) {
            case LEAD, SUPPORTING, SUPPORTING_BESIDE_LEAD, RESPONSIBLE, IMPLEMENTING, GUIDING -> true;
            default -> false;
        };
    }

    /** Tells whether the column may hold the words of a measure. */
    boolean namesText() {
        return switch (this) {
            case TASK, PROBLEM, DETAIL, CONTENT -> true;
            default -> false;
        };
    }

    /** Returns the kind that a role given by the user stands for. */
    static HeaderKind of(ColumnRole role) {
        return switch (role) {
            case SERIAL -> SERIAL;
            case SECTION -> SECTION;
            case INDICATOR -> CATEGORY;
            case MEASURE -> TASK;
            case PRACTICE -> CONTENT;
            case LEAD -> LEAD;
            case SUPPORTING -> SUPPORTING;
            case RESPONSIBLE -> RESPONSIBLE;
            case IMPLEMENTING -> IMPLEMENTING;
            case GUIDING -> GUIDING;
            case DEADLINE -> DEADLINE;
            case REMARKS -> REMARKS;
            case EXTRA -> OTHER;
        };
    }
}
