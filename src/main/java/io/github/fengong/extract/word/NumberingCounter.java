package io.github.fengong.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the numbered paragraphs of a document in reading order and writes their labels, for example {@code （一）} or {@code 2.1}. */
final class NumberingCounter {

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    /** What a number has, and a mark that only looks like a bullet has not. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]");

    private final Numbering numbering;

    /** The last number of each level, by abstract numbering; a level is missing until it is used and after it starts again. */
    private final Map<String, Map<Integer, Integer>> counters = new HashMap<>();

    private final Set<NumberingReference> started = new HashSet<>();

    NumberingCounter(Numbering numbering) {
        this.numbering = numbering;
    }

    /** Counts a paragraph and returns its label; nothing for a bullet, and for a list or level that does not exist. */
    Optional<String> next(NumberingReference reference) {
        Optional<NumberingList> list = numbering.list(reference.list());
        if (list.isEmpty() || !list.get().levels().containsKey(reference.level())) {
            return Optional.empty();
        }
        Map<Integer, Integer> counts = count(list.get(), reference);
        if (list.get().levels().get(reference.level()).isBullet()) {
            return Optional.empty();
        }
        return Optional.of(label(list.get(), reference.level(), counts)).filter(NUMBER.asPredicate());
    }

    /** A paragraph whose higher levels have not been used yet uses them too: where {@code 1.1} comes first, the next chapter is 2. */
    private Map<Integer, Integer> count(NumberingList list, NumberingReference reference) {
        int level = reference.level();
        Map<Integer, Integer> counts = counters.computeIfAbsent(list.counters(), key -> new HashMap<>());
        boolean first = started.add(reference);
        if (first && list.starts().containsKey(level) || !counts.containsKey(level)) {
            counts.put(level, start(list, level));
        } else {
            counts.merge(level, 1, Integer::sum);
        }
        for (int higher = 0; higher < level; higher++) {
            counts.putIfAbsent(higher, start(list, higher));
        }
        counts.keySet().removeIf(lower -> lower > level && restarts(list, lower, level));
        return counts;
    }

    private static boolean restarts(NumberingList list, int lower, int level) {
        return list.levels().getOrDefault(lower, NumberingLevel.PLAIN).restartsAfter(level);
    }

    private static int start(NumberingList list, int level) {
        Integer override = list.starts().get(level);
        return override != null
                ? override
                : list.levels().getOrDefault(level, NumberingLevel.PLAIN).start();
    }

    private static String label(NumberingList list, int level, Map<Integer, Integer> counts) {
        NumberingLevel definition = list.levels().get(level);
        Matcher place = PLACE.matcher(definition.text());
        StringBuilder label = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(label, "");
            int shown = Integer.parseInt(place.group(1)) - 1;
            if (shown <= level) {
                label.append(NumberFormats.format(format(list, definition, shown), counts.get(shown)));
            }
        }
        return place.appendTail(label).toString();
    }

    private static String format(NumberingList list, NumberingLevel definition, int shown) {
        return definition.legal()
                ? NumberFormats.DECIMAL
                : list.levels().getOrDefault(shown, NumberingLevel.PLAIN).format();
    }
}
