package io.github.fengong.compare;

import static io.github.fengong.compare.Editions.row;
import static io.github.fengong.compare.Editions.units;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureTable;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RowMatcherTest {

    private static final String PRACTICE = "企业申领营业执照、刻制印章、申领发票全流程在线申报。";
    private static final String OTHER_PRACTICE = "供电企业精简用电报装环节，小微企业零上门、零审批、零投资。";

    @Test
    void matchesWordsThatWereExchangedBelowTheSameIds() {
        MeasureTable before = Editions.of(row("1", "全程网上办", PRACTICE), row("2", "获得电力", OTHER_PRACTICE));
        MeasureTable after = Editions.of(row("1", "获得电力", OTHER_PRACTICE), row("2", "全程网上办", PRACTICE));

        assertThat(match(before, after)).containsExactly("1>0 IDENTICAL", "0>1 IDENTICAL");
    }

    @Test
    void matchesRewordedMeasuresWhoseIdsWereExchanged() {
        MeasureTable before = Editions.of(row("1", "全程网上办", PRACTICE), row("2", "获得电力", OTHER_PRACTICE));
        MeasureTable after = Editions.of(row("1", "获得电力提速", OTHER_PRACTICE), row("2", "开办企业全程网上办", PRACTICE));

        assertThat(match(before, after)).containsExactly("1>0 SIMILARITY", "0>1 SIMILARITY");
    }

    @Test
    void matchesARewrittenMeasureByItsId() {
        MeasureTable before = Editions.of(row("1", "全程网上办", PRACTICE));
        MeasureTable after = Editions.of(row("1", "获得电力", OTHER_PRACTICE));

        assertThat(match(before, after)).containsExactly("0>0 ID");
    }

    @Test
    void doesNotMatchDifferentMeasures() {
        MeasureTable before = Editions.of(row("1", "全程网上办", PRACTICE));
        MeasureTable after = Editions.of(row("2", "获得电力", OTHER_PRACTICE));

        assertThat(match(before, after)).isEmpty();
    }

    @Test
    void matchesARenamedMeasureAndOneWithANewPractice() {
        MeasureTable before = Editions.of(row("全程网上办", PRACTICE), row("获得电力", OTHER_PRACTICE));
        MeasureTable after = Editions.of(row("获得电力", "推行“网上国网”。"), row("企业准入一窗通", PRACTICE));

        assertThat(match(before, after)).containsExactly("1>0 SIMILARITY", "0>1 SIMILARITY");
    }

    @Test
    void tellsRowsOfOneMeasureApartByTheirPractice() {
        MeasureTable before =
                Editions.of(row("优化服务", PRACTICE), row("优化服务", OTHER_PRACTICE), row("优化服务", "不动产登记当场办结、立等可取。"));
        MeasureTable after = Editions.of(row("优化服务", "不动产登记一小时办结、立等可取。"), row("优化服务", OTHER_PRACTICE + "其他企业三环节。"));

        assertThat(match(before, after)).containsExactly("2>0 SIMILARITY", "1>1 SIMILARITY");
    }

    @Test
    void tellsRowsOfTheSameWordsApartByWhatStandsAroundThem() {
        Measure row = row("", "同上", "");
        MeasureTable before = Editions.of(units(row, "市公安局 LEAD"), units(row, "市税务局 LEAD"));
        MeasureTable after = Editions.of(units(row, "市税务局 LEAD"), units(row, "市公安局 LEAD"), units(row, "市水务局 LEAD"));

        assertThat(match(before, after)).containsExactly("1>0 IDENTICAL", "0>1 IDENTICAL");
    }

    /** The first old row is most like the second new one, but the second old row is like that one only. */
    @Test
    void findsTheBestTotalNotTheBestPair() {
        MeasureTable before = Editions.of(row("abcdefghij", ""), row("zzcdefghik", ""));
        MeasureTable after = Editions.of(row("abcdefghxy", ""), row("abcdefghik", ""));

        assertThat(match(before, after)).containsExactly("0>0 SIMILARITY", "1>1 SIMILARITY");
    }

    @Test
    void doesNotGiveUpAGoodMatchForTwoPoorOnes() {
        MeasureTable before = Editions.of(row("abcdefghij", ""), row("abcdexyzuv", ""));
        MeasureTable after = Editions.of(row("abcdefghi", ""), row("fghijklmno", ""));

        assertThat(match(before, after)).containsExactly("0>0 SIMILARITY");
    }

    @Test
    void findsAMeasureWhosePracticeMovedIntoItsCell() {
        MeasureTable before = Editions.of(row("全程网上办", PRACTICE));
        MeasureTable after = Editions.of(row("全程网上办。" + PRACTICE, ""));

        assertThat(match(before, after)).containsExactly("0>0 SIMILARITY");
    }

    @Test
    void doesNotMatchByAPracticeThatManyMeasuresShare() {
        String common = "按照省的统一部署抓好落实。";
        MeasureTable before =
                Editions.of(row("全程网上办", common), row("获得电力", common), row("跨境贸易", common), row("执行合同", common));
        MeasureTable after =
                Editions.of(row("全程网上办", common), row("获得电力", common), row("跨境贸易", common), row("纳税缴费", common));

        assertThat(match(before, after)).containsExactly("0>0 IDENTICAL", "1>1 IDENTICAL", "2>2 IDENTICAL");
    }

    private static List<String> match(MeasureTable before, MeasureTable after) {
        return new TableComparer()
                .match(before, after).matches().stream()
                        .map(match -> match.before() + ">" + match.after() + " " + match.reason())
                        .toList();
    }
}
