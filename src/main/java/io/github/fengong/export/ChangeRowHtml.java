package io.github.fengong.export;

import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.FieldChange;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.TableDiff;
import io.github.fengong.model.TaskChange;
import io.github.fengong.model.TextSegment;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of the table of {@code changes.html}. */
final class ChangeRowHtml {

    private final ChangeWords words;
    private final boolean indicators;
    private final boolean practices;
    private final boolean others;
    private final Map<RowChange, List<Meaning>> meanings = new IdentityHashMap<>();

    /** What a change means for the agency of the number. */
    private record Meaning(int number, AgencyChanges agency, TaskChange task) {}

    ChangeRowHtml(TableDiff diff, ChangeWords words) {
        this.words = words;
        indicators = diff.changes().stream()
                .anyMatch(change -> !change.row().indicators().isEmpty());
        practices = diff.changes().stream().anyMatch(ChangeText::hasPractice);
        others = diff.changes().stream()
                .flatMap(change -> change.fields().stream())
                .anyMatch(ChangeText::isOther);
        for (int number = 0; number < diff.agencies().size(); number++) {
            AgencyChanges agency = diff.agencies().get(number);
            for (TaskChange task : agency.tasks()) {
                meanings.computeIfAbsent(task.change(), change -> new ArrayList<>())
                        .add(new Meaning(number, agency, task));
            }
        }
    }

    /** Returns the heads of the columns, each with the name of its style. */
    Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("变化", "c-kind");
        heads.put("位置", "c-place");
        if (indicators) {
            heads.put("指标", "c-indicator");
        }
        if (practices) {
            heads.put("改革举措", "c-measure");
            heads.put("主要做法", "c-practice");
        } else {
            heads.put("改革举措", "c-practice");
        }
        heads.put("责任单位", "c-units");
        if (others) {
            heads.put("其他", "c-others");
        }
        return heads;
    }

    void write(RowChange change, HtmlBuilder html) {
        String style = change.kind().name().toLowerCase(Locale.ROOT);
        html.open("tr", "data-kind", change.kind().name());
        html.open("td", "class", style)
                .element("span", ChangeWords.kind(change), "class", "kind")
                .close("td");
        html.element("td", words.places(change), "data-head", "位置");
        if (indicators) {
            openCell(change, MeasureField.INDICATOR, "指标", html);
            html.close("td");
        }
        openCell(change, MeasureField.MEASURE, "改革举措", html);
        html.close("td");
        if (practices) {
            openCell(change, MeasureField.PRACTICE, "主要做法", html);
            html.close("td");
        }
        openCell(change, MeasureField.RESPONSIBILITY, "责任单位", html);
        meanings(change, html);
        html.close("td");
        if (others) {
            others(change, html);
        }
        html.close("tr").line();
    }

    /** Opens a cell and writes the words of both editions into it. */
    private static void openCell(RowChange change, MeasureField field, String head, HtmlBuilder html) {
        html.open("td", "data-head", head);
        List<TextSegment> segments = ChangeText.of(change, field);
        if (segments.size() == 1 && segments.get(0).kind() == TextSegment.Kind.KEPT) {
            html.element("span", segments.get(0).text(), "class", "same");
        } else {
            segments(segments, html);
        }
    }

    private static void segments(List<TextSegment> segments, HtmlBuilder html) {
        for (TextSegment segment : segments) {
            switch (segment.kind()) {
                case KEPT -> html.text(segment.text());
                case INSERTED -> html.element("ins", segment.text());
                case DELETED -> html.element("del", segment.text());
            }
        }
    }

    private void meanings(RowChange change, HtmlBuilder html) {
        List<Meaning> items = meanings.getOrDefault(change, List.of());
        if (items.isEmpty()) {
            return;
        }
        Map<String, List<Meaning>> groups = new LinkedHashMap<>();
        for (Meaning item : items) {
            groups.computeIfAbsent(words.task(item.task), key -> new ArrayList<>())
                    .add(item);
        }
        html.open("ul", "class", "means");
        groups.forEach((meaning, group) -> html.element(
                "li",
                meaning + "：" + join(group, item -> item.agency.agency().name(), "、"),
                "data-agencies",
                join(group, item -> String.valueOf(item.number), " ")));
        html.close("ul");
    }

    private static String join(List<Meaning> items, Function<Meaning, String> text, String separator) {
        return items.stream().map(text).collect(Collectors.joining(separator));
    }

    private static void others(RowChange change, HtmlBuilder html) {
        html.open("td", "data-head", "其他");
        for (FieldChange field : change.fields()) {
            if (ChangeText.isOther(field)) {
                html.open("div").element("span", ChangeWords.field(field) + "：", "class", "field");
                segments(field.segments(), html);
                html.close("div");
            }
        }
        html.close("td");
    }
}
