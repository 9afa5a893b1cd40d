package io.github.fengong.export;

/** Text as XML can hold it. */
final class XmlText {

    private XmlText() {}

    /** Returns the text without the control characters that XML has no place for, and without half surrogate pairs. */
    static String of(String text) {
        StringBuilder held = new StringBuilder(text.length());
        WellFormedText.of(text)
                .codePoints()
                .filter(point -> point >= ' ' && point != 0xFFFE && point != 0xFFFF || point == '\n' || point == '\t')
                .forEach(held::appendCodePoint);
        return held.toString();
    }
}
