package io.github.fengong.review;

import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.UnitCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A column of the page.
 *
 * @param kind what stands in it: {@code serial}, {@code indicator}, {@code measure}, {@code practice}, {@code unit} or {@code extra}
 * @param title its usual head, where the document's own is not known
 * @param text what is shown of a measure
 * @param parts what of a measure is looked for in the document, under the heads of its columns; the empty head where the table does not keep it
 * @param provenance where the value comes from
 */
record ReviewColumn(
        String kind,
        String title,
        Function<Measure, String> text,
        Function<Measure, Map<String, String>> parts,
        Function<Measure, Provenance> provenance) {

    /** Returns the columns of a table: indicators by their levels, practices where there are any, further columns by their heads. */
    static List<ReviewColumn> of(MeasureTable table) {
        List<Measure> measures = table.measures();
        List<ReviewColumn> columns = new ArrayList<>();
        columns.add(new ReviewColumn(
                "serial",
                "序号",
                ReviewColumn::serial,
                measure -> Map.of("", measure.serialText()),
                measure -> measure.provenance().serial()));
        int levels = measures.stream()
                .mapToInt(measure -> measure.indicators().size())
                .max()
                .orElse(0);
        for (int level = 0; level < levels; level++) {
            columns.add(indicator(level, levels));
        }
        columns.add(plain(
                "measure",
                "改革举措",
                Measure::measure,
                measure -> measure.provenance().measure()));
        if (measures.stream().anyMatch(measure -> !measure.practice().isEmpty())) {
            columns.add(plain(
                    "practice",
                    "主要做法",
                    Measure::practice,
                    measure -> measure.provenance().practice()));
        }
        columns.add(new ReviewColumn(
                "unit",
                "责任单位",
                measure -> measure.responsibility().text(),
                ReviewColumn::unitCells,
                measure -> measure.provenance().responsibility()));
        Set<String> heads = new LinkedHashSet<>();
        measures.forEach(measure -> heads.addAll(measure.extra().keySet()));
        heads.forEach(head -> columns.add(extra(head)));
        return List.copyOf(columns);
    }

    private static ReviewColumn plain(
            String kind, String title, Function<Measure, String> text, Function<Measure, Provenance> provenance) {
        return new ReviewColumn(kind, title, text, measure -> Map.of("", text.apply(measure)), provenance);
    }

    private static ReviewColumn extra(String head) {
        Function<Measure, String> text = measure -> measure.extra().getOrDefault(head, "");
        return new ReviewColumn(
                "extra", head, text, measure -> Map.of(head, text.apply(measure)), measure -> Provenance.STATED);
    }

    /** A measure with fewer levels than others has its innermost one in the last column. */
    private static ReviewColumn indicator(int level, int levels) {
        Function<Measure, List<Indicator>> own = measure -> {
            int at = level - (levels - measure.indicators().size());
            return at < 0 ? List.of() : measure.indicators().subList(at, at + 1);
        };
        boolean innermost = level == levels - 1;
        return new ReviewColumn(
                "indicator",
                levels == 1 ? "指标" : ReviewWords.ordinal(level + 1) + "级指标",
                measure -> own.apply(measure).stream()
                        .map(ReviewColumn::indicatorText)
                        .findFirst()
                        .orElse(""),
                measure -> Map.of(
                        "",
                        own.apply(measure).stream()
                                .map(Indicator::name)
                                .findFirst()
                                .orElse("")),
                measure -> innermost ? measure.provenance().indicator() : Provenance.STATED);
    }

    private static String indicatorText(Indicator indicator) {
        return indicator.ordinal().isPresent()
                ? "（" + ReviewWords.ordinal(indicator.ordinal().getAsInt()) + "）" + indicator.name()
                : indicator.name();
    }

    private static String serial(Measure measure) {
        return measure.serialText().isEmpty() ? String.valueOf(measure.serial()) : measure.serialText();
    }

    private static Map<String, String> unitCells(Measure measure) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (UnitCell cell : measure.responsibility().cells()) {
            cells.merge(cell.header(), cell.text(), (one, other) -> one + "\n" + other);
        }
        return cells;
    }
}
