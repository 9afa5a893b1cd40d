package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"=1+1,'=1+1", "+8613,'+8613", "-甲,'-甲", "@a,'@a", "'=x,''=x", "''-x,'''-x"})
    void guardsWhatMayRun(String text, String guarded) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.open(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t甲", "\r\n甲", "=\n=", "=", "'\t"})
    void guardsControlsAndSeveralLines(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.open("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲=1", "'", "'甲", "''", "1-2", "（=）", "\n=1", "－1"})
    void leavesOtherTextsAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.open(text)).isEqualTo(text);
    }
}
