package io.github.fengong.extract.sheet;

/** How a number format writes digits: {@code [DBNum1]} 一千二百, {@code [DBNum2]} 壹仟贰佰, {@code [DBNum3]} １千２百. */
enum Numerals {
    ARABIC("0123456789", "", ""),
    CHINESE("〇一二三四五六七八九", "十百千", "万亿"),
    FINANCIAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿"),
    FULL_WIDTH("０１２３４５６７８９", "十百千", "万亿");

    private static final int GROUP = 4;

    private final String digits;
    private final String units;
    private final String groups;

    Numerals(String digits, String units, String groups) {
        this.digits = digits;
        this.units = units;
        this.groups = groups;
    }

    /** Returns the numerals of {@code [DBNumN]}. */
    static Numerals ofDbNum(char number) {
        return switch (number) {
            case '1' -> CHINESE;
            case '2' -> FINANCIAL;
            case '3' -> FULL_WIDTH;
            default -> ARABIC;
        };
    }

    /** Writes digits one by one, as those of a year: 2020 is 二〇二〇. */
    String spell(String number) {
        StringBuilder words = new StringBuilder();
        number.chars().forEach(character -> words.append(digit((char) character)));
        return words.toString();
    }

    /** Writes a number of a date with its unit: 10 is 十, 21 is 二十一. */
    String count(int number) {
        String words = write(String.valueOf(number));
        boolean plainTen = number >= 10 && number < 20 && words.length() > 1 && this != ARABIC;
        return plainTen ? words.substring(1) : words;
    }

    /** Writes a decimal number with units: 1203.5 is 一千二百〇三.五 as Excel writes it; signs stay. */
    String write(String number) {
        if (this == ARABIC) {
            return number;
        }
        int start = number.startsWith("-") ? 1 : 0;
        int point = number.indexOf('.') < 0 ? number.length() : number.indexOf('.');
        String whole = number.substring(start, point);
        if (!whole.chars().allMatch(Character::isDigit) || whole.length() > GROUP * (groups.length() + 1)) {
            return spell(number);
        }
        return number.substring(0, start) + writeWhole(whole) + spell(number.substring(point));
    }

    private String writeWhole(String whole) {
        StringBuilder words = new StringBuilder();
        boolean zero = false;
        boolean groupFilled = false;
        for (int at = 0; at < whole.length(); at++) {
            int place = whole.length() - 1 - at;
            char digit = whole.charAt(at);
            if (digit == '0') {
                zero = true;
            } else {
                words.append(zero && !words.isEmpty() ? digit('0') : "").append(digit(digit));
                words.append(place % GROUP > 0 ? String.valueOf(units.charAt(place % GROUP - 1)) : "");
                zero = false;
                groupFilled = true;
            }
            if (place > 0 && place % GROUP == 0 && groupFilled) {
                words.append(groups.charAt(place / GROUP - 1));
                groupFilled = false;
            }
        }
        return words.isEmpty() ? digit('0') : words.toString();
    }

    private String digit(char character) {
        return Character.isDigit(character) && character < 0x80
                ? String.valueOf(digits.charAt(character - '0'))
                : String.valueOf(character);
    }
}
