package io.github.fengong.model;

/** What a change of a row means for one agency. */
public enum TaskChangeKind {
    /** The agency has the task only in the new edition. */
    NEW_TASK("新增任务"),
    /** The agency has the task only in the old edition. */
    TASK_GONE("取消任务"),
    /** The agency has the task in both, in another role. */
    ROLE_CHANGED("职责变化"),
    /** The words of the task differ. */
    WORDING_CHANGED("内容变化"),
    /** Other agencies have come to the task, left it or changed their role. */
    PARTNERS_CHANGED("协同单位变化");

    private final String title;

    TaskChangeKind(String title) {
        this.title = title;
    }

    /** Returns the Chinese words for readers, for example {@code 新增任务}. */
    public String title() {
        return title;
    }
}
