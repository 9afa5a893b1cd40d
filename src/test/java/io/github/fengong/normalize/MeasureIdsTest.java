package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class MeasureIdsTest {

    @Test
    void theIdIsTheDigestOfTheMeasureWithoutWhiteSpace() {
        // printf 压缩时间 | sha256sum
        assertThat(MeasureIds.of(List.of("压缩 时\n间"), List.of("甲"))).containsExactly("m-b59a5ac30cf9");
    }

    @Test
    void placeAndNeighboursDoNotMatter() {
        List<String> ids = MeasureIds.of(List.of("甲", "乙"), List.of("", ""));
        assertThat(MeasureIds.of(List.of("丙", "乙", "甲"), List.of("", "", "")))
                .containsSubsequence(ids.get(1), ids.get(0));
    }

    @Test
    void equalMeasuresAreToldByPracticeThenByOrder() {
        List<String> ids = MeasureIds.of(List.of("甲", "甲", "甲"), List.of("一", "二", "一"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids.get(2)).isEqualTo(ids.get(0) + "-2");
    }
}
