package io.github.fengong.agency;

import java.util.regex.Pattern;

/** Tells what stands in a pair of brackets: a role, a clause of its own, something beside the matter, or a part of the name before. */
final class BracketContent {

    private static final Pattern ASIDE =
            Pattern.compile("|略|下同|无|[\\d\\-.]+|[一二三四五六七八九十]+|以下(?:简称|称|统称).*|简称.*|排名.*|按.*排序.*");

    private BracketContent() {}

    /** （省知识产权局）, （市、区）. */
    static boolean isPartOfName(TokenView view, int from, int to) {
        return !isRole(view, from, to) && !isClause(view, from, to) && !isAside(view, from, to);
    }

    /** （牵头）, （牵头单位）, （按职责分工负责）. */
    static boolean isRole(TokenView view, int from, int to) {
        boolean role = false;
        for (int i = from; i < to; i++) {
            Tag tag = view.tag(i);
            role |= tag.isRole();
            role |= view.isGenericNoun(i) && i > from && view.get(i - 1).text().equals("责任");
            if (!tag.isRole() && tag != Tag.GAP && !(role && view.isGenericNoun(i)) && !isFirst(view, i)) {
                return false;
            }
        }
        return role;
    }

    private static boolean isFirst(TokenView view, int index) {
        String word = view.get(index).text();
        return word.equals("第一") || word.equals("主要") || word.equals("责任");
    }

    static Duty dutyOf(TokenView view, int from, int to) {
        String words = view.words(from, to);
        if (words.startsWith("第一") || words.startsWith("主要责任")) {
            return Duty.LEAD;
        }
        return Duty.of(view.range(from, to));
    }

    /** （责任单位：…）, （会同市财政局）, （市发改委牵头，…）. */
    static boolean isClause(TokenView view, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (view.tag(i)) {
                case LABEL, WITH, LEAD, SUPPORT, DUTY -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** （2020年底前）, （第1项）. */
    static boolean isAside(TokenView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.tag(i) != Tag.GAP && !view.tag(i).isBoundary()) {
                String words = view.words(from, to);
                return ASIDE.matcher(words).matches() || UnitMaker.isNothing(words);
            }
        }
        return true;
    }
}
