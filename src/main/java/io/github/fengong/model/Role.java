package io.github.fengong.model;

/** What an agency has to do with a measure. */
public enum Role {
    /** 牵头: designated to lead. */
    LEAD("牵头"),
    /** 配合, 参与: supports a lead. */
    SUPPORTING("配合"),
    /** 共同负责: one of several responsible units without a designated lead. */
    JOINT("共同负责"),
    /** 指导: gives guidance. */
    GUIDING("指导");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** Returns the Chinese word for readers, for example {@code 牵头}. */
    public String title() {
        return title;
    }
}
