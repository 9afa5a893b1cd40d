package io.github.fengong.agency;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages a text as the way through a PDF does: line breaks, blanks, page numbers, form feeds, half-width punctuation. */
final class TextDamage {

    private static final List<String> BREAKS = List.of(
            "\n",
            "\n",
            "\n",
            " ",
            "  ",
            "\u3000",
            "\u00a0",
            "\r\n",
            "\f",
            "\n- 3 -\n",
            "\n— 12 —\n",
            "\n\f\n",
            "\n5\n");

    private static final Map<Character, Character> HALF_WIDTH =
            Map.of('，', ',', '；', ';', '：', ':', '（', '(', '）', ')');

    private final Random random;

    TextDamage(long seed) {
        random = new Random(seed);
    }

    /** Returns the text with some breaks put in and some punctuation made half-width. */
    String damage(String text) {
        int rate = 3 + random.nextInt(20);
        StringBuilder damaged = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i > 0 && random.nextInt(rate) == 0 && c != '‖' && text.charAt(i - 1) != '‖') {
                damaged.append(BREAKS.get(random.nextInt(BREAKS.size())));
            }
            boolean half = random.nextInt(3) == 0;
            damaged.append(half ? HALF_WIDTH.getOrDefault(c, c) : c);
        }
        return damaged.toString();
    }

    /** Returns the text with a blank between all characters, as letter-spaced print gives it. */
    static String letterSpaced(String text) {
        return String.join(" ", text.replace(" ", "").split(""));
    }
}
