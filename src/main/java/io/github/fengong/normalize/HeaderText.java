package io.github.fengong.normalize;

/** Folds header words, so that {@code 工 作 要 求} and {@code 工作要求} are the same. */
final class HeaderText {

    private HeaderText() {}

    /** Returns the words without white space, in half-width ASCII and simplified characters: {@code 配合／責任 單位} → {@code 配合/责任单位}. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints()
                .filter(character -> !CellText.isBlank(character))
                .map(HeaderText::narrow)
                .forEach(folded::appendCodePoint);
        return Script.simplify(folded.toString());
    }

    /** Returns folded words without bracketed remarks: {@code 责任单位(列第一位者牵头)} → {@code 责任单位}. */
    static String withoutRemarks(String folded) {
        String shorter = folded.replaceAll("\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】", "");
        return shorter.isEmpty() ? folded : shorter;
    }

    private static int narrow(int character) {
        return character > 0xFF00 && character < 0xFF5F ? character - 0xFEE0 : character;
    }
}
