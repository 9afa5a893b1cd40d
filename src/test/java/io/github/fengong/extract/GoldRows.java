package io.github.fengong.extract;

import java.util.ArrayList;
import java.util.List;

/** The truth of the sample table as rows of words. */
public final class GoldRows {

    private GoldRows() {}

    /** The header, the headings of sections as rows of one cell, and the rows; cells that are merged away are empty. */
    public static List<List<String>> rows() {
        return rows(false);
    }

    private static List<List<String>> rows(boolean numbersLost) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("序号", "指标", "改革举措", "主要做法", "责任单位"));
        int section = 0;
        for (Gold.Row row : Gold.rows()) {
            if (row.section() != section) {
                rows.add(List.of(row.sectionHeading()));
                section = row.section();
            }
            rows.add(List.of(
                    row.serialStated() || !numbersLost ? String.valueOf(row.serial()) : "",
                    row.indicatorStated() ? row.indicator() : "",
                    row.measure(),
                    row.practice(),
                    row.unitStated() ? row.unit() : ""));
        }
        return rows;
    }

    /** Shows the rows as {@link Shown} does, without the numbers that Word's copies lose. */
    public static List<String> shownWithoutLostNumbers() {
        return rows(true).stream()
                .map(row -> row.size() == 1 ? "[" + row.get(0) + "]" : Shown.row(row))
                .toList();
    }

    /** Takes the ordinals before the indicators away, which the truth keeps apart, from rows that {@link Shown} shows. */
    public static List<String> withoutOrdinals(List<String> shown) {
        return shown.stream()
                .map(row -> row.replaceFirst("^(\\d*\\|)[（(][一二三四五六七八九][）)]", "$1"))
                .toList();
    }
}
