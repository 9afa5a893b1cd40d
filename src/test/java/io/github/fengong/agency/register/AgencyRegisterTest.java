package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.AgencyLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What names stand for. */
final class AgencyRegisterTest {

    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    private static final RegionContext SHANTOU = RegionContext.of("汕头市");

    /** The table has the region of the document, a name, its official name (blank: not certain), level and region. */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvFileSource(resources = "official-names.csv", numLinesToSkip = 1)
    void namesHaveTheirOfficialNameLevelAndRegion(
            String document, String name, String official, String level, String region) {
        ResolvedAgency agency = REGISTER.resolve(name, context(document)).orElseThrow();

        assertThat(agency.officialName()).isEqualTo(Optional.ofNullable(official));
        assertThat(agency.level().map(AgencyLevel::name)).isEqualTo(Optional.ofNullable(level));
        assertThat(agency.region()).isEqualTo(Optional.ofNullable(region));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource({
        "2020, 市政数局, 汕头市政务服务数据管理局",
        "2025, 市政数局, 汕头市政务服务和数据管理局",
        "2020, 市人民银行, 中国人民银行汕头市中心支行",
        "2024, 人民银行, 中国人民银行汕头市分行",
    })
    void theYearDecidesBetweenNamesOfOneBody(int year, String name, String official) {
        assertThat(REGISTER.resolve(name, SHANTOU.inYear(year)).flatMap(ResolvedAgency::officialName))
                .contains(official);
    }

    @Test
    void aNameOfSeveralFormsHasNoOfficialNameButItsPossibleOnes() {
        ResolvedAgency agency = REGISTER.resolve("市政数局", SHANTOU).orElseThrow();

        assertThat(agency.officialName()).isEmpty();
        assertThat(agency.possibleNames()).containsExactly("汕头市政务服务数据管理局", "汕头市政务服务和数据管理局");
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "市住建局, 汕头市住房和城乡建设局, true",
        "市发改局, 市发展改革委, true",
        "人民银行汕头中心支行, 人行汕头中心支行, true",
        "人民银行汕头中心支行, 中国人民银行汕头市中心支行, true",
        "省市场监管局（省知识产权局）, 省市场监管局, true",
        "市水务局, 市税务局, false",
        "市公安局, 市公安局（交警支队）, false",
        "市公安局, 省公安厅, false",
        "汕头海关, 拱北海关, false",
        "市城投公司, 市国投集团, false",
        "石碣镇政府, 石龙镇政府, false",
        "某某办, 某某办, false",
    })
    void bodiesAreComparedByTheRegisterAndNotByLikeness(String a, String b, boolean same) {
        assertThat(REGISTER.isSameBody(a, b, SHANTOU)).isEqualTo(same);
        assertThat(REGISTER.isSameBody(b, a, SHANTOU)).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({
        "市环保局, 市生态环境局, true",
        "市国土局, 市自然资源局, true",
        "市规划局, 市自然资源局, true",
        "市工商局, 市市场监管局, true",
        "市质监局, 市市场监管局, true",
        "市食品药品监管局, 市市场监管局, true",
        "市卫计局, 市卫生健康局, true",
        "市卫生局, 市卫健局, true",
        "市旅游局, 市文化广电旅游体育局, true",
        "市农业局, 市农业农村局, true",
        "市安监局, 市应急局, true",
        "市国税局, 市税务局, true",
        "市地税局, 国家税务总局汕头市税务局, true",
        "市扶贫办, 市乡村振兴局, true",
        "市扶贫办, 市农业农村局, true",
        "市法制局, 市司法局, true",
        "汕头银监分局, 汕头金融监管分局, true",
        "汕头银保监分局, 汕头金融监管分局, true",
        "人行汕头中心支行, 人民银行汕头市分行, true",
        "市政务服务数据管理局, 市政务和数据局, true",
        "银保监会, 金融监管总局, true",
        "国家卫生计生委, 国家卫生健康委, true",
        "省环境保护厅, 省生态环境厅, true",
        "市环保局, 省生态环境厅, false",
        "市民政局, 市退役军人局, false",
        "市工商局, 市商务局, false",
    })
    void reformsAreFollowed(String older, String newer, boolean follows) {
        assertThat(REGISTER.isSameBodyOrSuccessor(older, newer, SHANTOU)).isEqualTo(follows);
        assertThat(REGISTER.isSameBodyOrSuccessor(newer, older, SHANTOU)).isEqualTo(follows);
    }

    @Test
    void aNameIsSettledByAnotherOfTheDocument() {
        RegionContext wuhan = RegionContext.of("武汉市");
        Map<String, ResolvedAgency> agencies =
                REGISTER.resolveAll(List.of("市文旅局", "市城管局", "市财政局", "市文化和旅游局", "武汉市文旅局", "之江实验室", "江岸区文旅局"), wuhan);

        assertThat(agencies).containsOnlyKeys("市文旅局", "市城管局", "市财政局", "市文化和旅游局", "武汉市文旅局", "江岸区文旅局");
        assertThat(official(agencies, "市文旅局")).contains("武汉市文化和旅游局");
        assertThat(official(agencies, "武汉市文旅局")).contains("武汉市文化和旅游局");
        assertThat(official(agencies, "江岸区文旅局")).isEmpty();
        assertThat(official(agencies, "市城管局")).isEmpty();
    }

    @Test
    void aNameOfTwoBodiesOfTheDocumentIsNotSettled() {
        Map<String, ResolvedAgency> agencies =
                REGISTER.resolveAll(List.of("市文旅局", "市文化和旅游局", "市文化广电旅游局"), RegionContext.of("武汉市"));

        assertThat(official(agencies, "市文旅局")).isEmpty();
    }

    private static Optional<String> official(Map<String, ResolvedAgency> agencies, String name) {
        return agencies.get(name).officialName();
    }

    @Test
    void everythingKnownOfANameIsGiven() {
        ResolvedAgency agency = REGISTER.resolve("人行汕头中心支行", SHANTOU).orElseThrow();

        assertThat(agency)
                .isEqualTo(new ResolvedAgency(
                        "人行汕头中心支行",
                        Optional.of("中国人民银行汕头市中心支行"),
                        Optional.of("中国人民银行汕头市中心支行"),
                        List.of("中国人民银行汕头市中心支行"),
                        Optional.of(AgencyLevel.CITY),
                        Divisions.builtIn().ofCode("4405"),
                        Optional.of("人民银行"),
                        new Validity(Optional.of(1998), Optional.of(2023)),
                        List.of("中国人民银行汕头市分行"),
                        agency.aliases(),
                        "“汕头”即广东省汕头市；登记册条目：人民银行，全称形式：中国人民银行…中心支行；2023年机构改革前的名称"));
        assertThat(agency.aliases()).startsWith("人民银行汕头中心支行").contains("市人民银行", "人民银行汕头中支");
    }

    @Test
    void whiteSpaceAndHalfWidthBracketsDoNotMatter() {
        assertThat(REGISTER.resolve(" 市公安局(交警\n支队) ", SHANTOU).flatMap(ResolvedAgency::officialName))
                .contains("汕头市公安局交通警察支队");
    }

    @Test
    void theLexiconHasFullAndShortNamesWithoutRegion() {
        assertThat(REGISTER.names())
                .contains("住房和城乡建设局", "住房城乡建设局", "住建局", "发展改革委", "工业和信息化部", "中央网信办", "税务局")
                .noneMatch(name -> name.contains("{"))
                .hasSizeBetween(1500, 5000);
    }

    @Test
    void theRegisterHasAtLeastEightyLinesOfGovernment() {
        List<NameForm> forms = NameFormReader.read(ResourceLines.read("agencies.csv"));

        assertThat(forms.stream()
                        .filter(form -> form.tiers().contains(Tier.CITY))
                        .map(NameForm::line)
                        .distinct())
                .hasSizeGreaterThan(80);
    }

    private static RegionContext context(String document) {
        if (document == null) {
            return RegionContext.UNKNOWN;
        }
        return document.equals("国家") ? RegionContext.NATIONAL : RegionContext.of(document);
    }
}
