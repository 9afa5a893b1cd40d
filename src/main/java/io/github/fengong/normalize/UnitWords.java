package io.github.fengong.normalize;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Tells by its words whether a text is a list of responsible units, for example {@code 市住建局、市税务局及各区县政府}. */
final class UnitWords {

    private static final List<String> ENDINGS = words("unit-endings.txt");
    private static final List<String> ROLE_WORDS = words("unit-role-words.txt");

    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;\\n\\s\\u3000]|等(?=、|，|；|$)");

    /** A name of a unit is rarely longer, even with a bracketed second name. */
    private static final int LONGEST_NAME = 24;

    private UnitWords() {}

    /** Tells whether most parts of the text are names of units, or the text ends in a role word. */
    static boolean looksLikeUnits(String text) {
        String plain = Script.simplify(text).replaceAll("[。.；;\\s]+$", "");
        if (plain.isEmpty()) {
            return false;
        }
        List<String> parts = SEPARATORS
                .splitAsStream(plain.replaceAll("[（(][^（）()]*[）)]", ""))
                .filter(part -> !part.isEmpty())
                .toList();
        long names = parts.stream().filter(UnitWords::looksLikeName).count();
        return names * 2 > parts.size() || names > 0 && endsWithAny(plain, ROLE_WORDS);
    }

    private static boolean looksLikeName(String part) {
        String name = part.replaceAll("(按职责分工|分工|牵头|共同|协同|分别)*(负责|牵头|配合|参与|落实|协办)?$", "");
        return name.length() >= 2 && name.length() <= LONGEST_NAME && endsWithAny(name, ENDINGS);
    }

    private static boolean endsWithAny(String text, List<String> endings) {
        return endings.stream().anyMatch(text::endsWith);
    }

    private static List<String> words(String name) {
        return WordList.read(name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .toList();
    }
}
