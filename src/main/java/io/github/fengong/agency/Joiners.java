package io.github.fengong.agency;

/** Tells whether words that may join two units do, or are part of a name: 和, 与, 会同, 同. */
final class Joiners {

    private Joiners() {}

    /**
     * Returns whether 和 parts two units.
     *
     * @param from the first token of the name before it
     * @param at the joiner
     * @param end where the name after it ends
     */
    static boolean partUnits(TokenView view, int from, int at, int end) {
        return view.startsCollective(at + 1)
                || view.isComplete(from, at) && view.isWhole(at + 1, end) && !areWithinName(view, from, at, end)
                || view.isWhole(from, at) && view.startsUnit(at + 1) && !view.isCore(at + 1);
    }

    /** 实验室与设备管理处: 与 stands between whole units of which nothing else is known less often than within the name of a department. */
    private static boolean areWithinName(TokenView view, int from, int at, int end) {
        boolean known = view.tag(at - 1).isName() || view.hasLevelAt(from) || view.tag(from) == Tag.PLACE;
        return view.get(at).text().equals("与")
                && !known
                && !view.startsUnit(at + 1)
                && !view.tag(end - 1).isName();
    }

    /** 会同 needs no look at what follows; 商 may be part of a name. */
    static boolean nameAnotherAfterWith(TokenView view, int at) {
        return view.get(at).text().equals("会同")
                || view.startsUnit(at + 1)
                || view.isComplete(at + 1, view.nameEndFrom(at + 1));
    }

    /** 市发改委同市财政局, and 会市财政局 at the start of a piece. */
    static boolean areShortWith(TokenView view, int from, int at, boolean first) {
        String word = view.get(at).text();
        boolean same = word.equals("同") && from >= 0 && view.isComplete(from, at);
        boolean meet = word.equals("会") && from < 0 && !first;
        return (same || meet) && view.hasLevelAt(at + 1);
    }
}
