package io.github.fengong.extract.text;

import java.util.regex.Pattern;

/**
 * What can be seen of a cell without understanding it: how it begins, how it ends, how long it is. {@code （一）开办企业} begins with a
 * bracketed ordinal, {@code 市税务局负责。} ends with a word for duty and a full stop.
 *
 * @param mark how the cell begins
 * @param ending how the cell ends, a full stop left aside
 * @param stopped whether a full stop or the like ends it
 * @param length the natural logarithm of its length in characters plus one
 */
record CellTraits(Mark mark, Ending ending, boolean stopped, double length) {

    /** How a cell begins. */
    enum Mark {
        NONE,
        BARE_NUMBER,
        NUMBERED,
        CHINESE_NUMBERED,
        BRACKETED
    }

    /** How a cell ends. */
    enum Ending {
        OTHER,
        DUTY,
        BODY,
        TIME,
        DIGIT
    }

    private static final String ORDINAL = "(?:\\d{1,4}|[〇零一二三四五六七八九十百]{1,4})";
    private static final Pattern BARE_NUMBER =
            Pattern.compile("[（(]?" + ORDINAL + "[)）]?[.．、]?|[①-⑳]|\\d+([.．-]\\d+)+");
    private static final Pattern BRACKETED = Pattern.compile("[（(]" + ORDINAL + "[)）].*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d{1,3}[.．、]|[①-⑳]).*", Pattern.DOTALL);
    private static final Pattern CHINESE_NUMBERED = Pattern.compile("[〇零一二三四五六七八九十百]{1,4}[、.．是].*", Pattern.DOTALL);

    private static final Pattern STOP = Pattern.compile("[。；;！!？?.]+$");
    private static final Pattern DUTY = Pattern.compile(".*(负责|牵头|配合|参与|落实|实施|协助|协办)[)）]?", Pattern.DOTALL);
    private static final Pattern TIME = Pattern.compile(".*([年月日底前]|长期|持续|推进|常态化)", Pattern.DOTALL);
    private static final Pattern BODY =
            Pattern.compile(".*([局委办厅部院署府团处科室所站会行司社校队]|中心|单位|部门|集团|海关|镇街|区县|街道)[)）]?", Pattern.DOTALL);
    private static final Pattern DIGIT = Pattern.compile(".*[\\d%％]", Pattern.DOTALL);

    /** Looks at the words of a cell, which must not be empty. */
    static CellTraits of(String words) {
        String unstopped = STOP.matcher(words).replaceFirst("");
        boolean stopped = unstopped.length() < words.length();
        return new CellTraits(
                markOf(words), endingOf(unstopped), stopped, Math.log1p(words.codePointCount(0, words.length())));
    }

    private static Mark markOf(String words) {
        if (BARE_NUMBER.matcher(words).matches()) {
            return Mark.BARE_NUMBER;
        }
        if (BRACKETED.matcher(words).matches()) {
            return Mark.BRACKETED;
        }
        if (NUMBERED.matcher(words).matches()) {
            return Mark.NUMBERED;
        }
        return CHINESE_NUMBERED.matcher(words).matches() ? Mark.CHINESE_NUMBERED : Mark.NONE;
    }

    private static Ending endingOf(String words) {
        if (DUTY.matcher(words).matches()) {
            return Ending.DUTY;
        }
        if (BODY.matcher(words).matches()) {
            return Ending.BODY;
        }
        if (TIME.matcher(words).matches()) {
            return Ending.TIME;
        }
        return DIGIT.matcher(words).matches() ? Ending.DIGIT : Ending.OTHER;
    }
}
