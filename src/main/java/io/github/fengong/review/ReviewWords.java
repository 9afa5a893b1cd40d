package io.github.fengong.review;

import io.github.fengong.model.Provenance;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceLocation;

/** The Chinese words of the page. */
final class ReviewWords {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ReviewWords() {}

    static String of(Provenance provenance) {
        return switch (provenance) {
            case STATED -> "原文写明";
            case NUMBERED -> "取自自动编号";
            case MERGED -> "合并单元格";
            case INHERITED -> "原格空白，沿用上行";
            case RESTORED -> "原文没有，推算补全";
        };
    }

    /** Returns 十二 for 12, the digits for what is more than 99, and the empty text for 0. */
    static String ordinal(int number) {
        if (number > 99) {
            return String.valueOf(number);
        }
        if (number < 10) {
            return DIGITS[number];
        }
        String tens = number / 10 == 1 ? "" : DIGITS[number / 10];
        return tens + "十" + DIGITS[number % 10];
    }

    /** Returns the heading of a section, for example 二、供全国借鉴的改革举措. */
    static String heading(Section section) {
        int ordinal = section.ordinal();
        return ordinal(ordinal) + "、" + section.title();
    }

    /** Returns the place of a cell beside that of its row: the reference where there is one, which says the rest too. */
    static String placeInRow(SourceLocation location) {
        return location.cell().map(cell -> "单元格" + cell).orElseGet(() -> place(location));
    }

    /** Returns a place as a reader says it, for example 第2页 表1 第4行. */
    static String place(SourceLocation location) {
        StringBuilder words = new StringBuilder();
        location.sheet().ifPresent(sheet -> words.append("工作表“").append(sheet).append("” "));
        location.page().ifPresent(page -> words.append("第").append(page).append("页 "));
        location.table().ifPresent(table -> words.append("表").append(table).append(' '));
        location.row().ifPresent(row -> words.append("第").append(row).append("行 "));
        location.line().ifPresent(line -> words.append("文本第").append(line).append("行 "));
        location.cell().ifPresent(cell -> words.append("单元格").append(cell).append(' '));
        return words.toString().strip();
    }
}
