package io.github.fengong.extract.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The ways in which Word writes automatic numbers, by their names in ST_NumberFormat (ECMA-376 Part 1, 17.18.59). Where the standard
 * contradicts itself (its examples of {@code chineseCountingThousand} begin with 一十, those of {@code aiueo} repeat what its text begins
 * anew), the table does what Word does, see [MS-OI29500] 2.1.540.
 */
final class NumberFormats {

    static final String DECIMAL = "decimal";

    /** Word counts no further in any format but {@code decimal}. */
    private static final int LARGEST = 32767;

    private static final String CUSTOM = "custom:";

    private static final Map<String, IntFunction<String>> FORMATS = formats();

    private NumberFormats() {}

    /**
     * Writes a number, for example 11 in {@code chineseCounting} as {@code 十一}.
     *
     * @param format a value of ST_NumberFormat, or {@code custom:} and its pattern; an unknown one counts as {@code decimal}
     * @param number the number
     */
    static String format(String format, int number) {
        if (number < 0 || number > LARGEST) {
            return Integer.toString(number);
        }
        if (format.startsWith(CUSTOM)) {
            return zeroPadded(format.substring(CUSTOM.length()), number);
        }
        return FORMATS.getOrDefault(format, Integer::toString).apply(number);
    }

    /** The pattern is the beginning of the row, for example {@code 001, 002, 003, ...}. */
    private static String zeroPadded(String pattern, int number) {
        String first = pattern.split(",", 2)[0].strip();
        return first.matches("0+1") ? "0".repeat(Math.max(0, first.length() - digits(number))) + number : "" + number;
    }

    private static int digits(int number) {
        return Integer.toString(number).length();
    }

    private static Map<String, IntFunction<String>> formats() {
        Map<String, IntFunction<String>> formats = new HashMap<>();
        putLatin(formats);
        putChinese(formats);
        putJapanese(formats);
        putKorean(formats);
        putOthers(formats);
        return Map.copyOf(formats);
    }

    private static void putLatin(Map<String, IntFunction<String>> formats) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        String russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
        formats.put(DECIMAL, Integer::toString);
        formats.put("decimalHalfWidth", Integer::toString);
        formats.put("decimalZero", number -> number < 10 ? "0" + number : Integer.toString(number));
        formats.put("numberInDash", number -> "- " + number + " -");
        formats.put("hex", number -> Integer.toHexString(number).toUpperCase(Locale.ROOT));
        formats.put("lowerRoman", RomanNumerals::format);
        formats.put("upperRoman", number -> RomanNumerals.format(number).toUpperCase(Locale.ROOT));
        formats.put("lowerLetter", Signs.repeated(letters));
        formats.put("upperLetter", Signs.repeated(letters.toUpperCase(Locale.ROOT)));
        formats.put("russianLower", Signs.repeated(russian));
        formats.put("russianUpper", Signs.repeated(russian.toUpperCase(Locale.ROOT)));
        formats.put("chicago", Signs.repeated("*†‡§"));
        formats.put("ordinal", EnglishNumerals::ordinal);
        formats.put("cardinalText", EnglishNumerals::cardinalText);
        formats.put("ordinalText", EnglishNumerals::ordinalText);
        formats.put("decimalEnclosedFullstop", Signs.run('\u2488', 20));
        formats.put("decimalEnclosedParen", Signs.run('\u2474', 20));
        formats.put("decimalEnclosedCircle", Signs.run('\u2460', 20));
        formats.put("none", number -> "");
        formats.put("bullet", number -> "");
    }

    private static void putChinese(Map<String, IntFunction<String>> formats) {
        String heavenlyStems = "甲乙丙丁戊己庚辛壬癸";
        String earthlyBranches = "子丑寅卯辰巳午未申酉戌亥";
        String circleDigits = "○一二三四五六七八九";
        CountingNumerals tens = CountingNumerals.of(circleDigits, "十百千万").droppingOneInTeens();
        IntFunction<String> belowHundred = number ->
                number < 100 ? tens.format(number) : Signs.digits(circleDigits).apply(number);
        formats.put("chineseCounting", belowHundred);
        formats.put("taiwaneseCounting", belowHundred);
        formats.put(
                "chineseCountingThousand",
                CountingNumerals.of("零一二三四五六七八九", "十百千万").droppingOneInTeens().fillingGaps()::format);
        formats.put(
                "taiwaneseCountingThousand",
                CountingNumerals.of("零一二三四五六七八九", "十百千萬").droppingOneInTeens().fillingGaps()::format);
        formats.put(
                "chineseLegalSimplified",
                CountingNumerals.of("零壹贰叁肆伍陆柒捌玖", "拾佰仟万").fillingGaps()::format);
        formats.put("ideographLegalTraditional", CountingNumerals.of("零壹貳參肆伍陸柒捌玖", "拾佰仟萬")::format);
        formats.put("ideographDigital", Signs.digits("〇一二三四五六七八九"));
        formats.put("taiwaneseDigital", Signs.digits(circleDigits));
        formats.put("ideographTraditional", Signs.row(heavenlyStems));
        formats.put("ideographZodiac", Signs.row(earthlyBranches));
        formats.put(
                "ideographZodiacTraditional",
                number -> Signs.cycled(heavenlyStems).apply(number)
                        + Signs.cycled(earthlyBranches).apply(number));
        formats.put("ideographEnclosedCircle", Signs.run('\u3220', 10));
        formats.put("decimalEnclosedCircleChinese", Signs.run('\u2460', 20));
        formats.put("decimalFullWidth", Signs.digits("０１２３４５６７８９"));
        formats.put("decimalFullWidth2", Signs.digits("０１２３４５６７８９"));
    }

    private static void putJapanese(Map<String, IntFunction<String>> formats) {
        formats.put(
                "japaneseCounting", CountingNumerals.of("〇一二三四五六七八九", "十百千万").droppingOne()::format);
        formats.put("japaneseLegal", CountingNumerals.of("〇壱弐参四伍六七八九", "拾百阡萬")::format);
        formats.put("japaneseDigitalTenThousand", Signs.digits("〇一二三四五六七八九"));
        formats.put("aiueo", Signs.cycled("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ"));
        formats.put("aiueoFullWidth", Signs.cycled("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"));
        formats.put("iroha", Signs.cycled("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ"));
        formats.put("irohaFullWidth", Signs.cycled("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"));
    }

    private static void putKorean(Map<String, IntFunction<String>> formats) {
        String digits = "영일이삼사오육칠팔구";
        CountingNumerals sinoKorean = CountingNumerals.of(digits, "십백천만").droppingOne();
        formats.put("koreanDigital", Signs.digits(digits));
        formats.put("koreanDigital2", Signs.digits("零一二三四五六七八九"));
        formats.put("koreanCounting", sinoKorean::format);
        formats.put(
                "koreanLegal",
                number -> number > 0 && number < 100 ? KoreanNumerals.format(number) : sinoKorean.format(number));
        formats.put("ganada", Signs.repeated("가나다라마바사아자차카타파하"));
        formats.put("chosung", Signs.repeated("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"));
    }

    /** Formats without signs of their own here, such as words of Thai, are written as {@code decimal}. */
    private static void putOthers(Map<String, IntFunction<String>> formats) {
        formats.put("arabicAlpha", Signs.repeated("أبتثجحخدذرزسشصضطظعغفقكلمنهوي"));
        formats.put("arabicAbjad", Signs.repeated("أبجدهوزحطيكلمنسعفصقرشتثخذضغظ"));
        formats.put("hindiNumbers", Signs.digits("०१२३४५६७८९"));
        formats.put("thaiNumbers", Signs.digits("๐๑๒๓๔๕๖๗๘๙"));
        formats.put("thaiLetters", Signs.repeated("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"));
    }
}
