package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Agency;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AgencyFilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "市公安局|市公安局.xlsx",
                "各区、县级市|各区、县级市.xlsx",
                "省市场监管局（省知识产权局）|省市场监管局（省知识产权局）.xlsx",
                "a/b\\c:d*e?f\"g<h>i|a_b_c_d_e_f_g_h_i.xlsx",
                "'a|b'|a_b.xlsx",
                "..|未命名.xlsx",
                "../../etc/passwd|_.._etc_passwd.xlsx",
                "con|_con.xlsx",
                "LPT1.局|_LPT1.局.xlsx",
                "市局. |市局.xlsx"
            })
    void namesAreSafeEverywhere(String agency, String file) {
        assertThat(names(agency)).containsExactly(file);
    }

    @Test
    void controlsAndDirectionMarksAreNotKept() {
        assertThat(names("市\u0000公\u202E安\n局")).containsExactly("市_公_安_局.xlsx");
    }

    @Test
    void noTwoAreAlike() {
        assertThat(names("ABC局", "abc局", "a/b", "a_b", "a_b-2"))
                .containsExactly("ABC局.xlsx", "abc局-2.xlsx", "a_b.xlsx", "a_b-2.xlsx", "a_b-2-2.xlsx");
    }

    @Test
    void longNamesAreCut() {
        List<String> names = names("局".repeat(500), "局".repeat(501), "\uD842\uDFB7".repeat(100));
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= 200);
        assertThat(names.get(0)).isEqualTo("局".repeat(60) + ".xlsx");
        assertThat(names.get(2)).isEqualTo("\uD842\uDFB7".repeat(45) + ".xlsx");
    }

    private static List<String> names(String... agencies) {
        List<Agency> list = new ArrayList<>();
        for (String name : agencies) {
            list.add(new Agency(
                    "a-" + list.size(),
                    name,
                    Optional.empty(),
                    List.of(name),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    0,
                    0,
                    0,
                    0));
        }
        return List.copyOf(AgencyFiles.names(list).values());
    }
}
