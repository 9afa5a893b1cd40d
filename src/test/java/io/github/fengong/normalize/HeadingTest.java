package io.github.fengong.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.SourceLocation;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadingTest {

    @ParameterizedTest
    @CsvSource({
        "一、在全国复制推广的改革举措（13项）, 1, 在全国复制推广的改革举措, 13",
        "二、优化服务(共 8 项), 2, 优化服务, 8",
        "三、优化服务（八项任务）, 3, 优化服务, 8",
        "第四部分 其他，共12条, 4, 其他, 12",
        "（五）审批（3个）, 5, 审批, 3"
    })
    void declaredCountsAreTakenOff(String words, int ordinal, String title, int count) {
        Heading heading = Heading.of(words, SourceLocation.UNKNOWN);
        assertThat(heading.ordinal().orElseThrow().value()).isEqualTo(ordinal);
        assertThat(heading.title()).isEqualTo(title);
        assertThat(heading.declaredCount()).isEqualTo(OptionalInt.of(count));
    }

    @ParameterizedTest
    @CsvSource({"一、推进“一件事”改革（试点）, 推进“一件事”改革（试点）", "优化服务, 优化服务", "一、取消36项, 取消36项"})
    void otherBracketsAndNumbersStay(String words, String title) {
        Heading heading = Heading.of(words, SourceLocation.UNKNOWN);
        assertThat(heading.title()).isEqualTo(title);
        assertThat(heading.declaredCount()).isEmpty();
    }

    @Test
    void aContinuedHeadingIsTheSame() {
        Heading first = Heading.of("一、优化服务（3项）", SourceLocation.UNKNOWN);
        assertThat(Heading.of("一、优化服务（续）", SourceLocation.UNKNOWN).repeats(first))
                .isTrue();
        assertThat(Heading.of("二、优化服务", SourceLocation.UNKNOWN).repeats(first)).isFalse();
    }
}
