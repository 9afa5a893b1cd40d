package io.github.fengong.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Paragraph;
import org.junit.jupiter.api.Test;

final class SharedParagraphsTest {

    private final SharedParagraphs shared = new SharedParagraphs();

    @Test
    void equalTextsShareTheirParagraphs() {
        assertThat(shared.of("市发改局")).isSameAs(shared.of(new String("市发改局")));
    }

    @Test
    void linesAreParagraphsAndNothingIsNone() {
        assertThat(shared.of("市发改局\n市财政局")).containsExactly(Paragraph.of("市发改局"), Paragraph.of("市财政局"));
        assertThat(shared.of("")).isEmpty();
    }
}
