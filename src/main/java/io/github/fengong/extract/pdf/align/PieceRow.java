package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a block, its words put into columns.
 *
 * @param pieces the pieces, from left to right
 * @param baseline its baseline, in points from the top
 * @param size its font size, in points
 */
record PieceRow(List<Piece> pieces, double baseline, double size) {

    /** Words of neighbouring columns this near to each other are one phrase, in em. */
    static final double PHRASE = 0.33;

    /** Words reach into a neighbouring column when they do so by this much, in em. */
    private static final double REACH = 0.3;

    /** A gap leaves a strip free when it lacks at most this much, in em. */
    private static final double NEARLY = 0.1;

    /** A phrase does not by chance have blanks at so many strips. */
    private static final int MANY_STRIPS = 3;

    private static final Pattern CURRENCY = Pattern.compile("(US|A|C)?[$€£¥￥]");

    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(（]?(\\d{1,2})[)）]?");

    PieceRow {
        pieces = List.copyOf(pieces);
    }

    /** Puts the words of a row into columns; the strips divide them. */
    static PieceRow of(TextRow row, List<Gap> strips) {
        List<Piece> pieces = new ArrayList<>();
        for (List<Word> phrase : phrases(row)) {
            for (List<Word> part : divide(phrase, strips, row.size())) {
                add(part, strips, row.size(), pieces);
            }
        }
        giveSigns(pieces);
        PieceRow found = new PieceRow(pieces, row.baseline(), row.size());
        return found.isData() ? found : oneInEach(row, strips, found);
    }

    /** The sign of a currency stands in a place of its own before a number, often nearer to the column before. */
    private static void giveSigns(List<Piece> pieces) {
        for (int i = pieces.size() - 2; i >= 0; i--) {
            Piece piece = pieces.get(i);
            Piece next = pieces.get(i + 1);
            int last = piece.words().size() - 1;
            Word sign = piece.words().get(last);
            if (!CURRENCY.matcher(sign.text()).matches() || !next.isNumeric()) {
                continue;
            }
            List<Word> words = new ArrayList<>(next.words());
            words.add(0, sign);
            pieces.set(i + 1, new Piece(next.from(), next.to(), words));
            if (last == 0) {
                pieces.remove(i);
            } else {
                pieces.set(i, new Piece(piece.from(), piece.to(), piece.words().subList(0, last)));
            }
        }
    }

    /**
     * Heads are set in the middle of their columns, numbers flush right, so that a head may stand nearer to the numbers of another column. Where
     * there are as many heads as columns, or one less and the first column has none, each has its own.
     */
    private static PieceRow oneInEach(TextRow row, List<Gap> strips, PieceRow found) {
        List<Chunk> heads = Chunk.of(row, Blocks.COLUMN_GAP);
        boolean besideFirst =
                !strips.isEmpty() && heads.get(0).left() >= strips.get(0).left();
        int first = heads.size() == strips.size() && besideFirst ? 1 : 0;
        if (heads.size() == found.pieces().size() || heads.size() + first != strips.size() + 1) {
            return found;
        }
        List<Piece> pieces = new ArrayList<>();
        for (Chunk head : heads) {
            int own = first + pieces.size();
            int from = firstColumn(head.words().get(0), strips, row.size());
            int to = lastColumn(head.words().get(head.words().size() - 1), strips, row.size());
            if (Math.abs(from - own) > 1 || to > from && from != own && to != own) {
                return found;
            }
            pieces.add(new Piece(own, own + 1, head.words()));
        }
        return found.with(pieces);
    }

    private static List<List<Word>> phrases(TextRow row) {
        List<List<Word>> phrases = new ArrayList<>();
        List<Word> words = row.words();
        int start = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || !isPhrase(words.get(i - 1), words.get(i), row.size())) {
                phrases.add(words.subList(start, i));
                start = i;
            }
        }
        return phrases;
    }

    private static boolean isPhrase(Word before, Word word, double size) {
        double gap = word.left() - before.right();
        boolean numbers = Numbers.isNumber(before.text()) && Numbers.isNumber(word.text());
        return gap < PHRASE * size && !numbers;
    }

    /** Divides a phrase whose blanks lie at the strips it crosses, where that is no chance. */
    private static List<List<Word>> divide(List<Word> phrase, List<Gap> strips, double size) {
        int from = firstColumn(phrase.get(0), strips, size);
        int to = lastColumn(phrase.get(phrase.size() - 1), strips, size);
        if (from == to) {
            return List.of(phrase);
        }
        List<List<Word>> parts = new ArrayList<>();
        int start = 0;
        int free = 0;
        for (int i = 1; i < phrase.size(); i++) {
            Gap gap = new Gap(phrase.get(i - 1).right(), phrase.get(i).left());
            boolean atStrip = strips.subList(from, to).stream()
                    .anyMatch(strip ->
                            gap.left() <= strip.left() + NEARLY * size && gap.right() >= strip.right() - NEARLY * size);
            if (atStrip) {
                free++;
                parts.add(phrase.subList(start, i));
                start = i;
            }
        }
        parts.add(phrase.subList(start, phrase.size()));
        boolean numbers =
                free == to - from && parts.stream().skip(1).allMatch(words -> new Piece(0, 1, words).isNumeric());
        return numbers || free >= MANY_STRIPS && free * 3 >= (to - from) * 2 ? parts : List.of(phrase);
    }

    private static void add(List<Word> words, List<Gap> strips, double size, List<Piece> pieces) {
        int from = firstColumn(words.get(0), strips, size);
        int to = lastColumn(words.get(words.size() - 1), strips, size) + 1;
        Piece before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (before == null || from >= before.to()) {
            pieces.add(new Piece(from, Math.max(to, from + 1), words));
            return;
        }
        boolean apart = words.get(0).left() - before.right() >= Blocks.COLUMN_GAP * size;
        if (apart && from > before.from()) {
            // What stands before only reaches into the column.
            pieces.set(pieces.size() - 1, new Piece(before.from(), from, before.words()));
            pieces.add(new Piece(from, Math.max(to, from + 1), words));
            return;
        }
        List<Word> joined = new ArrayList<>(before.words());
        joined.addAll(words);
        pieces.set(pieces.size() - 1, new Piece(before.from(), Math.max(before.to(), to), joined));
    }

    private static int firstColumn(Word word, List<Gap> strips, double size) {
        int column = 0;
        while (column < strips.size() && !isLeftOf(word, strips.get(column), size)) {
            column++;
        }
        return column;
    }

    private static int lastColumn(Word word, List<Gap> strips, double size) {
        int column = firstColumn(word, strips, size);
        while (column < strips.size()
                && word.right() - reach(word, size) > strips.get(column).right()) {
            column++;
        }
        return column;
    }

    /** Tells whether a word begins in a column left of a strip; one within the strip belongs to the nearer side. */
    private static boolean isLeftOf(Word word, Gap strip, double size) {
        double reach = reach(word, size);
        if (word.left() + reach < strip.left()) {
            return true;
        }
        boolean reachesRight = word.right() - reach > strip.right();
        return !reachesRight && word.middle() < (strip.left() + strip.right()) / 2;
    }

    private static double reach(Word word, double size) {
        return Math.min(REACH * size, (word.right() - word.left()) / 2);
    }

    Optional<Piece> in(int column) {
        return pieces.stream()
                .filter(piece -> piece.from() <= column && column < piece.to())
                .findFirst();
    }

    boolean has(int column) {
        return in(column).isPresent();
    }

    /** Returns what stands in a column and no other. */
    Optional<Piece> onlyIn(int column) {
        return in(column).filter(piece -> !piece.isSpanning());
    }

    /** Tells whether columns beside the first hold anything. */
    boolean hasBesideLabel() {
        return pieces.stream().anyMatch(piece -> piece.to() > 1);
    }

    /** Tells whether at least half of the pieces beside the first column are numbers, and there are any. */
    boolean isData() {
        long beside = pieces.stream().filter(piece -> piece.from() > 0).count();
        long data = pieces.stream()
                .filter(piece -> piece.from() > 0 && piece.isData())
                .count();
        return data > 0 && data * 2 >= beside && !isNumbering();
    }

    /** Tells whether a row only numbers the columns, as {@code (1) (2) (3)} under their heads. */
    boolean isNumbering() {
        int expected = 0;
        for (Piece piece : pieces) {
            Matcher number = COLUMN_NUMBER.matcher(piece.text());
            int found = number.matches() ? Integer.parseInt(number.group(1)) : 0;
            boolean next = expected == 0 ? found == 1 || found == 2 : found == expected;
            if (!next) {
                return false;
            }
            expected = found + 1;
        }
        return pieces.size() > 1;
    }

    PieceRow with(List<Piece> other) {
        return new PieceRow(other, baseline, size);
    }
}
