package io.github.fengong.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.compare.PatternEdition.Edit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Matches tables of 3,000 rows that say the same of each of 25 districts with later editions of them, and reports how many are found again. */
final class LargeTableAccuracyTest {

    private static final int PATTERNS = 120;

    private static final int EDITIONS = 4;

    private static final Path REPORT = Path.of("target", "large-table-accuracy.txt");

    private final Map<Edit, MatchTally> tallies = new EnumMap<>(Edit.class);
    private final MatchTally total = new MatchTally();

    @Test
    void findsRowsOfOnePatternAgain() throws IOException {
        for (int seed = 0; seed < EDITIONS; seed++) {
            PatternEdition edition = new PatternEdition(PATTERNS, seed);
            count(edition, new TableComparer().match(edition.before(), edition.after()));
        }
        StringBuilder report = new StringBuilder("edit           rows   right  wrong  missed  precision  recall\n");
        tallies.forEach((edit, tally) -> report.append(tally.line(edit.name())));
        report.append(total.line("TOTAL"));
        Files.writeString(REPORT, report);

        assertThat(tallies).as("every kind of edit was made").containsOnlyKeys(Edit.values());
        assertThat(total.precision()).as(report.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(total.recall()).as(report.toString()).isGreaterThanOrEqualTo(0.99);
    }

    private void count(PatternEdition edition, Matching matching) {
        for (int at = 0; at < edition.rows().size(); at++) {
            PatternEdition.Row row = edition.rows().get(at);
            int found = matching.matchOf(at).map(Match::before).orElse(-1);
            tally(row.edit()).count(row.origin(), found);
            total.count(row.origin(), found);
        }
        edition.deleted()
                .forEach(row ->
                        tally(Edit.DELETE).count(-1, matching.afterOf(row).orElse(-1)));
    }

    private MatchTally tally(Edit edit) {
        return tallies.computeIfAbsent(edit, key -> new MatchTally());
    }
}
