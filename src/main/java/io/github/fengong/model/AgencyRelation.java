package io.github.fengong.model;

/** How an agency of the old edition and one of the new edition belong together. */
public enum AgencyRelation {
    /** They are one body, perhaps written differently: 人民银行汕头中心支行, 人行汕头中心支行. */
    SAME("同一单位"),
    /** The new one has taken over from the old one: 市工商局, 市市场监管局. */
    SUCCESSOR("承接单位"),
    /** They are two bodies. */
    DIFFERENT("不同单位");

    private final String title;

    AgencyRelation(String title) {
        this.title = title;
    }

    /** Returns the Chinese words for readers, for example {@code 承接单位}. */
    public String title() {
        return title;
    }
}
