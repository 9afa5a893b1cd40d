package io.github.fengong.normalize.check;

import java.text.Normalizer;

/** Folds characters that look alike to one of them, so that names that differ only in such characters become equal. */
final class LookAlike {

    /** Each group's characters look like its first. */
    private static final String[] GROUPS = {"-一—–－―─ー﹣‐‑丨", "0OoＯ○〇", "1lI｜|", "·•・∙．.", "已己巳", "+＋十", "×xX✕"};

    private LookAlike() {}

    /** Returns the text with look-alike characters replaced by one of them, half-width, without blanks. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .map(LookAlike::first)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int first(int character) {
        for (String group : GROUPS) {
            if (group.indexOf(character) >= 0) {
                return group.charAt(0);
            }
        }
        return character;
    }
}
