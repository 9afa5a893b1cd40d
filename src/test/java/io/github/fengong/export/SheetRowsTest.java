package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SheetRowsTest {

    @Test
    void rowsOfLongSheetsAreMadeWhenLookedAt() {
        AtomicInteger made = new AtomicInteger();
        List<Integer> things = IntStream.range(0, 20_000).boxed().toList();
        List<List<SheetCell>> rows = SheetRows.of(things, thing -> {
            made.incrementAndGet();
            return List.of(SheetCell.of(thing));
        });
        assertThat(made).hasValue(0);
        assertThat(rows).hasSize(20_000);
        assertThat(rows.get(19_999)).containsExactly(SheetCell.of(19_999));
        assertThat(made).hasValue(1);
    }

    @Test
    void rowsOfOtherSheetsAreMadeOnce() {
        AtomicInteger made = new AtomicInteger();
        List<List<SheetCell>> rows = SheetRows.of(List.of("甲", "乙"), thing -> {
            made.incrementAndGet();
            return List.of(SheetCell.of(thing));
        });
        assertThat(rows.get(1)).isEqualTo(rows.get(1)).containsExactly(SheetCell.of("乙"));
        assertThat(made).hasValue(2);
    }
}
