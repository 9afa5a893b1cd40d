package io.github.fengong.normalize;

import io.github.fengong.model.SourceLocation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading over rows, for example {@code 一、在全国复制推广的改革举措（13项）}.
 *
 * @param ordinal its ordinal mark; empty where it has none
 * @param title the words without ordinal and declared count
 * @param declaredCount the number of measures it says it has
 * @param text the words as written
 * @param location where it stands
 * @param section whether it stands in a column of sections, so that it is one whatever its ordinal
 */
record Heading(
        Optional<Ordinal> ordinal,
        String title,
        OptionalInt declaredCount,
        String text,
        SourceLocation location,
        boolean section)
        implements Item {

    /** Headings are names; longer paragraphs are text. */
    private static final int LONGEST = 60;

    private static final Pattern COUNT = Pattern.compile("[，,]?\\s*(?:[（(【\\[]\\s*(?:共|计|合计|总计)?|共)\\s*(\\d{1,4}|["
            + ChineseNumber.CHARACTERS + "]{1,5})\\s*(?:项|条|个|件|款)[\\u4E00-\\u9FFF]{0,6}\\s*[）)】\\]]?$");

    private static final Pattern CONTINUED = Pattern.compile("\\s*[（(]\\s*续\\s*[表上]?\\s*[）)]$|^续表[：:\\s]*");

    /** Reads a heading from its words. */
    static Heading of(String words, SourceLocation location) {
        String text = CONTINUED.matcher(words).replaceAll("");
        Optional<Ordinal> ordinal = Ordinal.parse(text);
        String named = ordinal.map(Ordinal::rest).orElse(text);
        Matcher count = COUNT.matcher(Script.simplify(named));
        return count.find() && count.start() > 0
                ? new Heading(
                        ordinal,
                        CellText.clean(named.substring(0, count.start())),
                        number(count.group(1)),
                        words,
                        location,
                        false)
                : new Heading(ordinal, named, OptionalInt.empty(), words, location, false);
    }

    Heading asSection() {
        return new Heading(ordinal, title, declaredCount, text, location, true);
    }

    /** Tells whether the words can be a heading: short, and no sentence. */
    static boolean mayBe(String words) {
        return !words.isEmpty() && words.length() <= LONGEST && !words.matches("(?s).*[。；;：:！]$");
    }

    /** Tells whether the ordinal is of a level that heads rows in any table: 第一部分, 一、, （一）. */
    boolean hasHeadingMark() {
        return ordinal.isPresent() && ordinal.get().style().compareTo(OrdinalStyle.ARABIC) < 0;
    }

    /** Tells whether both are the same heading, as when it is repeated on the next page. */
    boolean repeats(Heading earlier) {
        boolean sameOrdinal = ordinal.isEmpty()
                || earlier.ordinal.isPresent()
                        && ordinal.get().value() == earlier.ordinal.get().value();
        return sameOrdinal && CellText.fold(title).equals(CellText.fold(earlier.title));
    }

    private static OptionalInt number(String digits) {
        return Character.isDigit(digits.charAt(0))
                ? OptionalInt.of(Integer.parseInt(digits))
                : ChineseNumber.parse(digits);
    }
}
