package io.github.fengong.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How well the trained model finds the names of real strings that it was not trained on. */
final class NameModelTest {

    private static final ResponsibilitySplitter SPLITTER = new ResponsibilitySplitter();
    private static final NameModel MODEL = NameModel.load();

    @Test
    void findsMostNamesOfStringsItHasNotSeen() {
        Score score = scoreOf(NameModelTrainer.readerOf(true));
        assertThat(score.precision()).isGreaterThan(0.95);
        assertThat(score.recall()).isGreaterThan(0.95);
    }

    @Test
    void findsMostNamesWhenNoneIsInTheLexicon() {
        Score score = scoreOf(NameModelTrainer.readerOf(false));
        assertThat(score.precision()).isGreaterThan(0.85);
        assertThat(score.recall()).isGreaterThan(0.85);
    }

    @Test
    void readsAnEmptyText() {
        assertThat(MODEL.findNames(List.of())).isEmpty();
    }

    private static Score scoreOf(TextReader reader) {
        int right = 0;
        int found = 0;
        int all = 0;
        for (SplitCase each : heldOut()) {
            TextReader.Reading reading = reader.read(each.text());
            List<TextSpan> names = NameModelTrainer.spansOf(each.split(SPLITTER), reading.text());
            List<TextSpan> seen = new ArrayList<>(MODEL.findNames(reading.tokens()));
            all += names.size();
            found += seen.size();
            seen.retainAll(names);
            right += seen.size();
        }
        return new Score((double) right / found, (double) right / all);
    }

    private static List<SplitCase> heldOut() {
        return Stream.concat(
                        SplitCase.readLines("/gold/responsibility.jsonl").stream(), SplitCase.readSample().stream())
                .filter(each -> !each.columns())
                .toList();
    }

    /** How many of the names found are right, and how many of all names are found. */
    private record Score(double precision, double recall) {}
}
