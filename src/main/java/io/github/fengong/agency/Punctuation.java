package io.github.fengong.agency;

/** The punctuation of normalised text. */
final class Punctuation {

    private Punctuation() {}

    /** Returns the tag of a single character of normalised text. */
    static Tag tagOf(char c) {
        return switch (c) {
            case '、' -> Tag.PAUSE;
            case '，' -> Tag.COMMA;
            case '；' -> Tag.SEMICOLON;
            case '。' -> Tag.STOP;
            case '：' -> Tag.COLON;
            case '（', '【' -> Tag.OPEN;
            case '）', '】' -> Tag.CLOSE;
            default -> Tag.WORD;
        };
    }

    /** Returns whether a character parts pieces of a list or clauses. */
    static boolean isSeparator(char c) {
        return switch (c) {
            case '、', '，', '；', '。', '：' -> true;
            default -> false;
        };
    }
}
