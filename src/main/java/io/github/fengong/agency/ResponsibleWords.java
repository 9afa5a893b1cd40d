package io.github.fengong.agency;

import java.util.List;

/** Tells where words of responsibility end, and whether they are any: 推进 is one in 市水务局推进 and none in 市双招双引推进办. */
final class ResponsibleWords {

    private static final List<String> BEING = List.of("为", "是", "作为", "均为");

    private ResponsibleWords() {}

    /** Returns the token after a run of words of responsibility, with 并 or 、 between two of them. */
    static int endFrom(TokenView view, int start) {
        int end = start;
        while (view.tag(end).isRole() || end > start && joins(view, end)) {
            end++;
        }
        return end;
    }

    private static boolean joins(TokenView view, int index) {
        if (index >= view.size() || !view.tag(index + 1).isRole() || view.isGenericNoun(index + 2)) {
            return false;
        }
        String word = view.get(index).text();
        return word.equals("并")
                || word.equals("、")
                || word.equals("和")
                || word.equals("与")
                || word.equals("及")
                || word.equals("以及")
                || word.equals("并且");
    }

    static boolean isAfterBeing(TokenView view, int index) {
        return index > 0 && BEING.contains(view.get(index - 1).text());
    }

    /**
     * Returns whether the words from {@code start} to {@code end} are words of responsibility and no part of a name.
     *
     * @param open the first token of the name before them, -1 where none is open
     */
    static boolean areNoName(TokenView view, int open, int start, int end) {
        if (isStrong(view, start, end)) {
            return true;
        }
        if (open >= 0 && !view.isWhole(open, start)) {
            return false;
        }
        int after = view.nameEndFrom(end);
        boolean name =
                after > end && (view.isComplete(start, after) || view.shape.isCollective(view.words(start, after)));
        return !name || view.startsUnit(end);
    }

    private static boolean isStrong(TokenView view, int start, int end) {
        for (Token word : view.range(start, end)) {
            boolean strong = switch (word.tag()) {
                case LEAD -> true;
                case DUTY -> word.text().equals("负责");
                case SUPPORT -> word.text().equals("配合") || word.text().equals("协办");
                case MANNER ->
                    word.text().startsWith("按")
                            || word.text().startsWith("依")
                            || word.text().startsWith("根");
                default -> false;
            };
            if (strong) {
                return true;
            }
        }
        return false;
    }
}
