package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real divisions behind collective units. */
final class CollectiveExpanderTest {

    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    private static final RegionContext SHANTOU = RegionContext.of("汕头市");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各区县政府",
                "各区（县）政府",
                "各区(县)人民政府",
                "各区县人民政府",
                "各县（市、区）政府",
                "各县区",
                "各区县",
                "各区、县政府",
                "全市各区县党委、政府",
                "各县市区",
                "各区县党委和政府",
                "各县（区）人民政府"
            })
    void allDistrictsAndCountiesOfTheCity(String collective) {
        assertThat(officialNames(collective, SHANTOU))
                .containsExactly(
                        "汕头市龙湖区人民政府", "汕头市金平区人民政府", "汕头市濠江区人民政府", "汕头市潮阳区人民政府", "汕头市潮南区人民政府", "汕头市澄海区人民政府", "南澳县人民政府");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "汕头市, 各区政府, 6",
        "广州市, 各区政府, 11",
        "青岛市, 各区市政府, 10",
        "宁波市, 各区、县级市, 8",
        "上海市, 各区政府, 16",
        "重庆市, 各区县政府, 38",
        "广东省, 各地级以上市人民政府, 21",
        "广东省, 各市政府, 21",
        "湖北省, 各市（州）人民政府, 13",
        "浙江省, 各设区市政府, 11",
        "浙江省, 各县（市、区）政府, 90",
        "海南省, 各市、县人民政府, 19",
        "国家, 各省级人民政府, 31",
        "国家, 各省（自治区、直辖市）人民政府, 31",
        "广东省, '各省、自治区、直辖市人民政府', 31",
        "东莞市, 各区县政府, 0",
    })
    void numberOfDivisions(String document, String collective, int count) {
        RegionContext context = document.equals("国家") ? RegionContext.NATIONAL : RegionContext.of(document);

        assertThat(REGISTER.expandCollective(collective, context)).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各有关区、县级市",
                "各相关区县政府",
                "区直各单位",
                "各区属国有企业",
                "各有关部门",
                "各乡镇人民政府（街道办事处）",
                "各项目牵头单位",
                "市各有关单位",
                "各",
                "各部门",
                "市市场监管局"
            })
    void whatNamesNoCertainDivisionsIsNotExpanded(String collective) {
        assertThat(REGISTER.expandCollective(collective, SHANTOU)).isEmpty();
    }

    @Test
    void nothingIsExpandedWithoutRegion() {
        assertThat(REGISTER.expandCollective("各区县政府", RegionContext.UNKNOWN)).isEmpty();
    }

    private static List<String> officialNames(String collective, RegionContext context) {
        return REGISTER.expandCollective(collective, context).stream()
                .map(ResolvedAgency::officialName)
                .flatMap(Optional::stream)
                .toList();
    }
}
