package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds the columns of a block: strips that its rows leave free. */
final class Rivers {

    /** A strip at least this wide divides columns, in em, where the gaps in it are wide enough. */
    private static final double NARROWEST = 0.3;

    /** Half of the gaps in a strip must be this wide, in em: blanks between words are narrower. */
    private static final double USUAL_GAP = 0.75;

    /** A strip this wide needs no wide gaps, in em. */
    private static final double CLEAR = 0.6;

    private final List<TextRow> rich;
    private final double em;

    private Rivers(List<TextRow> rich) {
        this.rich = rich;
        this.em = rich.stream()
                .mapToDouble(TextRow::size)
                .sorted()
                .skip(rich.size() / 2)
                .findFirst()
                .orElse(10);
    }

    /** Returns the positions that divide the columns, from left to right; none where there is only one column. */
    static double[] separators(List<TextRow> rows) {
        List<TextRow> rich = rich(rows);
        if (rich.size() < 2) {
            return new double[0];
        }
        return new Rivers(rich).find();
    }

    /** The rows with most chunks show the columns best; in others cells are blank, or reach over columns. */
    static List<TextRow> rich(List<TextRow> rows) {
        int[] counts = rows.stream()
                .mapToInt(row -> Chunk.of(row, Blocks.COLUMN_GAP).size())
                .sorted()
                .toArray();
        int many = counts.length == 0 ? 0 : counts[(int) (0.9 * (counts.length - 1))];
        int least = Math.max(2, (int) Math.ceil(0.6 * many));
        return rows.stream()
                .filter(row -> Chunk.of(row, Blocks.COLUMN_GAP).size() >= least)
                .toList();
    }

    private double[] find() {
        List<Gap> strips = strips(0);
        for (Gap strip : strips(rich.size() / 8)) {
            if (strips.stream().noneMatch(clear -> clear.overlap(strip) > -0.1)) {
                strips.add(strip);
            }
        }
        strips.sort(Comparator.comparingDouble(Gap::left));
        return strips.stream()
                .mapToDouble(strip -> (strip.left() + strip.right()) / 2)
                .toArray();
    }

    /** Returns the strips that at most some rows block. */
    private List<Gap> strips(int tolerated) {
        double[] ends = rich.stream()
                .flatMap(row -> row.words().stream())
                .flatMapToDouble(word -> Arrays.stream(new double[] {word.left(), word.right()}))
                .sorted()
                .distinct()
                .toArray();
        List<Gap> strips = new ArrayList<>();
        double start = Double.NaN;
        for (int i = 0; i + 1 < ends.length; i++) {
            boolean free = blocked((ends[i] + ends[i + 1]) / 2) <= tolerated;
            if (free && Double.isNaN(start)) {
                start = ends[i];
            } else if (!free && !Double.isNaN(start)) {
                add(new Gap(start, ends[i]), strips);
                start = Double.NaN;
            }
        }
        return strips;
    }

    private int blocked(double x) {
        int blocked = 0;
        for (TextRow row : rich) {
            for (Word word : row.words()) {
                if (word.left() < x && word.right() > x) {
                    blocked++;
                    break;
                }
            }
        }
        return blocked;
    }

    private void add(Gap strip, List<Gap> strips) {
        if (strip.width() < NARROWEST * em) {
            return;
        }
        double middle = (strip.left() + strip.right()) / 2;
        double[] gaps = rich.stream()
                .flatMap(row -> Gap.of(row, 0).stream())
                .filter(gap -> gap.holds(middle))
                .mapToDouble(Gap::width)
                .sorted()
                .toArray();
        boolean supported = gaps.length >= 2 && gaps.length * 4 >= rich.size();
        if (supported && (strip.width() >= CLEAR * em || gaps[gaps.length / 2] >= USUAL_GAP * em)) {
            strips.add(strip);
        }
    }
}
