package io.github.fengong.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.compare.RandomEdition.Edit;
import io.github.fengong.model.MeasureTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Matches the sample with many editions made from it by random edits, and reports how many rows are found again. */
final class MatchingAccuracyTest {

    private static final int EDITIONS = 1_000;

    private static final Path REPORT = Path.of("target", "matching-accuracy.txt");

    private final Map<Edit, MatchTally> tallies = new EnumMap<>(Edit.class);
    private final MatchTally total = new MatchTally();

    @Test
    void findsRowsOfRandomlyEditedEditionsAgain() throws IOException {
        MeasureTable sample = Editions.sample();
        TableComparer comparer = new TableComparer();
        for (int seed = 0; seed < EDITIONS; seed++) {
            RandomEdition edition = new RandomEdition(sample, seed);
            count(edition, comparer.match(sample, edition.table()));
        }
        StringBuilder report = new StringBuilder("edit           rows   right  wrong  missed  precision  recall\n");
        tallies.forEach((edit, tally) -> report.append(tally.line(edit.name())));
        report.append(total.line("TOTAL"));
        Files.writeString(REPORT, report);

        assertThat(tallies).as("every kind of edit was made").containsOnlyKeys(Edit.values());
        assertThat(total.precision()).as(report.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(total.recall()).as(report.toString()).isGreaterThanOrEqualTo(0.99);
        for (Edit edit : List.of(Edit.SWAP, Edit.OTHER_SECTION, Edit.REWORD, Edit.UNITS, Edit.NONE)) {
            assertThat(tallies.get(edit).recall()).as(edit + "\n" + report).isGreaterThanOrEqualTo(0.99);
        }
    }

    private void count(RandomEdition edition, Matching matching) {
        for (int at = 0; at < edition.rows().size(); at++) {
            RandomEdition.Row row = edition.rows().get(at);
            Optional<Match> match = matching.matchOf(at);
            int found = match.map(Match::before).orElse(-1);
            Set<Edit> edits = row.edits().isEmpty() ? Set.of(Edit.NONE) : row.edits();
            edits.forEach(edit -> tally(edit).count(row.origin(), found));
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
