package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.DocumentMetadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The region of a document. */
final class RegionFinderTest {

    private static final RegionFinder FINDER = AgencyRegister.builtIn().regionFinder();

    @Test
    void theRegionOfTheSampleIsFoundFromItsAgencies() {
        RegionContext context = FINDER.find(
                "国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表",
                List.of("市市场监管局", "市税务局", "人民银行汕头中心支行", "汕头海关", "汕头供电局", "汕头市粤海水务有限公司"),
                List.of(),
                DocumentMetadata.NONE);

        assertThat(context).isEqualTo(RegionContext.of("汕头市"));
        assertThat(context.province().map(Division::name)).contains("广东省");
    }

    @ParameterizedTest(name = "{0} | {1} → {2} {3}")
    @CsvSource({
        "广东省进一步优化营商环境任务分工表, 省发展改革委;省财政厅;各地级以上市人民政府, PROVINCE, 广东省",
        "广州市重点任务分工, 市发展改革委;市公安局;广州海关;省税务局, CITY, 广州市",
        "上海市优化营商环境任务分工, 市发展改革委;市规划资源局;上海证监局, PROVINCE, 上海市",
        "任务分工, 市发展改革委;上海银保监局;上海海关, PROVINCE, 上海市",
        "任务分工, 省发展改革委;浙江金融监管局;人行浙江省分行;杭州市, PROVINCE, 浙江省",
        "义乌市任务分工, 市市场监管局;市税务局, COUNTY, 义乌市",
        "金平区任务分工, 区财政局;区发改局;市税务局, COUNTY, 汕头市金平区",
        "平潭综合实验区任务分工, 区财政局;区行政审批局;平潭海关, COUNTY, 平潭综合实验区",
        "关于印发重点任务分工方案的通知, 国家发展改革委;财政部;科技部, NATIONAL,",
        "任务分工, 省财政厅;省科技厅, PROVINCE,",
        "任务分工, 市财政局;市科技局, CITY,",
        "任务分工, 市财政局;市科技局;广东证监局, CITY, 广东省",
        "杭州市贯彻落实浙江省要求任务分工, 市财政局;省税务局, CITY, 杭州市",
        "恩施州任务分工, 州发改委;州财政局, CITY, 恩施土家族苗族自治州",
        "任务分工, 办公室;财务部, ,",
    })
    void levelAndDivision(String title, String names, AgencyLevel level, String region) {
        RegionContext context = FINDER.find(title, List.of(names.split(";")), List.of(), DocumentMetadata.NONE);

        assertThat(context.level()).isEqualTo(Optional.ofNullable(level));
        assertThat(context.division().map(Division::officialPrefix)).isEqualTo(Optional.ofNullable(region));
    }

    @Test
    void placesInNotesAndInLessNumerousNamesDoNotWin() {
        RegionContext context = FINDER.find(
                "任务分工表", List.of("市发改局", "汕头海关", "汕头供电局", "广州铁路监管局"), List.of("复制推广广州市、深圳市经验"), DocumentMetadata.NONE);

        assertThat(context).isEqualTo(RegionContext.of("汕头市"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "穗卫函〔2023〕1930号, 广州市",
        "粤府办[2020]12号, 广东省",
        "沪府发〔2021〕3号, 上海市",
        "苏府〔2021〕3号, 苏州市",
        "苏政发〔2021〕3号, 江苏省",
        "汕府〔2020〕12号,",
        "穗卫函1930号,",
    })
    void theNumberOfTheDocumentTellsItsDivision(String number, String region) {
        DocumentMetadata metadata = new DocumentMetadata(Optional.empty(), Optional.of(number), Optional.empty());

        assertThat(FINDER.find("任务分工表", List.of(), List.of(), metadata)
                        .division()
                        .map(Division::name))
                .isEqualTo(Optional.ofNullable(region));
        assertThat(FINDER.find("任务分工表", List.of(), List.of("附件：" + number), DocumentMetadata.NONE)
                        .division()
                        .map(Division::name))
                .isEqualTo(Optional.ofNullable(region));
    }

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource({
        "2020年重点任务, , , 2020",
        "任务, 汕府〔2019〕12号, , 2019",
        "2020年任务, 汕府〔2021〕12号, 2022-01-01, 2022",
        "任务, , ,",
        "任务20201, , ,",
    })
    void yearOfTheDocument(String title, String number, String date, Integer year) {
        DocumentMetadata metadata =
                new DocumentMetadata(Optional.empty(), Optional.ofNullable(number), Optional.ofNullable(date));

        assertThat(FINDER.find(title, List.of(), List.of(), metadata).year()).isEqualTo(Optional.ofNullable(year));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "汕头市, 广东省汕头市",
        "汕头, 广东省汕头市",
        "广东, 广东省",
        "广东省汕头市金平区, 广东省汕头市金平区",
        "吉林, 吉林省",
        "吉林市, 吉林省吉林市",
        "恩施州, 湖北省恩施土家族苗族自治州",
        "平潭综合实验区, 福建省福州市平潭综合实验区",
    })
    void aRegionIsReadFromItsName(String name, String division) {
        assertThat(RegionFinder.parse(name)).hasToString(division);
    }

    @Test
    void aRegionThatDoesNotExistOrIsNotClearIsRefused() {
        assertThatThrownBy(() -> RegionFinder.parse("汕尾头市"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("region must be a division of the country, such as 汕头市 or 广东省汕头市金平区, but is 汕尾头市");
        assertThatThrownBy(() -> RegionFinder.parse("通州区"))
                .hasMessage("region must be one division but 通州区 may be 北京市通州区, 江苏省南通市通州区; "
                        + "write it with the city or province in front");
    }
}
