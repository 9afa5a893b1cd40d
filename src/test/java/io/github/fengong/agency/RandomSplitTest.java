package io.github.fengong.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Splits strings that nobody wrote: made ones, and real ones after damage. */
final class RandomSplitTest {

    private static final int MADE_STRINGS = 10_000;
    private static final int DAMAGES_OF_EACH = 40;

    private static final ResponsibilitySplitter SPLITTER = new ResponsibilitySplitter();

    @Test
    void splitsMadeStringsBackIntoTheirUnits() {
        for (int seed = 0; seed < MADE_STRINGS; seed++) {
            SplitCase made = new RandomStrings(seed).next("seed " + seed);
            assertThat(SplitCase.describe(made.split(SPLITTER)))
                    .as(made.toString())
                    .isEqualTo(made.truth());
        }
    }

    @Test
    void damageChangesNothing() {
        for (SplitCase each : realStrings()) {
            for (int seed = 0; seed < DAMAGES_OF_EACH; seed++) {
                SplitCase damaged = each.withText(new TextDamage(seed).damage(each.text()));
                assertThat(SplitCase.describe(damaged.split(SPLITTER)))
                        .as("seed " + seed + " " + damaged)
                        .isEqualTo(each.truth());
            }
        }
    }

    @Test
    void letterSpacingChangesNothing() {
        for (SplitCase each : realStrings()) {
            SplitCase spaced = each.withText(TextDamage.letterSpaced(each.text()));
            assertThat(SplitCase.describe(spaced.split(SPLITTER)))
                    .as(spaced.toString())
                    .isEqualTo(each.truth());
        }
    }

    @Test
    void threadsShareOneSplitter() {
        List<SplitCase> cases = realStrings();
        List<String> once = cases.stream().map(RandomSplitTest::split).toList();
        List<String> parallel = IntStream.range(0, cases.size() * 50)
                .parallel()
                .mapToObj(i -> split(cases.get(i % cases.size())))
                .toList();
        for (int i = 0; i < parallel.size(); i++) {
            assertThat(parallel.get(i)).isEqualTo(once.get(i % once.size()));
        }
    }

    private static String split(SplitCase each) {
        return SplitCase.describe(each.split(SPLITTER));
    }

    private static List<SplitCase> realStrings() {
        return Stream.concat(
                        SplitCase.readLines("/gold/responsibility.jsonl").stream(), SplitCase.readSample().stream())
                .toList();
    }
}
