package io.github.fengong.extract.sheet;

import io.github.fengong.extract.sheet.FormatToken.Kind;
import java.util.List;

/**
 * Shows numbers as a workbook shows them: 44104 in the format {@code yyyy"年"m"月"d"日"} is 2020年9月30日, 5 in {@code 000} is 005. POI's
 * DataFormatter leaves the quotation marks of such dates in, and does not know the signs of Chinese formats.
 */
final class NumberFormat {

    /** The format of a cell that has none. */
    static final NumberFormat GENERAL = of("General");

    private final List<FormatSection> sections;

    private final boolean changesText;

    private NumberFormat(List<FormatSection> sections) {
        this.sections = sections;
        FormatSection last = sections.get(sections.size() - 1);
        boolean forText = last.has(Kind.TEXT) && (sections.size() == 1 || sections.size() == 4);
        this.changesText = forText && last.tokens().size() > 1;
    }

    /** Tells whether numbers are shown without any format. */
    boolean isGeneral() {
        return sections.size() == 1
                && sections.get(0).tokens().size() == 1
                && sections.get(0).has(Kind.GENERAL)
                && sections.get(0).numerals() == Numerals.ARABIC;
    }

    static NumberFormat of(String code) {
        return new NumberFormat(FormatParser.parse(code.isEmpty() ? "General" : code));
    }

    /** Shows a number; dates count from 1904 instead of 1900 where the workbook says so. */
    String show(double value, boolean from1904) {
        FormatSection section = sectionFor(value);
        if (section.isDate()) {
            return DateText.show(value, section, from1904);
        }
        boolean ownSign = sections.size() > 1
                && section == sections.get(1)
                && section.condition().isEmpty();
        return NumberText.show(ownSign ? Math.abs(value) : value, section).strip();
    }

    /** Shows a text: only a section with {@code @} changes it. */
    String show(String text) {
        if (!changesText) {
            return text;
        }
        FormatSection section = sections.get(sections.size() - 1);
        StringBuilder shown = new StringBuilder();
        section.tokens().forEach(token -> shown.append(token.is(Kind.TEXT) ? text : literal(token)));
        return shown.toString();
    }

    private static String literal(FormatToken token) {
        return token.is(Kind.LITERAL) ? token.text() : "";
    }

    /** The first section is for positive numbers, the second for negative ones, the third for zero; conditions come first. */
    private FormatSection sectionFor(double value) {
        boolean conditional =
                sections.stream().anyMatch(section -> section.condition().isPresent());
        if (conditional) {
            return sections.stream()
                    .filter(section ->
                            section.condition().map(test -> test.test(value)).orElse(true))
                    .findFirst()
                    .orElse(sections.get(0));
        }
        int index = value < 0 ? 1 : value == 0 ? 2 : 0;
        int numeric = Math.min(sections.size(), 3);
        return sections.get(index < numeric && !isTextSection(index) ? index : 0);
    }

    /** {@code yyyy/m/d;@}: a last section with {@code @} is for text. */
    private boolean isTextSection(int index) {
        return index > 0 && index == sections.size() - 1 && sections.get(index).has(Kind.TEXT);
    }
}
