package io.github.fengong.agency;

/** Knows words beside those of responsibility that say what a unit does, or how. */
final class TaskWords {

    private TaskWords() {}

    /** Returns whether words follow that say what for. */
    static boolean beginAt(TokenView view, int next) {
        return next < view.size()
                && !view.tag(next).isBoundary()
                && view.tag(next) != Tag.OPEN
                && view.tag(next) != Tag.BY
                && view.tag(next) != Tag.WITH
                && (!view.startsUnit(next) || isClassInCharge(view, next));
    }

    /** 负责市属企业: a class of bodies for which the unit before is responsible. */
    private static boolean isClassInCharge(TokenView view, int next) {
        int end = view.nameEndFrom(next);
        String words = view.words(next, end);
        return view.get(next - 1).text().equals("负责")
                && view.tag(end).isBoundary()
                && words.indexOf('各') < 0
                && view.shape.isCollective(words);
    }

    /** 按属地原则负责: the words that say who does what may come after those that say how. */
    static boolean sayOnlyHow(TokenView view, int start, int end) {
        return view.range(start, end).stream().allMatch(word -> word.tag() == Tag.MANNER);
    }

    /** Returns where words of who does what begin; -1 where there are none. */
    static int startOfDuty(TokenView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if (view.tag(i).isRole() && view.tag(i) != Tag.MANNER && !view.isGenericNoun(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns where 牵头, 负责 or 配合 stands among the words of a task; -1 where none does. */
    static int startOfStrongDuty(TokenView view, int from, int to) {
        for (int i = from; i < to; i++) {
            if ((view.tag(i) == Tag.LEAD
                            || view.get(i).text().equals("负责")
                            || view.get(i).text().equals("配合"))
                    && !view.isGenericNoun(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
