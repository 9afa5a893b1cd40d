package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** Finds what divides the columns of a block: strips that its rows leave free. */
final class Rivers {

    /** A strip at least this wide divides columns, in em, where the gaps in it are wide enough. */
    private static final double NARROWEST = 0.3;

    /** A strip between numbers may be as narrow as a blank, in em. */
    private static final double BLANK = 0.18;

    /** Half of the gaps in a strip must be this wide, in em: blanks between words are narrower. */
    private static final double USUAL_GAP = 0.75;

    /** A strip this wide needs no wide gaps, in em. */
    private static final double CLEAR = 0.6;

    /** Fewer lines leave strips free by chance. */
    private static final int FEWEST_LINES = 6;

    /** A line that runs along this much of the block may be a title. */
    private static final double TITLE = 0.6;

    private final List<TextRow> rows;
    private final List<TextRow> rich;
    private final double em;

    private Rivers(List<TextRow> rows, List<TextRow> rich) {
        this.rows = rows;
        this.rich = rich;
        this.em = rich.stream()
                .mapToDouble(TextRow::size)
                .sorted()
                .skip(rich.size() / 2)
                .findFirst()
                .orElse(10);
    }

    /** Returns the strips between the columns, from left to right; none where there is only one column. */
    static List<Gap> strips(List<TextRow> rows) {
        List<TextRow> rich = rich(body(rows));
        if (rich.size() < 2) {
            return List.of();
        }
        return new Rivers(rows, rich).find();
    }

    /** The rows with numbers, where there are enough: heads are set otherwise than what stands under them. */
    private static List<TextRow> body(List<TextRow> rows) {
        List<TextRow> data = rows.stream().filter(Rivers::isData).toList();
        return data.size() >= 2 && data.size() * 4 >= rows.size() ? data : rows;
    }

    private static boolean isData(TextRow row) {
        List<Chunk> chunks = Chunk.of(row, CLEAR);
        long numbers = chunks.stream()
                .skip(1)
                .filter(chunk -> new Piece(0, 1, chunk.words()).isData())
                .count();
        return numbers > 0 && numbers * 2 >= chunks.size() - 1;
    }

    /** The rows with most chunks show the columns best; in others cells are blank, or reach over columns. */
    private static List<TextRow> rich(List<TextRow> rows) {
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

    private List<Gap> find() {
        List<Gap> strips = strips(0);
        for (Gap strip : strips(rich.size() / 8)) {
            if (strips.stream().noneMatch(clear -> clear.overlap(strip) > -0.1)) {
                strips.add(strip);
            }
        }
        for (Gap strip : clear()) {
            if (strips.stream().noneMatch(other -> other.overlap(strip) > -0.1)) {
                strips.add(strip);
            }
        }
        strips.sort(Comparator.comparingDouble(Gap::left));
        return strips.stream().map(this::freest).toList();
    }

    /** The strips that all lines but titles leave free: cells set in the middle have no lines beside each other. */
    private List<Gap> clear() {
        double left = rows.stream().mapToDouble(TextRow::left).min().orElse(0);
        double right = rows.stream().mapToDouble(TextRow::right).max().orElse(0);
        List<TextRow> lines = rows.stream()
                .filter(row -> Chunk.of(row, CLEAR).size() > 1
                        || row.right() - row.left() < TITLE * (right - left)
                                && Math.abs(row.left() + row.right() - left - right) > em)
                .toList();
        if (lines.size() < FEWEST_LINES) {
            return List.of();
        }
        return free(lines, 0).stream()
                .filter(strip -> strip.width() >= CLEAR * em
                        && lines.stream()
                                        .filter(row -> row.left() < strip.left())
                                        .count()
                                > 1
                        && lines.stream()
                                        .filter(row -> row.right() > strip.right())
                                        .count()
                                > 1)
                .toList();
    }

    /** Returns the strips that at most some rows block. */
    private List<Gap> strips(int tolerated) {
        return free(rich, tolerated).stream()
                .filter(strip -> strip.width() >= NARROWEST * em && isUsual(strip)
                        || strip.width() >= BLANK * em && dividesNumbers(strip))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Gap> free(List<TextRow> lines, int tolerated) {
        List<Gap> strips = new ArrayList<>();
        double[] ends = lines.stream()
                .flatMap(row -> row.words().stream())
                .flatMapToDouble(word -> Arrays.stream(new double[] {word.left(), word.right()}))
                .sorted()
                .distinct()
                .toArray();
        int[] blocked = blocked(lines.stream().map(TextRow::words).toList(), ends);
        int start = -1;
        for (int i = 0; i + 1 < ends.length; i++) {
            boolean free = blocked[i] <= tolerated;
            if (free && start < 0) {
                start = i;
            } else if (!free && start >= 0) {
                strips.add(new Gap(ends[start], ends[i]));
                start = -1;
            }
        }
        return strips;
    }

    /** Returns for each interval between neighbouring ends how many of the rows have words there. */
    private static int[] blocked(List<List<Word>> rows, double[] ends) {
        int[] changes = new int[ends.length + 1];
        for (List<Word> row : rows) {
            double done = Double.NEGATIVE_INFINITY;
            for (Word word : row) {
                double from = Math.max(word.left(), done);
                if (word.right() > from) {
                    changes[position(ends, from)]++;
                    changes[position(ends, word.right())]--;
                    done = word.right();
                }
            }
        }
        for (int i = 1; i < changes.length; i++) {
            changes[i] += changes[i - 1];
        }
        return changes;
    }

    private static int position(double[] ends, double x) {
        int position = Arrays.binarySearch(ends, x);
        return position >= 0 ? position : -position - 1;
    }

    private boolean isUsual(Gap strip) {
        double[] gaps = rich.stream()
                .flatMap(row -> Gap.of(row, 0).stream())
                .filter(gap -> gap.holds(strip.middle()))
                .mapToDouble(Gap::width)
                .sorted()
                .toArray();
        boolean supported = gaps.length >= 2 && gaps.length * 4 >= rich.size();
        return supported && (strip.width() >= CLEAR * em || gaps[gaps.length / 2] >= USUAL_GAP * em);
    }

    /** Tells whether what stands on both sides are numbers that cannot be the parts of one, as 1 505 can. */
    private boolean dividesNumbers(Gap strip) {
        int divided = 0;
        for (TextRow row : rich) {
            List<Word> words = row.words();
            for (int i = 1; i < words.size(); i++) {
                Word before = words.get(i - 1);
                Word word = words.get(i);
                boolean beside = before.right() <= strip.middle() && word.left() >= strip.middle();
                divided += beside && areTwoNumbers(before.text(), word.text()) ? 1 : 0;
            }
        }
        return divided >= 2 && divided * 3 >= rich.size();
    }

    private static boolean areTwoNumbers(String before, String after) {
        boolean parts = before.matches("\\D?\\d{1,3}") && after.matches("\\d{3}([,.]\\d+)?\\D*");
        return Numbers.isNumber(before) && Numbers.isNumber(after) && !parts;
    }

    /** Returns the widest part of a strip that the fewest of all rows block: long labels and heads reach into it. */
    private Gap freest(Gap strip) {
        List<List<Word>> inside = new ArrayList<>();
        for (TextRow row : rows) {
            List<Word> words = new ArrayList<>();
            for (Chunk phrase : Chunk.of(row, PieceRow.PHRASE)) {
                double left = Math.max(strip.left(), phrase.left());
                double right = Math.min(strip.right(), phrase.right());
                if (right > left) {
                    words.add(new Word("", left, right, 0, 0, List.of()));
                }
            }
            inside.add(words);
        }
        double[] ends = DoubleStream.concat(
                        DoubleStream.of(strip.left(), strip.right()),
                        inside.stream()
                                .flatMap(List::stream)
                                .flatMapToDouble(word -> Arrays.stream(new double[] {word.left(), word.right()})))
                .sorted()
                .distinct()
                .toArray();
        int[] blocked = blocked(inside, ends);
        int fewest = Arrays.stream(blocked, 0, ends.length - 1).min().orElse(0);
        Gap freest = strip;
        double widest = -1;
        for (int i = 0; i + 1 < ends.length; i++) {
            int start = i;
            while (i + 1 < ends.length && blocked[i] == fewest) {
                i++;
            }
            if (i > start && ends[i] - ends[start] > widest) {
                widest = ends[i] - ends[start];
                freest = new Gap(ends[start], ends[i]);
            }
        }
        return freest;
    }
}
