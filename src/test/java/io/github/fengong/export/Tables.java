package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Box;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.DocumentNote;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Role;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceInfo;
import io.github.fengong.model.SourceLocation;
import io.github.fengong.model.TextSpan;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes tables by hand, for tests of what is written of them. */
final class Tables {

    private static final SourceInfo SOURCE =
            new SourceInfo("分工表.docx", DocumentFormat.DOCX, "0123456789abcdef".repeat(4), 17884);

    private Tables() {}

    /** Returns a table with something of everything: sections, levels, roles, blanks, all kinds of places. */
    static MeasureTable full() {
        return new MeasureTable(
                "优化营商环境改革举措任务分工表",
                SOURCE,
                new DocumentMetadata(Optional.of("标题"), Optional.of("汕府〔2020〕12号"), Optional.empty()),
                List.of(
                        new Section(1, "在全国复制推广的改革举措", OptionalInt.of(2), 2),
                        new Section(2, "供借鉴的改革举措", OptionalInt.empty(), 1)),
                List.of(first(), second(), third()),
                List.of(new DocumentNote("列第一位者为牵头单位，下同", 2, SourceLocation.UNKNOWN.withLine(3))),
                agencies(),
                findings());
    }

    /** Returns a table of measures without sections, indicators, agencies or findings. */
    static MeasureTable of(Measure... measures) {
        return of("任务分工表", List.of(measures));
    }

    static MeasureTable of(String title, List<Measure> measures) {
        return new MeasureTable(
                title, SOURCE, DocumentMetadata.NONE, List.of(), measures, List.of(), agenciesOf(measures), List.of());
    }

    /** Returns a measure of which only the texts matter; units are {@code 牵头:市公安局}, or joint without a role. */
    static Measure measure(int serial, String name, String practice, String... units) {
        List<Assignment> assignments = new ArrayList<>();
        for (String unit : units) {
            assignments.add(assignment(unit));
        }
        String text =
                String.join("、", assignments.stream().map(Assignment::name).toList());
        return new Measure(
                "m-" + serial,
                0,
                serial,
                String.valueOf(serial),
                1,
                List.of(),
                name,
                practice,
                new Responsibility(
                        text, List.of(new UnitCell("责任单位", UnitColumn.RESPONSIBLE, text)), assignments, false),
                Map.of(),
                MeasureProvenance.ALL_STATED,
                SourceLocation.UNKNOWN.withTable(1).withRow(serial + 1));
    }

    /** Returns a measure of a document that has a column for leads and one for those who support them. */
    static Measure withUnitColumns(int serial, String lead, String supporting) {
        Measure measure = measure(serial, "举措", "做法", "牵头:" + lead, "配合:" + supporting);
        return measure.withResponsibility(new Responsibility(
                lead + "\n" + supporting,
                List.of(
                        new UnitCell("牵头单位", UnitColumn.LEAD, lead),
                        new UnitCell("配合单位", UnitColumn.SUPPORTING, supporting)),
                measure.responsibility().assignments(),
                false));
    }

    private static Assignment assignment(String unit) {
        int colon = unit.indexOf(':');
        String name = unit.substring(colon + 1);
        Role role = colon < 0
                ? Role.JOINT
                : List.of(Role.values()).stream()
                        .filter(value -> value.title().equals(unit.substring(0, colon)))
                        .findFirst()
                        .orElseThrow();
        return new Assignment(name, "a-" + name, role, name.startsWith("各"), "", Optional.empty());
    }

    private static List<Agency> agenciesOf(List<Measure> measures) {
        Map<String, List<Assignment>> byName = new LinkedHashMap<>();
        measures.forEach(measure -> measure.responsibility()
                .assignments()
                .forEach(assignment -> byName.computeIfAbsent(assignment.name(), name -> new ArrayList<>())
                        .add(assignment)));
        List<Agency> agencies = new ArrayList<>();
        byName.forEach((name, assignments) -> agencies.add(new Agency(
                "a-" + name,
                name,
                Optional.empty(),
                List.of(name),
                Optional.empty(),
                Optional.empty(),
                assignments.get(0).collective(),
                count(assignments, Role.LEAD),
                count(assignments, Role.SUPPORTING),
                count(assignments, Role.JOINT),
                count(assignments, Role.GUIDING))));
        return agencies;
    }

    private static int count(List<Assignment> assignments, Role role) {
        return (int) assignments.stream()
                .filter(assignment -> assignment.role() == role)
                .count();
    }

    private static Measure first() {
        String text = "市市场监管局牵头，市公安局、各区县政府配合。";
        return new Measure(
                "m-1",
                1,
                1,
                "1",
                1,
                List.of(new Indicator(OptionalInt.of(1), "开办企业")),
                "实行开办企业全程网上办",
                "申领营业执照、刻制印章\n申领发票",
                new Responsibility(
                        text,
                        List.of(new UnitCell("责任单位", UnitColumn.RESPONSIBLE, text)),
                        List.of(
                                new Assignment(
                                        "市市场监管局", "a-1", Role.LEAD, false, "牵头", Optional.of(new TextSpan(0, 6))),
                                new Assignment(
                                        "市公安局", "a-2", Role.SUPPORTING, false, "配合", Optional.of(new TextSpan(9, 13))),
                                new Assignment("各区县政府", "a-3", Role.SUPPORTING, true, "配合", Optional.empty())),
                        false),
                Map.of("完成时限", "2020年9月底前"),
                MeasureProvenance.ALL_STATED,
                SourceLocation.UNKNOWN.withPage(1).withTable(1).withRow(3).withBox(new Box(72, 100.25, 540, 130)));
    }

    private static Measure second() {
        return new Measure(
                "m-2",
                1,
                2,
                "",
                1,
                List.of(new Indicator(OptionalInt.empty(), "政务环境"), new Indicator(OptionalInt.of(2), "办理建筑许可")),
                "=压缩\"设立\"登记时间",
                "-通过企业名称自主申报，推行标准化、智能化。\uD842\uDFB7",
                new Responsibility(
                        "市市场监管局、市公安局等按职责分工负责",
                        List.of(new UnitCell("责任单位", UnitColumn.RESPONSIBLE, "市市场监管局、市公安局等按职责分工负责")),
                        List.of(
                                new Assignment("市市场监管局", "a-1", Role.JOINT, false, "按职责分工负责", Optional.empty()),
                                new Assignment("市公安局", "a-2", Role.JOINT, false, "按职责分工负责", Optional.empty())),
                        true),
                Map.of("完成时限", ""),
                new MeasureProvenance(
                        Provenance.RESTORED,
                        Provenance.MERGED,
                        Provenance.STATED,
                        Provenance.STATED,
                        Provenance.INHERITED),
                SourceLocation.UNKNOWN.withLine(260));
    }

    private static Measure third() {
        return new Measure(
                "m-3",
                2,
                1,
                "一",
                2,
                List.of(),
                "全面推广电子营业执照",
                "",
                new Responsibility("", List.of(), List.of(), false),
                Map.of(),
                new MeasureProvenance(
                        Provenance.NUMBERED,
                        Provenance.STATED,
                        Provenance.STATED,
                        Provenance.STATED,
                        Provenance.STATED),
                SourceLocation.UNKNOWN.withSheet("Sheet1").withCell("B7"));
    }

    private static List<Agency> agencies() {
        return List.of(
                new Agency(
                        "a-1",
                        "市市场监管局",
                        Optional.of("汕头市市场监督管理局"),
                        List.of("市市场监管局", "市场监管局"),
                        Optional.of(AgencyLevel.CITY),
                        Optional.of("汕头市"),
                        false,
                        1,
                        0,
                        1,
                        0),
                new Agency(
                        "a-2",
                        "市公安局",
                        Optional.empty(),
                        List.of("市公安局"),
                        Optional.of(AgencyLevel.CITY),
                        Optional.empty(),
                        false,
                        0,
                        1,
                        1,
                        0),
                new Agency(
                        "a-3",
                        "各区县政府",
                        Optional.empty(),
                        List.of("各区县政府"),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        0,
                        1,
                        0,
                        0));
    }

    private static List<Finding> findings() {
        return List.of(
                Finding.ofMeasure(
                        FindingCode.SERIAL_RESTORED,
                        "m-2",
                        MeasureField.SERIAL,
                        "序号空缺，按顺序补为2。",
                        "",
                        "2",
                        SourceLocation.UNKNOWN.withLine(260)),
                Finding.ofMeasure(
                        FindingCode.RESPONSIBILITY_BLANK,
                        "m-3",
                        MeasureField.RESPONSIBILITY,
                        "责任单位为空。",
                        "",
                        "",
                        SourceLocation.UNKNOWN),
                Finding.ofDocument(FindingCode.PAGE_WITHOUT_TEXT, "第2页为图片，需文字识别。", SourceLocation.UNKNOWN.withPage(2)));
    }
}
