package io.github.fengong.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Pairs rows of the same measure and practice. Where several rows have the same words, those belong together that have the same id, then
 * those with the most around them in common, then the first with the first.
 */
final class IdenticalRows {

    /** From the strongest sign that two rows with the same words are the same row to none. */
    private static final List<Function<RowContext, List<String>>> SIGNS = List.of(
            context -> List.of(context.id()),
            context -> List.of(context.section(), context.indicators(), context.units()),
            context -> List.of(context.section(), context.units()),
            context -> List.of(context.section(), context.indicators()),
            context -> List.of(context.section()),
            context -> List.of());

    private IdenticalRows() {}

    /** Returns the old row of each new row that has one, in the order of the new rows. */
    static Map<Integer, Integer> find(
            List<RowText> oldTexts,
            List<RowContext> oldContexts,
            List<RowText> newTexts,
            List<RowContext> newContexts) {
        Map<String, List<Integer>> oldRows = group(oldTexts);
        Map<String, List<Integer>> newRows = group(newTexts);
        Map<Integer, Integer> found = new TreeMap<>();
        newRows.forEach((words, rows) -> {
            List<Integer> olds = oldRows.getOrDefault(words, List.of());
            List<Integer> oldsLeft = new ArrayList<>(olds);
            List<Integer> newsLeft = new ArrayList<>(rows);
            for (Function<RowContext, List<String>> sign : SIGNS) {
                pair(oldsLeft, oldContexts, newsLeft, newContexts, sign, found);
            }
        });
        return found;
    }

    private static Map<String, List<Integer>> group(List<RowText> texts) {
        Map<String, List<Integer>> groups = new HashMap<>();
        for (int row = 0; row < texts.size(); row++) {
            groups.computeIfAbsent(texts.get(row).words(), words -> new ArrayList<>())
                    .add(row);
        }
        return groups;
    }

    private static void pair(
            List<Integer> olds,
            List<RowContext> oldContexts,
            List<Integer> news,
            List<RowContext> newContexts,
            Function<RowContext, List<String>> sign,
            Map<Integer, Integer> found) {
        if (olds.isEmpty() || news.isEmpty()) {
            return;
        }
        Map<List<String>, Queue<Integer>> waiting = new HashMap<>();
        olds.stream()
                .filter(row -> isPresent(sign.apply(oldContexts.get(row))))
                .forEach(row -> waiting.computeIfAbsent(sign.apply(oldContexts.get(row)), key -> new ArrayDeque<>())
                        .add(row));
        Set<Integer> taken = new HashSet<>();
        news.removeIf(row -> {
            Queue<Integer> same = waiting.get(sign.apply(newContexts.get(row)));
            if (same == null || same.isEmpty()) {
                return false;
            }
            taken.add(same.peek());
            found.put(row, same.remove());
            return true;
        });
        olds.removeIf(taken::contains);
    }

    /** That nothing stands around two rows makes them no more alike than others. */
    private static boolean isPresent(List<String> sign) {
        return sign.isEmpty() || !sign.stream().allMatch(String::isEmpty);
    }
}
