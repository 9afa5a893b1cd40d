package io.github.fengong.export;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureSections;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Role;
import io.github.fengong.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of measures: what the document says of each, its units by role, what was filled in, and where it stands. */
final class MeasureColumns {

    static final String NAME = "measures";

    /** The column of the responsible units' own words; a role may be called 责任 too. */
    static final String RESPONSIBILITY_TITLE = "责任单位";

    private MeasureColumns() {}

    static DataTable<Measure> table(MeasureTable table, RoleWords words) {
        List<Column<Measure>> columns = new ArrayList<>();
        columns.addAll(numbers(MeasureSections.of(table)));
        columns.addAll(indicators(table.measures()));
        columns.addAll(texts());
        columns.addAll(units(words));
        columns.addAll(extras(table.measures()));
        columns.add(Column.<Measure>text("filledIn", "补全说明", FilledIn::words)
                .described("哪些内容不是本格原文：沿用上行、补全、取自自动编号或合并单元格。"));
        columns.addAll(provenances());
        columns.addAll(LocationColumns.of(Measure::location));
        columns.add(Column.<Measure>text("id", "举措标识", Measure::id).notBlank().forSystems());
        return new DataTable<>(NAME, "举措", columns, table.measures(), List.of("id"), List.of());
    }

    private static List<Column<Measure>> numbers(MeasureSections sections) {
        return List.of(
                Column.<Measure>number("section", "部分", Measure::section)
                        .atLeast(0)
                        .described("所在部分的序数；文件不分部分时为0。"),
                Column.<Measure>text("sectionTitle", "部分标题", measure -> title(sections, measure)),
                Column.<Measure>number("serial", "序号", Measure::serial),
                Column.<Measure>text("serialText", "序号原文", Measure::serialText).forSystems(),
                Column.<Measure>number("part", "分项", Measure::part).atLeast(1).described("几行共用一个序号时，为其中第几行；否则为1。"));
    }

    static String title(MeasureSections sections, Measure measure) {
        return sections.sectionOf(measure).map(Section::title).orElse("");
    }

    /** Columns for the outer levels only where a measure stands under several. */
    private static List<Column<Measure>> indicators(List<Measure> measures) {
        int levels = measures.stream()
                .mapToInt(measure -> measure.indicators().size())
                .max()
                .orElse(0);
        List<Column<Measure>> columns = new ArrayList<>();
        for (int level = 1; level < levels; level++) {
            int index = level - 1;
            columns.add(Column.<Measure>text(
                    "indicator" + level, ChineseOrdinal.of(level) + "级指标", measure -> outerIndicator(measure, index)));
        }
        columns.add(Column.<Measure>optionalNumber(
                "indicatorOrdinal",
                "指标序数",
                measure -> measure.indicator().map(Indicator::ordinal).orElse(OptionalInt.empty())));
        columns.add(Column.<Measure>text(
                "indicator",
                "指标",
                measure -> measure.indicator().map(Indicator::name).orElse("")));
        return columns;
    }

    private static String outerIndicator(Measure measure, int index) {
        boolean isOuter = index < measure.indicators().size() - 1;
        return isOuter ? measure.indicators().get(index).name() : "";
    }

    private static List<Column<Measure>> texts() {
        return List.of(
                Column.<Measure>text("measure", "改革举措", Measure::measure),
                Column.<Measure>text("practice", "主要做法", Measure::practice),
                Column.<Measure>text(
                                "responsibility",
                                RESPONSIBILITY_TITLE,
                                measure -> measure.responsibility().text())
                        .described("文件原文。"));
    }

    private static List<Column<Measure>> units(RoleWords words) {
        List<Column<Measure>> columns = new ArrayList<>();
        for (Role role : RoleOrder.LEAD_FIRST) {
            columns.add(Column.<Measure>text(
                            role.name().toLowerCase(Locale.ROOT),
                            unitTitle(words.word(role)),
                            measure -> names(measure, role))
                    .described("供阅读，各单位以顿号相连；逐个单位见assignments.csv。"));
        }
        columns.add(Column.<Measure>flag(
                        "openEnded",
                        "名单未列全",
                        measure -> measure.responsibility().openEnded())
                .described("责任单位名单以“等”“等部门”之类结尾。"));
        return columns;
    }

    private static String unitTitle(String word) {
        String title = word + "单位";
        return title.equals(RESPONSIBILITY_TITLE) ? title + "名单" : title;
    }

    private static String names(Measure measure, Role role) {
        return measure.responsibility().assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::name)
                .collect(Collectors.joining("、"));
    }

    /** One column for each further column of the document, under its own head. */
    private static List<Column<Measure>> extras(List<Measure> measures) {
        Set<String> headers = new LinkedHashSet<>();
        measures.forEach(measure -> headers.addAll(measure.extra().keySet()));
        return headers.stream()
                .map(header -> Column.<Measure>text(
                                "extra." + WellFormedText.of(header),
                                header.isBlank() ? "（无栏名）" : WellFormedText.of(header),
                                measure -> measure.extra().getOrDefault(header, ""))
                        .described("文件自有的栏目。"))
                .toList();
    }

    private static List<Column<Measure>> provenances() {
        return List.of(
                provenance("serialProvenance", "序号来源", MeasureProvenance::serial),
                provenance("indicatorProvenance", "指标来源", MeasureProvenance::indicator),
                provenance("measureProvenance", "改革举措来源", MeasureProvenance::measure),
                provenance("practiceProvenance", "主要做法来源", MeasureProvenance::practice),
                provenance("responsibilityProvenance", "责任单位来源", MeasureProvenance::responsibility));
    }

    private static Column<Measure> provenance(
            String name, String title, Function<MeasureProvenance, Provenance> field) {
        return Column.code(name, title, Provenance.class, measure -> field.apply(measure.provenance()));
    }
}
