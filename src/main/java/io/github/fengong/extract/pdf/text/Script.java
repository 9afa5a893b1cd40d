package io.github.fengong.extract.pdf.text;

/** How a character behaves at the end of a line and beside a gap: Chinese is written without blanks, Latin with them. */
enum Script {
    /** Han characters, kana, and the punctuation and full-width forms that go with them. */
    CHINESE,
    /** Quotation marks, dashes and dots that both use. */
    EITHER,
    /** Everything else. */
    LATIN;

    /** Characters that must not stand at the start of a line, see 避头尾 in GB/T 15834 and CLREQ. */
    private static final String CLOSING = "，。、；：！？）》」』】〕〉”’\"',.;:!?)]}%％…—·～℃";

    /** Characters that must not stand at the end of a line. */
    private static final String OPENING = "（《「『【〔〈“‘([{+＋$＄¥￥#№±";

    static Script of(int character) {
        if (character < 0xB7) {
            return LATIN;
        }
        if (character >= 0x2E80 && character <= 0x9FFF
                || character >= 0xF900 && character <= 0xFAFF
                || character >= 0xFE30 && character <= 0xFE4F
                || character >= 0xFF00 && character <= 0xFFEF
                || character >= 0x20000 && character <= 0x3FFFF
                || character >= 0x2460 && character <= 0x24FF) {
            return CHINESE;
        }
        return character == 0xB7
                        || character >= 0x2010 && character <= 0x2027
                        || character >= 0x2190 && character <= 0x2BFF
                ? EITHER
                : LATIN;
    }

    static Script ofLast(String text) {
        return of(text.codePointBefore(text.length()));
    }

    static Script ofFirst(String text) {
        return of(text.codePointAt(0));
    }

    static boolean isClosing(int character) {
        return CLOSING.indexOf(character) >= 0;
    }

    static boolean isOpening(int character) {
        return OPENING.indexOf(character) >= 0;
    }

    /** Tells whether the text has a Chinese character. */
    static boolean hasChinese(String text) {
        return text.codePoints().anyMatch(character -> of(character) == CHINESE);
    }
}
