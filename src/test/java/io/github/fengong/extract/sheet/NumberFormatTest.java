package io.github.fengong.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberFormatTest {

    /** 30 September 2020, 14:30:05. */
    private static final double TIME = 44104.60422453704;

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "yyyy\"年\"m\"月\"d\"日\";@ → 2020年9月30日",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@ → 2020年9月30日",
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@ → 二〇二〇年九月三十日",
                "yyyy年m月d日 → 2020年9月30日",
                "yyyy\"年\"mm\"月\"dd\"日\"\\ hh:mm:ss → 2020年09月30日 14:30:05",
                "m\"月底前\" → 9月底前",
                "yyyy/m/d → 2020/9/30",
                "yyyy\\-mm\\-dd → 2020-09-30",
                "yyyy.mm.dd → 2020.09.30",
                "yy-m-d → 20-9-30",
                "e/m/d → 2020/9/30",
                "m/d/yy → 9/30/20",
                "d-mmm-yy → 30-Sep-20",
                "mmmm yyyy → September 2020",
                "[$-804]mmmm → 九月",
                "aaaa → 星期三",
                "[$-804]dddd → 星期三",
                "dddd, mmmm dd → Wednesday, September 30",
                "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy → 2020年9月30日",
                "上午/下午h\"时\"mm\"分\" → 下午2时30分",
                "[$-409]h:mm AM/PM → 2:30 PM",
                "mm:ss.0 → 30:05.0",
                "[h]:mm → 1058510:30"
            })
    void showsDates(String code, String expected) {
        assertThat(NumberFormat.of(code).show(TIME, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "General → 12 → 12",
                "General → 0.1 → 0.1",
                "General → 0.30000000000000004 → 0.3",
                "General → 44104.604166666664 → 44104.60417",
                "General → 440501199001011234 → 4.40501E+17",
                "General → 12345678901 → 12345678901",
                "General → 123456789012 → 1.23457E+11",
                "General → -0.5 → -0.5",
                "General → 1e-7 → 0.0000001",
                "General → 0.000012345678 → 1.23457E-05",
                "G/通用格式\"项\" → 3 → 3项",
                "0 → 0.5 → 1",
                "0 → -0.4 → 0",
                "000 → 5 → 005",
                "00-00 → 1234 → 12-34",
                "0% → 0.755 → 76%",
                "0.00% → 0.755 → 75.50%",
                "#,##0.00 → 1234567.891 → 1,234,567.89",
                "#,##0 → 12 → 12",
                "#,##0, → 1234567 → 1,235",
                "0.0# → 1.5 → 1.5",
                "0.0# → 1.255 → 1.26",
                "# ?/? → 0.75 → 3/4",
                "# ?/? → 1.5 → 1 1/2",
                "0.00E+00 → 12345 → 1.23E+04",
                "\"第\"0\"项\" → 12 → 第12项",
                "0!号 → 3 → 3号",
                "\\（0\\） → 3 → （3）",
                "¥#,##0.00 → 3 → ¥3.00",
                "[$￥-804]#,##0 → 3 → ￥3",
                "0;\\(0\\) → -3 → (3)",
                "0_);[Red]\\(0\\) → 3 → 3",
                "0;-0;\"无\";@ → 0 → 无",
                "[=1]\"是\";[=0]\"否\" → 0 → 否",
                "[>=100]0;[<100]\"少于\"0 → 12 → 少于12",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  → 1234.5 → 1,234.50",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_  → 0 → -",
                "[DBNum1][$-804]General → 12 → 一十二",
                "[DBNum1]General → 1203 → 一千二百〇三",
                "[DBNum1]General → 10020000 → 一千〇二万",
                "[DBNum2][$-804]General → 105 → 壹佰零伍",
                "[DBNum1]0 → 7 → 七",
                "@ → 12 → 12"
            })
    void showsNumbers(String code, double value, String expected) {
        assertThat(NumberFormat.of(code).show(value, false)).isEqualTo(expected);
    }

    @Test
    void hidesNumbersOfEmptySections() {
        assertThat(NumberFormat.of(";;;").show(12, false)).isEmpty();
    }

    @Test
    void countsFrom1904WhereTheWorkbookDoes() {
        assertThat(NumberFormat.of("yyyy-m-d").show(42642, true)).isEqualTo("2020-9-30");
    }

    @Test
    void knowsTheDayThatNeverWas() {
        assertThat(NumberFormat.of("yyyy-m-d").show(59, false)).isEqualTo("1900-2-28");
        assertThat(NumberFormat.of("yyyy-m-d").show(61, false)).isEqualTo("1900-3-1");
    }

    @Test
    void roundsTimesToTheNextDay() {
        assertThat(NumberFormat.of("yyyy-m-d h:mm").show(44104.9999999, false)).isEqualTo("2020-10-1 0:00");
    }

    @Test
    void showsTextWithTheWordsOfItsSection() {
        assertThat(NumberFormat.of("0;-0;0;\"市\"@").show("税务局")).isEqualTo("市税务局");
        assertThat(NumberFormat.of("yyyy/m/d;@").show("长期")).isEqualTo("长期");
        assertThat(NumberFormat.of("General").show("长期")).isEqualTo("长期");
    }
}
