package io.github.fengong.compare;

import static io.github.fengong.compare.Editions.row;
import static io.github.fengong.compare.Editions.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyChanges;
import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.ChangeSummary;
import io.github.fengong.model.FieldChange;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Role;
import io.github.fengong.model.RowChange;
import io.github.fengong.model.Section;
import io.github.fengong.model.TableDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TableComparerTest {

    private static final List<Measure> ROWS = List.of(
            row("全程网上办", "企业申领营业执照、刻制印章、申领发票全流程在线申报。"),
            row("获得电力", "供电企业精简用电报装环节，小微企业零上门、零审批、零投资。"),
            row("不动产登记提速", "抵押登记、预告登记当场办结，立等可取。"),
            row("跨境贸易便利化", "压缩进出口货物整体通关时间，公示口岸收费目录清单。"),
            row("执行合同", "推行网上立案、跨域立案，送达电子化。"));

    private final TableComparer comparer = new TableComparer();

    @Test
    void findsExactlyTheChangesOfTheLaterSample() {
        TableDiff diff = comparer.compare(Editions.sample(), Editions.laterSample());

        assertThat(diff.changes().stream().map(TableComparerTest::describe))
                .containsExactly(
                        "CHANGED 1.2 -> 1.2 [PRACTICE] +[] -[]",
                        "CHANGED 1.6 -> 1.6 [RESPONSIBILITY] +[市发改局 SUPPORTING, 市自然资源局 SUPPORTING] -[]",
                        "REMOVED 2.5 -> none [] +[] -[市政务服务数据管理局 LEAD, 市发改局 SUPPORTING, "
                                + "市交通运输局 SUPPORTING, 市住建局 SUPPORTING, 市水务局 SUPPORTING]",
                        "ADDED none -> 3.12 [] +[市司法局 LEAD, 各区县政府 SUPPORTING] -[]",
                        "CHANGED 4.1 -> 4.1 [MEASURE] +[] -[]",
                        "MOVED 4.10 -> 4.9 [] +[] -[]",
                        "MOVED 4.9 -> 4.10 [] +[] -[]");
        assertThat(diff.summary()).isEqualTo(new ChangeSummary(1, 1, 3, 2, 52));
        assertThat(diff.renames()).isEmpty();
    }

    @Test
    void theSameEditionHasNoChanges() {
        TableDiff diff = comparer.compare(Editions.laterSample(), Editions.laterSample());

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.sections()).isEmpty();
        assertThat(diff.agencies()).isEmpty();
        assertThat(diff.summary()).isEqualTo(new ChangeSummary(0, 0, 0, 0, 58));
    }

    @Test
    void whatIsAddedOneWayIsRemovedTheOther() {
        for (int seed = 0; seed < 50; seed++) {
            MeasureTable before = Editions.sample();
            MeasureTable after = new RandomEdition(before, seed).table();
            TableDiff there = comparer.compare(before, after);
            TableDiff back = comparer.compare(after, before);

            assertThat(words(back, RowChange.Removed.class))
                    .as("seed " + seed)
                    .isEqualTo(words(there, RowChange.Added.class));
            assertThat(words(back, RowChange.Added.class))
                    .as("seed " + seed)
                    .isEqualTo(words(there, RowChange.Removed.class));
            assertThat(back.summary().changed())
                    .as("seed " + seed)
                    .isEqualTo(there.summary().changed());
            assertThat(back.summary().unchanged())
                    .as("seed " + seed)
                    .isEqualTo(there.summary().unchanged());
        }
    }

    private static List<String> words(TableDiff diff, Class<? extends RowChange> kind) {
        return diff.changes().stream()
                .filter(kind::isInstance)
                .map(change -> change.row().measure() + change.row().practice())
                .sorted()
                .toList();
    }

    @Test
    void layoutIsNoChange() {
        Measure before = units(row("1", "全程网上办", "企业申领营业执照、刻制印章。二是在线申报"), "市公安局 LEAD");
        Measure after = units(row("2", "全程 网上办\n", "企业申领\n营业执照、刻制印章。\n二是在线申报\u00A0"), "市公安局 LEAD");

        assertThat(comparer.compare(Editions.of(before), Editions.of(after)).changes())
                .isEmpty();
    }

    @Test
    void anotherSectionIsAChange() {
        MeasureTable before = sections(List.of("复制推广", "供借鉴"), 1, 1, 1, 2, 2);
        MeasureTable after = sections(List.of("复制推广", "供借鉴"), 1, 1, 2, 2, 2);

        assertThat(describe(comparer.compare(before, after))).containsExactly("CHANGED 1.1 -> 2.1 [SECTION] +[] -[]");
    }

    @Test
    void aSectionPutBeforeOthersChangesNoRow() {
        MeasureTable before = sections(List.of("复制推广", "供借鉴"), 1, 1, 1, 2, 2);
        MeasureTable after = sections(List.of("总体要求", "复制推广", "供全省借鉴"), 2, 2, 2, 3, 3);
        TableDiff diff = comparer.compare(before, after);

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.sections().stream()
                        .map(change -> change.before().map(Section::title).orElse("none") + " -> "
                                + change.after().map(Section::title).orElse("none")))
                .containsExactly("none -> 总体要求", "复制推广 -> 复制推广", "供借鉴 -> 供全省借鉴");
    }

    /** Each of two tables begins with 一、 again. */
    @Test
    void sectionsWithTheSameOrdinalAreSections() {
        List<Section> sections = List.of(section("复制推广", 3), section("供借鉴", 2));
        MeasureTable before = Editions.table("任务分工表", "表.docx", sections, rowsIn(1, 1, 1, 1, 1));
        List<Section> shifted = List.of(section("复制推广", 2), section("供全省借鉴", 3));
        MeasureTable after = Editions.table("任务分工表", "表.docx", shifted, rowsIn(1, 1, 1, 1, 1));
        TableDiff diff = comparer.compare(before, after);

        assertThat(diff.changes()).extracting(change -> change.row().measure()).containsExactly("不动产登记提速");
        assertThat(diff.changes().get(0).fields())
                .extracting(FieldChange::before, FieldChange::after)
                .containsExactly(tuple("复制推广", "供全省借鉴"));
        assertThat(diff.sections())
                .extracting(change -> change.before().map(Section::title).orElse("none"))
                .containsExactly("供借鉴");
    }

    @Test
    void sectionsIntroducedChangeNoRow() {
        MeasureTable before = Editions.of(ROWS.toArray(Measure[]::new));
        MeasureTable after = sections(List.of("复制推广", "供借鉴"), 1, 1, 1, 2, 2);

        assertThat(comparer.compare(before, after).changes()).isEmpty();
    }

    @Test
    void reportsAChangedRowThatAlsoMovedOnce() {
        MeasureTable before = Editions.of(ROWS.toArray(Measure[]::new));
        List<Measure> rows = new ArrayList<>(ROWS);
        rows.add(rows.remove(0)
                .withResponsibility(units(ROWS.get(0), "市公安局 LEAD").responsibility()));
        TableDiff diff = comparer.compare(before, Editions.of(rows.toArray(Measure[]::new)));

        assertThat(diff.changes())
                .hasSize(1)
                .allSatisfy(change -> assertThat(change)
                        .isInstanceOfSatisfying(
                                RowChange.Changed.class,
                                changed -> assertThat(changed.moved()).isTrue()));
    }

    @Test
    void aRoleIsAChangeThoughTheWordsAreTheSame() {
        Measure before = units(ROWS.get(0), "市公安局 LEAD", "市税务局 SUPPORTING");
        Assignment second = before.responsibility().assignments().get(1);
        Measure after = before.withResponsibility(new Responsibility(
                before.responsibility().text(),
                before.responsibility().cells(),
                List.of(
                        before.responsibility().assignments().get(0),
                        new Assignment(second.name(), second.agency(), Role.LEAD, false, "", second.span())),
                false));

        assertThat(describe(comparer.compare(Editions.of(before), Editions.of(after))))
                .containsExactly("CHANGED 0.1 -> 0.1 [RESPONSIBILITY] +[市税务局 LEAD] -[市税务局 SUPPORTING]");
    }

    @Test
    void aSuccessorIsNotedAndIsNoChange() {
        MeasureTable before =
                Editions.of(units(ROWS.get(0), "市工商局 LEAD", "市税务局 SUPPORTING"), units(ROWS.get(1), "市工商局 LEAD"));
        MeasureTable after = Editions.of(
                units(ROWS.get(0), "市市场监管局 LEAD", "市税务局 SUPPORTING"),
                units(ROWS.get(1), "市市场监管局 LEAD", "市水务局 SUPPORTING"));
        TableDiff diff = new TableComparer(CompareOptions.DEFAULT, successor("市工商局", "市市场监管局")).compare(before, after);

        assertThat(describe(diff)).containsExactly("CHANGED 0.1 -> 0.1 [RESPONSIBILITY] +[市水务局 SUPPORTING] -[]");
        assertThat(diff.renames()).singleElement().satisfies(rename -> {
            assertThat(rename.before() + " -> " + rename.after() + " " + rename.relation())
                    .isEqualTo("市工商局 -> 市市场监管局 SUCCESSOR");
            assertThat(rename.rows()).hasSize(2);
        });
        assertThat(agencies(diff)).containsExactly("市市场监管局 [PARTNERS_CHANGED]", "市水务局 [NEW_TASK]");
    }

    @Test
    void severalPredecessorsOfOneBodyAreNoChange() {
        MeasureTable before = Editions.of(units(ROWS.get(0), "市工商局 LEAD", "市质监局 SUPPORTING"));
        MeasureTable after = Editions.of(units(ROWS.get(0), "市市场监管局 LEAD"));
        TableDiff diff = new TableComparer(
                        CompareOptions.DEFAULT, successor("市工商局", "市市场监管局").or(successor("市质监局", "市市场监管局")))
                .compare(before, after);

        assertThat(diff.changes().stream().map(RowChange::assignments).allMatch(change -> change.isEmpty()))
                .isTrue();
        assertThat(diff.renames()).hasSize(2);
    }

    @Test
    void tellsEachAgencyWhatChangedForIt() {
        MeasureTable before = Editions.of(
                units(ROWS.get(0), "市公安局 LEAD", "市税务局 SUPPORTING"),
                units(ROWS.get(1), "市公安局 LEAD"),
                units(ROWS.get(2), "市税务局 LEAD", "市水务局 SUPPORTING"),
                units(ROWS.get(3), "市档案局 LEAD"));
        MeasureTable after = Editions.of(
                units(ROWS.get(0), "市税务局 LEAD", "市公安局 SUPPORTING"),
                units(ROWS.get(2), "市税务局 LEAD", "市水务局 SUPPORTING", "市民政局 SUPPORTING"),
                units(
                        Editions.reworded(
                                ROWS.get(3), "x", "跨境贸易便利化水平", ROWS.get(3).practice()),
                        "市档案局 LEAD"));

        assertThat(agencies(comparer.compare(before, after)))
                .containsExactly(
                        "市税务局 [ROLE_CHANGED, PARTNERS_CHANGED] [PARTNERS_CHANGED]",
                        "市公安局 [ROLE_CHANGED, PARTNERS_CHANGED] [TASK_GONE]",
                        "市水务局 [PARTNERS_CHANGED]",
                        "市民政局 [NEW_TASK]",
                        "市档案局 [WORDING_CHANGED]");
    }

    @Test
    void unitsThatWereNeverSplitAreComparedByTheirWords() {
        Measure split = units(ROWS.get(0), "市公安局 LEAD");
        Measure unsplit = split.withResponsibility(
                Responsibility.ofCells(split.responsibility().cells()));
        TableDiff diff = comparer.compare(Editions.of(unsplit), Editions.of(split));

        assertThat(diff.changes()).isEmpty();
        assertThat(diff.agencies()).isEmpty();
    }

    @Test
    void extraColumnsAreComparedByHeader() {
        MeasureTable before = Editions.of(
                Editions.withExtra(ROWS.get(0), Map.of("完成时限", "9月底前", "备注", "")),
                Editions.withExtra(ROWS.get(1), Map.of("完成时限", "年底前")),
                Editions.withExtra(ROWS.get(2), Map.of("完成时限", "年底前")));
        MeasureTable after = Editions.of(
                Editions.withExtra(ROWS.get(0), Map.of("完成 时间", "9月底前")),
                Editions.withExtra(ROWS.get(1), Map.of("完成 时间", "6月底前")),
                Editions.withExtra(ROWS.get(2), Map.of("完成 时间", "年底前")));
        TableDiff diff = comparer.compare(before, after);

        assertThat(diff.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.fields())
                        .singleElement()
                        .satisfies(field -> assertThat(field.header() + " " + field.before() + " -> " + field.after())
                                .isEqualTo("完成时间 年底前 -> 6月底前")));
    }

    @Test
    void carriesIdsToTheNextEdition() {
        MeasureTable before = Editions.of(row("1", "全程网上办", "企业申领营业执照、刻制印章。"), row("2", "获得电力", "精简用电报装。"));
        MeasureTable after = Editions.of(row("1", "不动产登记提速", "抵押登记当场办结。"), row("x", "全程网上办", "企业申领营业执照、刻制印章、申领发票。"));
        // the new row has by chance the id of an old one
        MeasureTable carried = IdCarrier.carry(before, after, comparer.match(before, after));

        assertThat(carried.measures().stream().map(Measure::id)).containsExactly("1-2", "1");
    }

    private static AgencyIdentity successor(String before, String after) {
        return (old, fresh) -> old.name().equals(before) && fresh.name().equals(after)
                ? AgencyRelation.SUCCESSOR
                : AgencyRelation.DIFFERENT;
    }

    private static MeasureTable sections(List<String> titles, int... sectionOfRow) {
        List<Section> sections = IntStream.range(0, titles.size())
                .mapToObj(at -> new Section(at + 1, titles.get(at), OptionalInt.empty(), 0))
                .toList();
        return Editions.table("任务分工表", "表.docx", sections, rowsIn(sectionOfRow));
    }

    private static List<Measure> rowsIn(int... sectionOfRow) {
        return IntStream.range(0, sectionOfRow.length)
                .mapToObj(at -> Editions.inSection(ROWS.get(at), sectionOfRow[at]))
                .toList();
    }

    private static Section section(String title, int measures) {
        return new Section(1, title, OptionalInt.empty(), measures);
    }

    private static List<String> agencies(TableDiff diff) {
        return diff.agencies().stream()
                .map(agency -> name(agency)
                        + String.join(
                                "",
                                agency.tasks().stream()
                                        .map(task -> " " + task.kinds())
                                        .toList()))
                .toList();
    }

    private static String name(AgencyChanges changes) {
        return Optional.of(changes.agency()).map(Agency::name).orElseThrow();
    }

    private static List<String> describe(TableDiff diff) {
        return diff.changes().stream().map(TableComparerTest::describe).toList();
    }

    private static String describe(RowChange change) {
        return change.kind() + " " + place(change.before().orElse(null)) + " -> "
                + place(change.after().orElse(null)) + " " + change.changedFields() + " +"
                + names(change.assignments().added()) + " -"
                + names(change.assignments().removed());
    }

    private static String place(Measure row) {
        return row == null ? "none" : row.section() + "." + row.serial();
    }

    private static List<String> names(List<Assignment> assignments) {
        return assignments.stream()
                .map(assignment -> assignment.name() + " " + assignment.role())
                .toList();
    }
}
