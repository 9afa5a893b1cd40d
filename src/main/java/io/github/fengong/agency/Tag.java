package io.github.fengong.agency;

/** What a token is to the grammar. */
enum Tag {
    /** A known name without its level word or place: 住建局. */
    CORE,
    /** A known name that stands by itself: 财政部, 人民银行. */
    FULL,
    /** A known body whose branches bear its name before that of a place: 人民银行汕头市分行. */
    HEAD,
    /** An office inside another body: 办公室. */
    INNER,
    /** 牵头. */
    LEAD,
    /** 配合. */
    SUPPORT,
    /** 指导. */
    GUIDE,
    /** 负责. */
    DUTY,
    /** 落实: carries out; the weaker part beside 负责. */
    WEAK,
    /** 按职责分工, 共同: how, not who. */
    MANNER,
    /** 会同: the unit before it is the principal. */
    WITH,
    /** 由: a unit follows. */
    BY,
    /** 等: the list goes on. */
    ETC,
    /** 和, 及, 与: may join units, or be part of a name. */
    JOIN,
    /** The name of a place. */
    PLACE,
    /** An organisation word of the general dictionary. */
    ORGANISATION,
    /** A verb of the general dictionary. */
    VERB,
    /** Any other word. */
    WORD,
    /** 、 */
    PAUSE,
    /** ， */
    COMMA,
    /** ； */
    SEMICOLON,
    /** 。 */
    STOP,
    /** ： */
    COLON,
    /** An opening bracket. */
    OPEN,
    /** A closing bracket. */
    CLOSE,
    /** A stretch that was set aside: a deadline, a scope, a rule. */
    GAP,
    /** 牵头单位：and the like. */
    LABEL;

    /** Returns whether the tag stands for a word of responsibility. */
    boolean isRole() {
        return this == LEAD || this == SUPPORT || this == GUIDE || this == DUTY || this == WEAK || this == MANNER;
    }

    /** Returns whether no name runs over such a token. */
    boolean isBoundary() {
        return switch (this) {
            case PAUSE, COMMA, SEMICOLON, STOP, COLON, CLOSE, GAP, LABEL -> true;
            default -> false;
        };
    }

    /** Returns whether the tag stands for a known name. */
    boolean isName() {
        return this == CORE || this == FULL || this == HEAD || this == INNER;
    }
}
