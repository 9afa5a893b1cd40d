package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.FieldChange;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.TextSegment;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OldWordsTest {

    @Test
    void keepTheLineEndsOfTheOldEdition() {
        FieldChange change = new FieldChange(
                MeasureField.RESPONSIBILITY,
                "",
                "甲局\n乙局、丁局",
                "戊局\n甲局、丁局",
                List.of(
                        new TextSegment(TextSegment.Kind.INSERTED, "戊局\n"),
                        new TextSegment(TextSegment.Kind.KEPT, "甲局"),
                        new TextSegment(TextSegment.Kind.DELETED, "乙局"),
                        new TextSegment(TextSegment.Kind.KEPT, "、丁局")));

        assertThat(OldWords.of(change))
                .containsExactly(
                        new TextSegment(TextSegment.Kind.KEPT, "甲局\n"),
                        new TextSegment(TextSegment.Kind.DELETED, "乙局"),
                        new TextSegment(TextSegment.Kind.KEPT, "、丁局"));
    }
}
