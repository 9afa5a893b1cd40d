package io.github.fengong.model;

/** What happened to a row between two editions. */
public enum ChangeKind {
    /** Only the new edition has it. */
    ADDED("新增"),
    /** Only the old edition has it. */
    REMOVED("删除"),
    /** The same measure, but some field differs. */
    CHANGED("修改"),
    /** The same measure, and only its place among the others differs. */
    MOVED("移动");

    private final String title;

    ChangeKind(String title) {
        this.title = title;
    }

    /** Returns the Chinese word for readers, for example {@code 新增}. */
    public String title() {
        return title;
    }
}
