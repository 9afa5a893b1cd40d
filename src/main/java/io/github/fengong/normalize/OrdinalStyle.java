package io.github.fengong.normalize;

/** The way an ordinal is written, from the outermost level of a document to the innermost as official documents use them. */
enum OrdinalStyle {
    /** 第一部分, 第二章, 板块一：. */
    PART,
    /** 一、. */
    HAN,
    /** （一）. */
    HAN_BRACKET,
    /** 1. */
    ARABIC,
    /** 1.2, 1-2: the last number counts. */
    ARABIC_LEVELS,
    /** （1）, 1）. */
    ARABIC_BRACKET,
    /** ①. */
    CIRCLED
}
