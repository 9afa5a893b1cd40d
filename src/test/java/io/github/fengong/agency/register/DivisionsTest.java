package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The divisions of the country. */
final class DivisionsTest {

    private static final Divisions DIVISIONS = Divisions.builtIn();

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "汕头, 汕头市",
        "汕头市, 汕头市",
        "广东, 广东省",
        "内蒙古, 内蒙古自治区",
        "广西, 广西壮族自治区",
        "新疆, 新疆维吾尔自治区",
        "兵团, 新疆生产建设兵团",
        "恩施州, 恩施土家族苗族自治州",
        "伊犁, 伊犁哈萨克自治州",
        "克孜勒苏, 克孜勒苏柯尔克孜自治州",
        "锡林郭勒, 锡林郭勒盟",
        "阿里, 阿里地区",
        "神农架, 神农架林区",
        "浦东, 浦东新区",
        "积石山, 积石山保安族东乡族撒拉族自治县",
        "鄂温克旗, 鄂温克族自治旗",
        "澳门, 澳门特别行政区",
        "广东省汕头市金平区, 金平区",
        "广东汕头, 汕头市",
        "锡盟, 锡林郭勒盟",
        "前郭县, 前郭尔罗斯蒙古族自治县",
        "孟津县, 孟津县",
        "洛阳市孟津县, 孟津县",
        "雄安新区, 河北雄安新区",
        "重庆两江新区, 重庆两江新区",
    })
    void divisionsAreFoundByFullAndShortName(String name, String division) {
        assertThat(DIVISIONS.find(name)).extracting(Division::name).contains(division);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"南", "城", "汕头市区", "市辖区", "省直辖县级行政区划", "汕头市海淀区", "''"})
    void whatIsNoDivisionIsNotFound(String name) {
        assertThat(DIVISIONS.find(name)).isEmpty();
    }

    /** What took the place of a former division is a division of today; what was given up is none, unless it was kept with other borders. */
    @Test
    void theHistoryFitsTheDivisionsOfToday() {
        List<String> wrong = new ArrayList<>();
        for (String[] cells : DocumentCases.read("former-divisions.tsv", "\t")) {
            List<String> today = children(cells[2]);
            List<String> old = List.of(cells[3].split(" "));
            List<String> young = List.of(cells[4].split(" "));
            assertThat(DIVISIONS.ofCode(cells[1])).map(Division::toString).contains(cells[2]);
            young.stream()
                    .filter(name -> !name.isEmpty() && !today.contains(name))
                    .forEach(wrong::add);
            old.stream()
                    .filter(name -> today.contains(name) && !young.contains(name))
                    .forEach(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aFormerDivisionIsOfItsKindAndPlace() {
        Division former = DIVISIONS.find("偃师市").get(0);

        assertThat(former.kind()).isEqualTo(DivisionKind.COUNTY_CITY);
        assertThat(former).hasToString("河南省洛阳市偃师市");
        assertThat(DIVISIONS.find("海东地区").get(0).kind()).isEqualTo(DivisionKind.CITY);
        assertThat(DIVISIONS.find("清河区")).extracting(Division::toString).containsExactly("辽宁省铁岭市清河区");
    }

    @Test
    void severalDivisionsMayHaveOneName() {
        assertThat(DIVISIONS.find("鼓楼区"))
                .extracting(Division::toString)
                .containsExactly("江苏省南京市鼓楼区", "江苏省徐州市鼓楼区", "福建省福州市鼓楼区", "河南省开封市鼓楼区");
    }

    @Test
    void childrenAreRealDivisionsOnly() {
        assertThat(children("汕头市")).containsExactly("龙湖区", "金平区", "濠江区", "潮阳区", "潮南区", "澄海区", "南澳县");
        assertThat(children("合肥市")).contains("瑶海区", "长丰县", "巢湖市").noneMatch(name -> name.contains("开发区"));
        assertThat(children("上海市")).hasSize(16).contains("浦东新区", "崇明区");
        assertThat(children("重庆市")).hasSize(38).contains("渝中区", "云阳县");
        assertThat(children("湖北省")).hasSize(17).contains("武汉市", "恩施土家族苗族自治州", "仙桃市", "神农架林区");
        assertThat(children("东莞市")).isEmpty();
    }

    @Test
    void aDivisionKnowsThoseAboveIt() {
        Division county = DIVISIONS.ofCode("440511").orElseThrow();

        assertThat(county).hasToString("广东省汕头市金平区");
        assertThat(county.officialPrefix()).isEqualTo("汕头市金平区");
        assertThat(county.city()).isEqualTo(DIVISIONS.ofCode("4405"));
        assertThat(county.province()).isEqualTo(DIVISIONS.ofCode("44"));
        assertThat(DIVISIONS.ofCode("419001").orElseThrow()).hasToString("河南省济源市");
        assertThat(DIVISIONS.ofCode("110108").orElseThrow()).hasToString("北京市海淀区");
    }

    @Test
    void theNumbersAreThoseOfTheStatistics() {
        List<Division> all = DIVISIONS.all();

        assertThat(count(all, DivisionKind.PROVINCE)).isEqualTo(27);
        assertThat(count(all, DivisionKind.MUNICIPALITY)).isEqualTo(4);
        assertThat(count(all, DivisionKind.CITY)).isEqualTo(333);
        assertThat(count(all, DivisionKind.COUNTY_CITY)).isEqualTo(397);
    }

    @Test
    void everyNameIsFound() {
        assertThat(DIVISIONS.all())
                .allSatisfy(
                        division -> assertThat(DIVISIONS.find(division.name())).contains(division))
                .allSatisfy(division ->
                        assertThat(DIVISIONS.find(division.shortName())).isNotEmpty());
    }

    private static List<String> children(String parent) {
        return DIVISIONS.children(DIVISIONS.find(parent).get(0)).stream()
                .map(Division::name)
                .toList();
    }

    private static long count(List<Division> divisions, DivisionKind kind) {
        return divisions.stream().filter(division -> division.kind() == kind).count();
    }
}
