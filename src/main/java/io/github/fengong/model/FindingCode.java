package io.github.fengong.model;

/** The kinds of finding, each with its title for readers and its usual severity. */
public enum FindingCode {
    // values that were filled in
    SERIAL_NUMBERED("序号取自自动编号", Severity.INFO),
    SERIAL_INHERITED("序号沿用上行", Severity.INFO),
    SERIAL_RESTORED("序号已补全", Severity.INFO),
    INDICATOR_INHERITED("指标沿用上行", Severity.INFO),
    INDICATOR_NUMBERED("指标序数取自自动编号", Severity.INFO),
    INDICATOR_ORDINAL_RESTORED("指标序数已补全", Severity.INFO),
    MEASURE_INHERITED("改革举措沿用上行", Severity.INFO),
    PRACTICE_INHERITED("主要做法沿用上行", Severity.INFO),
    RESPONSIBILITY_INHERITED("责任单位沿用上行", Severity.INFO),
    EXTRA_INHERITED("其他栏目沿用上行", Severity.INFO),
    SECTION_RESTORED("部分序数已补全", Severity.INFO),
    // the document contradicts itself or looks wrong; its words stay as they are
    SERIAL_GAP("序号不连续", Severity.WARNING),
    SERIAL_REPEATED("序号重复", Severity.WARNING),
    SERIAL_UNREADABLE("序号无法识别", Severity.WARNING),
    COUNT_MISMATCH("声明项数与实际不符", Severity.WARNING),
    RESPONSIBILITY_BLANK("责任单位为空", Severity.WARNING),
    MEASURE_BLANK("改革举措为空", Severity.WARNING),
    QUOTE_UNPAIRED("引号不成对", Severity.WARNING),
    BRACKET_UNPAIRED("括号不成对", Severity.WARNING),
    BRACKET_MIXED_WIDTH("括号全角半角混用", Severity.WARNING),
    ORDINAL_MIXED_WIDTH("序数括号全角半角混用", Severity.WARNING),
    CHARACTER_SUSPECT("疑似错字", Severity.WARNING),
    NAME_WRITTEN_TWO_WAYS("同一名称写法不一", Severity.WARNING),
    TEXT_DAMAGED("文字损坏", Severity.WARNING),
    ROW_UNEXPLAINED("行内容未归入任何栏目", Severity.WARNING),
    HEADER_REPEATED("表头重复已略去", Severity.INFO),
    SECTION_REPEATED("部分标题重复已合并", Severity.INFO),
    COLUMN_ROLE_ASSUMED("栏目含义为推断", Severity.WARNING),
    TABLE_LEFT_OUT("非任务分工表未收录", Severity.INFO),
    TABLE_CONTINUED("无表头的续表已接续", Severity.INFO),
    HIDDEN_CONTENT("含隐藏行或列", Severity.WARNING),
    // pages and files
    PAGE_WITHOUT_TEXT("页面为图片需文字识别", Severity.ERROR),
    PAGE_UNREADABLE("页面无法读取", Severity.ERROR),
    CONTENT_UNREADABLE("部分内容无法读取", Severity.ERROR),
    // responsible units
    AGENCY_UNKNOWN("单位名称未收录", Severity.INFO),
    AGENCY_BOUNDARY_ASSUMED("单位名称边界为推断", Severity.WARNING),
    AGENCY_VARIANT("同一单位名称写法不一", Severity.WARNING),
    AGENCY_TWO_ROLES("同一单位担任两种角色", Severity.WARNING),
    AGENCY_MISSPELLING_SUSPECT("单位名称疑似错字", Severity.WARNING),
    ROLE_ASSUMED("角色为推断", Severity.WARNING),
    ROLE_RULE_APPLIED("按文件规则确定角色", Severity.INFO),
    COLLECTIVE_EXPANDED("集合单位已展开", Severity.INFO),
    UNIT_CARRIED_FORWARD("按文件规则补入单位", Severity.INFO),
    RESPONSIBILITY_UNPARSED("责任单位有未解析文字", Severity.WARNING);

    private final String title;
    private final Severity severity;

    FindingCode(String title, Severity severity) {
        this.title = title;
        this.severity = severity;
    }

    /** Returns the short Chinese name for readers, for example {@code 序号已补全}. */
    public String title() {
        return title;
    }

    /** Returns the usual severity of such a finding. */
    public Severity severity() {
        return severity;
    }
}
