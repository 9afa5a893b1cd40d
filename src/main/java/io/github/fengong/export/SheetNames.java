package io.github.fengong.export;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names for the tabs of sheets: of at most 31 characters, without those that spreadsheets refuse, no two alike. */
final class SheetNames {

    private static final int MOST_CHARACTERS = 31;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cc}\\p{Cf}\\p{Cs}]");

    private static final Pattern EDGES = Pattern.compile("^[\\s']+|[\\s']+$");

    /** Names are alike even where capitals differ; Excel keeps this one for itself. */
    private final Set<String> taken = new HashSet<>(List.of("history"));

    /** Returns a name that no sheet has yet. */
    String add(String wanted) {
        String base = EDGES.matcher(FORBIDDEN.matcher(wanted).replaceAll("_")).replaceAll("");
        base = base.isEmpty() ? "未命名" : base;
        String name = cut(base, MOST_CHARACTERS);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String tail = "-" + number;
            name = cut(base, MOST_CHARACTERS - tail.length()) + tail;
        }
        return name;
    }

    private static String cut(String name, int most) {
        return EDGES.matcher(name.substring(0, Math.min(name.length(), most))).replaceAll("");
    }
}
