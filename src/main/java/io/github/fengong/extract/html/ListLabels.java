package io.github.fengong.extract.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Gives the items of ordered lists the numbers that a browser shows before them: {@code <ol start=3 type=a>} begins with {@code c.} See the HTML
 * standard, 4.4.5 (the ol element) and 4.4.8 (the li element), and CSS Counter Styles.
 */
final class ListLabels {

    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([^;]+)");

    private static final Pattern NUMBER = Pattern.compile("\\s*([+-]?\\d{1,9}).*", Pattern.DOTALL);

    private static final String DIGITS = "〇一二三四五六七八九";

    private ListLabels() {}

    /** Returns the number of an item as shown; nothing for items of lists without numbers. */
    static Optional<String> label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return Optional.empty();
        }
        return format(value(list, item), style(list, item));
    }

    private static int value(Element list, Element item) {
        boolean reversed = list.hasAttr("reversed");
        int step = reversed ? -1 : 1;
        int items = (int) list.children().stream()
                .filter(child -> child.normalName().equals("li"))
                .count();
        int value = number(list.attr("start")).orElse(reversed ? items : 1) - step;
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                value = number(child.attr("value")).orElse(value + step);
            }
            if (child == item) {
                return value;
            }
        }
        return value;
    }

    private static Optional<Integer> number(String attribute) {
        Matcher number = NUMBER.matcher(attribute);
        return number.matches() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
    }

    private static String style(Element list, Element item) {
        for (Element element : new Element[] {item, list}) {
            Matcher style = STYLE.matcher(element.attr("style"));
            if (style.find()) {
                return style.group(1).strip().toLowerCase(Locale.ROOT);
            }
            if (element.hasAttr("type")) {
                return element.attr("type");
            }
        }
        return "decimal";
    }

    private static Optional<String> format(int value, String style) {
        return switch (style.split("\\s+")[0]) {
            case "none", "disc", "circle", "square" -> Optional.empty();
            case "a", "lower-alpha", "lower-latin" -> Optional.of(letters(value, 'a') + ".");
            case "A", "upper-alpha", "upper-latin" -> Optional.of(letters(value, 'A') + ".");
            case "i", "lower-roman" -> Optional.of(roman(value).toLowerCase(Locale.ROOT) + ".");
            case "I", "upper-roman" -> Optional.of(roman(value) + ".");
            case "decimal-leading-zero" -> Optional.of(String.format(Locale.ROOT, "%02d.", value));
            case "cjk-decimal" -> Optional.of(positional(value) + "、");
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal" ->
                Optional.of(chinese(value) + "、");
            default -> Optional.of(value + ".");
        };
    }

    private static String letters(int value, char first) {
        StringBuilder letters = new StringBuilder();
        for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) (first + (rest - 1) % 26));
        }
        return letters.isEmpty() ? String.valueOf(value) : letters.toString();
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return String.valueOf(value);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = value;
        for (int at = 0; at < values.length; at++) {
            for (; rest >= values[at]; rest -= values[at]) {
                roman.append(signs[at]);
            }
        }
        return roman.toString();
    }

    private static String positional(int value) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(value).chars().forEach(digit -> digits.append(digit == '-' ? '-' : DIGITS.charAt(digit - '0')));
        return digits.toString();
    }

    /** Writes 12 as 十二 and 105 as 一百零五; numbers beyond 999 as digits. */
    private static String chinese(int value) {
        if (value < 1 || value > 999) {
            return positional(value);
        }
        int hundreds = value / 100;
        int tens = value / 10 % 10;
        int ones = value % 10;
        StringBuilder words = new StringBuilder();
        if (hundreds > 0) {
            words.append(DIGITS.charAt(hundreds)).append('百');
        }
        if (tens > 0) {
            words.append(tens == 1 && hundreds == 0 ? "" : String.valueOf(DIGITS.charAt(tens)))
                    .append('十');
        } else if (hundreds > 0 && ones > 0) {
            words.append('零');
        }
        return words.append(ones > 0 ? String.valueOf(DIGITS.charAt(ones)) : "").toString();
    }
}
