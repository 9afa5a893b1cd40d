package io.github.fengong.agency;

import java.util.List;

/** What words of responsibility say, before it is known what the rest of the string says. */
enum Duty {
    /** 牵头. */
    LEAD,
    /** 配合. */
    SUPPORT,
    /** 指导. */
    GUIDE,
    /** 负责, 按职责分工负责. */
    RESPONSIBLE,
    /** 落实: beside someone who is responsible, the weaker part. */
    CARRY_OUT,
    /** No words at all. */
    NONE;

    /** Words that say how several units support each other and not whom they support: 协同负责. */
    private static final List<String> TOGETHER = List.of("协同", "协作", "联动", "协力");

    /** Returns what a run of words of responsibility says: 负责配合落实 is SUPPORT. */
    static Duty of(List<Token> words) {
        if (has(words, Tag.LEAD)) {
            return LEAD;
        }
        boolean responsible = has(words, Tag.DUTY);
        boolean together = words.stream().anyMatch(word -> TOGETHER.contains(word.text()));
        boolean supports =
                words.stream().anyMatch(word -> word.tag() == Tag.SUPPORT && !TOGETHER.contains(word.text()));
        if (supports || together && !responsible && !has(words, Tag.WEAK)) {
            return SUPPORT;
        }
        if (has(words, Tag.GUIDE)
                && words.stream().noneMatch(word -> word.text().equals("统筹"))) {
            return GUIDE;
        }
        return !responsible && has(words, Tag.WEAK) && !saysByRemit(words) ? CARRY_OUT : RESPONSIBLE;
    }

    private static boolean saysByRemit(List<Token> words) {
        return words.stream()
                .anyMatch(word -> word.tag() == Tag.MANNER && word.text().contains("职"));
    }

    private static boolean has(List<Token> words, Tag tag) {
        return words.stream().anyMatch(word -> word.tag() == tag);
    }
}
