package io.github.fengong.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoveFinderTest {

    /** Old places in the new order, and the old places of the rows that moved. */
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "1, ''",
        "1 2 3 4, ''",
        "1 3 7 9, ''", // rows between them are gone
        "1 3 2 4, 3 2", // two neighbours: either may have stayed
        "2 1, 2 1",
        "1 3 4 5 2 6, 2", // one row past several
        "1 5 2 3 4 6, 5",
        "1 5 3 4 2 6, 5 2", // two rows change places over others
        "1 4 5 6 7 2 3 8, 2 3", // a block past a longer one
        "3 4 1 2, 3 4 1 2", // two blocks of the same length
        "3 2 1, 3 2 1"
    })
    void findsMovedRows(String places, String expected) {
        int[] old = numbers(places);
        boolean[] moved = MoveFinder.findMoved(old);

        assertThat(IntStream.range(0, old.length).filter(at -> moved[at]).map(at -> old[at]))
                .containsExactly(box(numbers(expected)));
    }

    @Test
    void rowsThatStayedKeepTheirOrder() {
        for (int seed = 0; seed < 200; seed++) {
            int[] places = shuffled(new Random(seed));
            boolean[] moved = MoveFinder.findMoved(places);

            int[] stayed = IntStream.range(0, places.length)
                    .filter(at -> !moved[at])
                    .map(at -> places[at])
                    .toArray();
            assertThat(stayed).as("seed " + seed).isSorted();
        }
    }

    private static int[] shuffled(Random random) {
        int[] places = IntStream.range(0, 20).toArray();
        for (int n = random.nextInt(8); n > 0; n--) {
            int one = random.nextInt(places.length);
            int other = random.nextInt(places.length);
            int kept = places[one];
            places[one] = places[other];
            places[other] = kept;
        }
        return places;
    }

    private static int[] numbers(String text) {
        return text.isEmpty()
                ? new int[0]
                : IntStream.of(Arrays.stream(text.split(" "))
                                .mapToInt(Integer::parseInt)
                                .toArray())
                        .toArray();
    }

    private static Integer[] box(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }
}
