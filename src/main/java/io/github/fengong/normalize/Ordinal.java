package io.github.fengong.normalize;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An ordinal mark and the words after it, for example of {@code （一）开办企业}: 1, {@code （一）}, {@code 开办企业}.
 *
 * @param style how it is written
 * @param value its number, from 1
 * @param mark the mark as written
 * @param rest the words after the mark
 */
record Ordinal(OrdinalStyle style, int value, String mark, String rest) {

    private static final String HAN = "[" + ChineseNumber.CHARACTERS + "]{1,5}";
    private static final String SINGLE = "①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇㈠-㈩";
    private static final String BLANKS = "[\\s\\u00A0\\u3000]*";

    /** Marks before words. Figures and days are none: 1.5倍, 3.15消费者权益日; but a year may follow the mark: 1.2021年底前. */
    private static final List<Form> BEFORE_WORDS = List.of(
            new Form(OrdinalStyle.ARABIC_LEVELS, "[Ⅰ-Ⅻ][-－—–](\\d{1,3})[、．.]?", Ordinal::number),
            new Form(OrdinalStyle.PART, "第(" + HAN + "|\\d{1,3})(?:部分|单元|板块|[章篇编节])[、：:，,]?", Ordinal::number),
            new Form(
                    OrdinalStyle.PART,
                    "(?:板块|模块|单元|专题|篇章)(" + HAN + "|\\d{1,2})(?:[、：:．.，,]|(?=[\\s\\u3000]))",
                    Ordinal::number),
            new Form(OrdinalStyle.HAN, "(" + HAN + ")[、．.]", Ordinal::number),
            new Form(
                    OrdinalStyle.HAN_BRACKET,
                    "[（(]" + BLANKS + "(" + HAN + ")" + BLANKS + "[）)][、．.]?",
                    Ordinal::number),
            new Form(
                    OrdinalStyle.ARABIC_LEVELS,
                    "(\\d{1,3}(?:[.．]\\d{1,3})+)[、．.]?(?![\\d%％倍万亿个元])(?!.{1,7}[日节])",
                    Ordinal::lastNumber),
            new Form(OrdinalStyle.ARABIC, "(\\d{1,4})" + BLANKS + "[、．.](?!\\d(?!\\d{3}年))", Ordinal::number),
            new Form(OrdinalStyle.ARABIC_BRACKET, "[（(]" + BLANKS + "(\\d{1,3})" + BLANKS + "[）)]", Ordinal::number),
            new Form(OrdinalStyle.ARABIC_BRACKET, "(\\d{1,3})[）)]", Ordinal::number));

    /** What may stand alone in a serial cell besides those marks. */
    private static final List<Form> ALONE = List.of(
            new Form(
                    OrdinalStyle.ARABIC,
                    "(?:[Nn][Oo][.．]?|№|第|[A-Za-z]{1,5}[-－_.]?)?" + BLANKS + "(\\d{1,7})(?:项|条|号|#|[.．]0)?",
                    Ordinal::number),
            new Form(OrdinalStyle.ARABIC_LEVELS, "(\\d{1,3}(?:[-－—–]\\d{1,3})+)", Ordinal::lastNumber),
            new Form(
                    OrdinalStyle.ARABIC_LEVELS,
                    "(?:\\d{1,3}|" + HAN + ")[-－—–.．、]?([（(](?:\\d{1,3}|" + HAN + ")[）)]|[" + SINGLE + "])",
                    Ordinal::innerNumber),
            new Form(OrdinalStyle.HAN, "第?(" + HAN + ")[项条]?", Ordinal::number));

    /** Characters that are a whole ordinal each: first character, last character, value of the first, style. */
    private static final List<Range> RANGES = List.of(
            new Range('①', '⑳', 1, OrdinalStyle.CIRCLED),
            new Range('㉑', '㉟', 21, OrdinalStyle.CIRCLED),
            new Range('㊱', '㊿', 36, OrdinalStyle.CIRCLED),
            new Range('❶', '❿', 1, OrdinalStyle.CIRCLED),
            new Range('⑴', '⒇', 1, OrdinalStyle.ARABIC_BRACKET),
            new Range('⒈', '⒛', 1, OrdinalStyle.ARABIC),
            new Range('㈠', '㈩', 1, OrdinalStyle.HAN_BRACKET),
            new Range('Ⅰ', 'Ⅻ', 1, OrdinalStyle.PART));

    /** Returns the ordinal that the words begin with. */
    static Optional<Ordinal> parse(String text) {
        String narrow = narrowDigits(text);
        return BEFORE_WORDS.stream()
                .flatMap(form -> form.match(narrow, text).stream())
                .findFirst()
                .or(() -> single(text));
    }

    /** Returns the ordinal that the words are, as in a serial cell: {@code 1}, {@code 1.}, {@code 十二}, {@code （三）}, {@code ①}. */
    static Optional<Ordinal> parseWhole(String text) {
        String folded = CellText.fold(text);
        String narrow = narrowDigits(folded);
        return ALONE.stream()
                .flatMap(form -> form.match(narrow, folded).stream())
                .filter(ordinal -> ordinal.rest().isEmpty())
                .findFirst()
                .or(() -> parse(folded).filter(ordinal -> ordinal.rest().isEmpty()));
    }

    private static Optional<Ordinal> single(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        char first = text.charAt(0);
        return RANGES.stream()
                .filter(range -> first >= range.first() && first <= range.last())
                .findFirst()
                .map(range -> new Ordinal(
                        range.style(),
                        first - range.first() + range.value(),
                        text.substring(0, 1),
                        CellText.clean(text.substring(1))));
    }

    private static int number(String digits) {
        if (digits.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(digits);
        }
        OptionalInt number = ChineseNumber.parse(digits);
        return number.orElse(0);
    }

    private static int lastNumber(String digits) {
        return number(digits.substring(digits.replaceAll("\\D", ".").lastIndexOf('.') + 1));
    }

    /** Of a number below another: 2 of （2） in {@code 1-（2）}, of ② in {@code 1②}. */
    private static int innerNumber(String inner) {
        return single(inner).map(Ordinal::value).orElseGet(() -> number(inner.substring(1, inner.length() - 1)));
    }

    private static String narrowDigits(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            narrow.append(character >= '０' && character <= '９' ? (char) (character - '０' + '0') : character);
        }
        return narrow.toString();
    }

    private record Range(char first, char last, int value, OrdinalStyle style) {}

    private record Form(OrdinalStyle style, Pattern pattern, ToIntFunction<String> value) {

        Form(OrdinalStyle style, String regex, ToIntFunction<String> value) {
            this(style, Pattern.compile(regex), value);
        }

        Optional<Ordinal> match(String narrow, String text) {
            Matcher matcher = pattern.matcher(narrow);
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            int number = value.applyAsInt(matcher.group(1));
            return number < 1
                    ? Optional.empty()
                    : Optional.of(new Ordinal(
                            style,
                            number,
                            CellText.clean(text.substring(0, matcher.end())),
                            CellText.clean(text.substring(matcher.end()))));
        }
    }
}
