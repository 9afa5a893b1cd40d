package io.github.fengong.extract.word;

/**
 * Numbers as they are counted in East Asia, with signs for ten, hundred, thousand and ten thousand: 1040 as {@code 一千〇四十}.
 *
 * @param digits the signs of 0 to 9
 * @param units the signs of ten, hundred, thousand and ten thousand
 * @param dropping where the one before a unit is left out
 * @param fillsGaps whether a zero stands where units are left out between others
 */
record CountingNumerals(String digits, String units, Dropping dropping, boolean fillsGaps) {

    /** Where the one before ten, hundred and thousand is left out. */
    enum Dropping {
        /** 10 as 壹拾. */
        NEVER,
        /** 10 as 十, 110 as 一百一十. */
        IN_TEENS,
        /** 110 as 百十. */
        ALWAYS
    }

    private static final int MYRIAD = 10_000;
    private static final int THOUSAND = 1000;

    static CountingNumerals of(String digits, String units) {
        return new CountingNumerals(digits, units, Dropping.NEVER, false);
    }

    CountingNumerals droppingOneInTeens() {
        return new CountingNumerals(digits, units, Dropping.IN_TEENS, fillsGaps);
    }

    CountingNumerals droppingOne() {
        return new CountingNumerals(digits, units, Dropping.ALWAYS, fillsGaps);
    }

    CountingNumerals fillingGaps() {
        return new CountingNumerals(digits, units, dropping, true);
    }

    /** Writes a number from 0 below a hundred million. */
    String format(int number) {
        if (number == 0) {
            return digit(0);
        }
        StringBuilder text = new StringBuilder();
        if (number >= MYRIAD) {
            appendGroup(text, number / MYRIAD);
            text.append(units.charAt(3));
        }
        int rest = number % MYRIAD;
        if (fillsGaps && number >= MYRIAD && rest > 0 && rest < THOUSAND) {
            text.append(digit(0));
        }
        appendGroup(text, rest);
        return text.toString();
    }

    private void appendGroup(StringBuilder text, int number) {
        boolean startsNumber = text.isEmpty();
        boolean begun = false;
        boolean gap = false;
        for (int place = 3, unit = THOUSAND; place >= 0; place--, unit /= 10) {
            int value = number / unit % 10;
            if (value == 0) {
                gap = begun;
                continue;
            }
            if (gap && fillsGaps) {
                text.append(digit(0));
            }
            gap = false;
            if (!dropsOne(value, place, startsNumber && !begun)) {
                text.append(digit(value));
            }
            text.append(place == 0 ? "" : units.substring(place - 1, place));
            begun = true;
        }
    }

    private boolean dropsOne(int value, int place, boolean leading) {
        return value == 1
                && place > 0
                && switch (dropping) {
                    case NEVER -> false;
                    case IN_TEENS -> place == 1 && leading;
                    case ALWAYS -> true;
                };
    }

    private String digit(int value) {
        return digits.substring(value, value + 1);
    }
}
