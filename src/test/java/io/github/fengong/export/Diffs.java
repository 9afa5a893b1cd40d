package io.github.fengong.export;

import static io.github.fengong.compare.Editions.reworded;
import static io.github.fengong.compare.Editions.row;
import static io.github.fengong.compare.Editions.units;

import io.github.fengong.compare.CompareOptions;
import io.github.fengong.compare.Editions;
import io.github.fengong.compare.TableComparer;
import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.Measure;
import io.github.fengong.model.Section;
import io.github.fengong.model.TableDiff;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Comparisons for tests of what is written of them. */
public final class Diffs {

    private Diffs() {}

    /** Returns the comparison of the sample with its later edition. */
    public static TableDiff sample() {
        return new TableComparer().compare(Editions.sample(), Editions.laterSample());
    }

    /** Returns a comparison of tables that have no column of practices. */
    public static TableDiff withoutPractices() {
        Measure before = units(row("m-1", "改造公园10个", ""), "市公安局 LEAD");
        Measure after = units(row("m-1", "改造公园12个", ""), "市公安局 LEAD");
        return new TableComparer().compare(Editions.of(before), Editions.of(after));
    }

    /** Returns a comparison with something of everything, with words that mean something to spreadsheets and browsers. */
    public static TableDiff full() {
        List<Section> before = List.of(section(1, "复制推广"), section(2, "供借鉴"));
        List<Section> after = List.of(section(1, "复制推广"), section(2, "供全省借鉴"));
        Measure online = units(row("1", "全程网上办", "申领营业执照、发票<b>在线</b>申报。"), "市公安局 LEAD", "市税务局 SUPPORTING");
        Measure power = units(row("2", "获得电力", "小微企业零上门、零审批、零投资。"), "市工商局 LEAD");
        Measure land = units(row("3", "不动产登记提速", "抵押登记、预告登记当场办结。"), "市自然资源局 LEAD");
        Measure trade = units(row("4", "=跨境贸易", "公示口岸收费目录清单。"), "市商务局 LEAD");
        Measure court = Editions.withExtra(row("5", "执行合同", "推行网上立案、跨域立案。"), Map.of("完成时限", "年底前"));
        Measure renamed = units(reworded(power, "2", "获得电力", power.practice()), "市市场监管局 LEAD", "各区县政府 GUIDING");
        Measure turned = units(reworded(online, "1", "全程网上办", "申领营业执照、印章<b>在线</b>申报。"), "市税务局 LEAD", "市公安局 SUPPORTING");
        return new TableComparer(
                        CompareOptions.DEFAULT,
                        (old, fresh) ->
                                old.name().equals("市工商局") && fresh.name().equals("市市场监管局")
                                        ? AgencyRelation.SUCCESSOR
                                        : AgencyRelation.DIFFERENT)
                .compare(
                        Editions.table(
                                "任务分工表",
                                "旧版.docx",
                                before,
                                inSections(online, power, land, trade, Editions.inSection(court, 2))),
                        Editions.table(
                                "任务分工表（修订）",
                                "新版.pdf",
                                after,
                                inSections(
                                        turned,
                                        renamed,
                                        Editions.inSection(Editions.withExtra(court, Map.of("完成时限", "6月底前")), 2),
                                        Editions.inSection(land, 2),
                                        Editions.inSection(units(row("6", "包容普惠创新", "\"引进\"人才。"), "市人社局 LEAD"), 2))));
    }

    private static Section section(int ordinal, String title) {
        return new Section(ordinal, title, OptionalInt.empty(), 0);
    }

    private static List<Measure> inSections(Measure... rows) {
        return List.of(rows).stream()
                .map(row -> row.section() == 0 ? Editions.inSection(row, 1) : row)
                .toList();
    }
}
