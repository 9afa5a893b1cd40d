package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameMatcherTest {

    private static final NameMatcher MATCHER =
            new NameMatcher(NameFormReader.read(ResourceLines.read("agencies.csv")), Divisions.builtIn());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "市住建局、市税务局, 4",
        "汕头市住房和城乡建设局牵头, 11",
        "人民银行汕头中心支行等, 10",
        "国家发展改革委会同, 7",
        "广东省汕头市中级人民法院, 12",
        "牵头, -1",
        "各区县政府, -1",
    })
    void longestNamesAreFoundInText(String text, int end) {
        assertThat(MATCHER.longestEnd(text, 0)).isEqualTo(end);
    }
}
