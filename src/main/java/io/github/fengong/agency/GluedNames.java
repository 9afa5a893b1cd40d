package io.github.fengong.agency;

import java.util.regex.Pattern;

/** Finds where one name ends and the next begins with nothing between them: 区经济发展局区行政审批局. */
final class GluedNames {

    /** A class of governments is no part of a body, a class of departments may be: 国务院各有关部门. */
    private static final Pattern NAMES_GOVERNMENTS = Pattern.compile("(?:政府|党委|管委会|办事处|[省市县区州旗镇乡]|街道|（[^（）]*）)$");

    private GluedNames() {}

    /** Returns whether another name begins at a token, the name before it having begun at {@code from}. */
    static boolean beginsAnother(TokenView view, int from, int at) {
        if (!view.isComplete(from, at)) {
            return false;
        }
        int end = view.nameEndFrom(at);
        String next = view.words(at, end);
        if (!view.isComplete(at, end) && !view.startsCollective(at) || view.shape.isDependent(next)) {
            return false;
        }
        String before = view.words(from, at);
        if (view.startsCollective(at)) {
            return view.text.hasBreakAt(view.get(at).start())
                    || NAMES_GOVERNMENTS.matcher(next).find();
        }
        if (view.hasLevelAt(at)) {
            return true;
        }
        return view.text.hasBreakAt(view.get(at).start())
                ? isPartedByBreak(view, from, at, before)
                : isPartedByItself(view, from, at);
    }

    /** A break between two whole names parts them, unless the first is only the place or the body above: 汕头市⏎供电局, 市委⏎组织部. */
    private static boolean isPartedByBreak(TokenView view, int from, int at, String before) {
        boolean above =
                view.shape.isArea(before) || before.endsWith("委") && before.length() <= 3 || before.endsWith("政府");
        boolean name = view.tag(at).isName()
                || view.tag(at) == Tag.PLACE
                || view.tag(from).isName();
        return !above && name;
    }

    /** 财政部教育部: both names stand by themselves. */
    private static boolean isPartedByItself(TokenView view, int from, int at) {
        return view.tag(at) == Tag.FULL && at - from == 1 && view.tag(from) == Tag.FULL;
    }
}
