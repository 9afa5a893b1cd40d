package io.github.fengong.compare;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which extra column of the new edition is which of the old one: the one with the same header; else, where only the header was changed, the
 * one with the same cells in most rows.
 */
final class ExtraColumns {

    /** Headers of the new edition by those of the old one, white space folded. */
    private final Map<String, String> newNames = new LinkedHashMap<>();

    ExtraColumns(MeasureTable before, MeasureTable after, Matching matching) {
        Set<String> oldHeaders = headers(before);
        Set<String> newHeaders = headers(after);
        Set<String> free = new LinkedHashSet<>(newHeaders);
        free.removeAll(oldHeaders);
        oldHeaders.removeAll(newHeaders);
        for (String header : oldHeaders) {
            Optional<String> renamed = free.stream()
                    .filter(candidate -> haveSameCells(before, header, after, candidate, matching))
                    .findFirst();
            renamed.ifPresent(name -> {
                free.remove(name);
                newNames.put(header, name);
            });
        }
    }

    /** Returns the cells of a row of the old edition under the headers of the new one, white space folded, blank ones left out. */
    Map<String, String> oldCells(Measure row) {
        Map<String, String> cells = new LinkedHashMap<>();
        newCells(row).forEach((header, text) -> cells.put(newNames.getOrDefault(header, header), text));
        return cells;
    }

    /** Returns the cells of a row of the new edition under their headers, white space of headers folded, blank ones left out. */
    static Map<String, String> newCells(Measure row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.extra().forEach((header, text) -> {
            if (!FoldedText.fold(text).isEmpty()) {
                cells.put(FoldedText.fold(header), text);
            }
        });
        return cells;
    }

    private static Set<String> headers(MeasureTable table) {
        Set<String> headers = new LinkedHashSet<>();
        table.measures().forEach(row -> headers.addAll(newCells(row).keySet()));
        return headers;
    }

    private static boolean haveSameCells(
            MeasureTable before, String oldHeader, MeasureTable after, String newHeader, Matching matching) {
        int same = 0;
        int different = 0;
        for (Match match : matching.matches()) {
            List<String> cells = List.of(
                    cell(before.measures().get(match.before()), oldHeader),
                    cell(after.measures().get(match.after()), newHeader));
            if (!cells.get(0).equals(cells.get(1))) {
                different++;
            } else if (!cells.get(0).isEmpty()) {
                same++;
            }
        }
        return same > different;
    }

    private static String cell(Measure row, String header) {
        return FoldedText.fold(newCells(row).getOrDefault(header, ""));
    }
}
