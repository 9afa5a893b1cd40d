package io.github.fengong.extract.sheet;

import io.github.fengong.extract.sheet.FormatToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a number format apart, for example {@code [$-804]yyyy"年"m"月";@}. See ECMA-376, part 1, 18.8.31 (numFmts); the signs that only Chinese
 * versions of Excel write ({@code 上午/下午}, {@code aaaa}, {@code e}, {@code [DBNum1]}, {@code G/通用格式}, {@code !} as escape) are known too.
 */
final class FormatParser {

    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?\\d+(?:\\.\\d+)?)");
    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+");
    private static final Pattern DB_NUM = Pattern.compile("(?i)DBNum(\\d)");
    private static final Pattern CURRENCY = Pattern.compile("\\$([^-]*)(?:-([0-9A-Fa-f]+))?.*");
    private static final Pattern HALF_DAY = Pattern.compile("(?i)AM/PM|A/P|上午/下午");
    private static final Pattern GENERAL = Pattern.compile("(?i)General|G/通用格式");
    private static final Pattern DATE_LETTERS = Pattern.compile("(?i)y+|m+|d+|h+|s+|aaaa?|e+|g+|b{2,4}");
    private static final Pattern FRACTION_OF_SECOND = Pattern.compile("\\.0+");

    /** Stand for the system's own long date and time format. */
    private static final String SYSTEM_DATE = "F800";

    private static final String SYSTEM_TIME = "F400";

    /** The language of a locale is in its lowest ten bits; 4 is Chinese. */
    private static final int LANGUAGE = 0x3FF;

    private static final int CHINESE = 4;

    private final String code;
    private int at;
    private List<FormatToken> tokens = new ArrayList<>();
    private Optional<DoublePredicate> condition = Optional.empty();
    private Numerals numerals = Numerals.ARABIC;
    private boolean chinese;

    private FormatParser(String code) {
        this.code = code;
    }

    /** Returns the sections of a format, at least one. */
    static List<FormatSection> parse(String code) {
        if (code.toUpperCase(Locale.ROOT).contains("[$-" + SYSTEM_DATE)) {
            return parse("yyyy\"年\"m\"月\"d\"日\"");
        }
        if (code.toUpperCase(Locale.ROOT).contains("[$-" + SYSTEM_TIME)) {
            return parse("h:mm:ss");
        }
        FormatParser parser = new FormatParser(code);
        List<FormatSection> sections = new ArrayList<>();
        while (parser.at < code.length()) {
            if (code.charAt(parser.at) == ';') {
                parser.at++;
                sections.add(parser.takeSection());
            } else {
                parser.readToken();
            }
        }
        sections.add(parser.takeSection());
        return sections;
    }

    private FormatSection takeSection() {
        FormatSection section = new FormatSection(tokens, condition, numerals, chinese);
        tokens = new ArrayList<>();
        condition = Optional.empty();
        return section;
    }

    private void readToken() {
        char character = code.charAt(at);
        switch (character) {
            case '"' -> readQuoted();
            case '\\', '!' -> readEscaped();
            case '_' -> at += 2;
            case '*' -> at += 2;
            case '[' -> readBracketed();
            case '0', '#', '?' -> add(Kind.DIGIT, 1);
            case '.' -> readPoint();
            case ',' -> add(Kind.COMMA, 1);
            case '%' -> add(Kind.PERCENT, 1);
            case '@' -> add(Kind.TEXT, 1);
            case '/' -> add(isFraction() ? Kind.SLASH : Kind.LITERAL, 1);
            default -> readLetters();
        }
    }

    private void readQuoted() {
        int end = code.indexOf('"', at + 1);
        end = end < 0 ? code.length() : end;
        tokens.add(new FormatToken(Kind.LITERAL, code.substring(at + 1, end)));
        at = end + 1;
    }

    private void readEscaped() {
        if (at + 1 < code.length()) {
            tokens.add(new FormatToken(Kind.LITERAL, code.substring(at + 1, at + 2)));
        }
        at += 2;
    }

    private void readBracketed() {
        int end = code.indexOf(']', at);
        end = end < 0 ? code.length() : end;
        String inner = code.substring(at + 1, end);
        at = end + 1;
        Matcher compare = CONDITION.matcher(inner);
        Matcher dbNum = DB_NUM.matcher(inner);
        Matcher currency = CURRENCY.matcher(inner);
        if (ELAPSED.matcher(inner).matches()) {
            tokens.add(new FormatToken(Kind.ELAPSED, inner.toLowerCase(Locale.ROOT)));
        } else if (compare.matches()) {
            condition = Optional.of(condition(compare.group(1), Double.parseDouble(compare.group(2))));
        } else if (dbNum.matches()) {
            numerals = Numerals.ofDbNum(dbNum.group(1).charAt(0));
        } else if (currency.matches()) {
            tokens.add(new FormatToken(Kind.LITERAL, currency.group(1)));
            chinese |= currency.group(2) != null && isChinese(currency.group(2));
        }
    }

    private static boolean isChinese(String locale) {
        return (Long.parseLong(locale, 16) & LANGUAGE) == CHINESE;
    }

    private static DoublePredicate condition(String operator, double limit) {
        return switch (operator) {
            case "<" -> value -> value < limit;
            case "<=" -> value -> value <= limit;
            case ">" -> value -> value > limit;
            case ">=" -> value -> value >= limit;
            case "<>" -> value -> value != limit;
            default -> value -> value == limit;
        };
    }

    /** Behind seconds a point begins their fraction, else it is the decimal point; between parts of a date it is a literal. */
    private void readPoint() {
        Matcher fraction = FRACTION_OF_SECOND.matcher(code).region(at, code.length());
        Optional<FormatToken> last = lastDatePart();
        if (last.isPresent() && last.get().text().startsWith("s") && fraction.lookingAt()) {
            add(Kind.DATE, fraction.group().length());
        } else {
            add(last.isPresent() ? Kind.LITERAL : Kind.POINT, 1);
        }
    }

    private Optional<FormatToken> lastDatePart() {
        return tokens.stream()
                .filter(token -> token.is(Kind.DATE) || token.is(Kind.ELAPSED))
                .reduce((before, after) -> after);
    }

    /** A slash between places of digits makes a fraction: {@code # ?/?}. */
    private boolean isFraction() {
        boolean digitBefore = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(Kind.DIGIT);
        return digitBefore && at + 1 < code.length() && "0#?123456789".indexOf(code.charAt(at + 1)) >= 0;
    }

    private void readLetters() {
        Matcher general = GENERAL.matcher(code).region(at, code.length());
        Matcher halfDay = HALF_DAY.matcher(code).region(at, code.length());
        Matcher letters = DATE_LETTERS.matcher(code).region(at, code.length());
        char character = code.charAt(at);
        boolean exponent = (character == 'E' || character == 'e')
                && at + 1 < code.length()
                && (code.charAt(at + 1) == '+' || code.charAt(at + 1) == '-');
        if (general.lookingAt()) {
            add(Kind.GENERAL, general.group().length());
        } else if (halfDay.lookingAt()) {
            add(Kind.HALF_DAY, halfDay.group().length());
        } else if (exponent) {
            add(Kind.EXPONENT, 2);
        } else if (letters.lookingAt()) {
            tokens.add(new FormatToken(Kind.DATE, letters.group().toLowerCase(Locale.ROOT)));
            at += letters.group().length();
        } else {
            add(Kind.LITERAL, Character.charCount(code.codePointAt(at)));
        }
    }

    private void add(Kind kind, int length) {
        tokens.add(new FormatToken(kind, code.substring(at, at + length)));
        at += length;
    }
}
