package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Tells the labels of a chart from a table: they stand here and there, beside or over the numbers of an axis. */
final class Charts {

    /** Of the cells of a table more are filled than this, of the places of a chart less. */
    private static final double FILLED = 0.6;

    /** So many numbers at equal steps are an axis. */
    private static final int AXIS = 3;

    private static final int FEWEST_COLUMNS = 3;

    /** Fewer numbers may stand under each other, or not, by chance. */
    private static final int FEWEST_NUMBERS = 4;

    /** Half of the numbers of a column are less far off the middle one than this, in em, by one of their ends or their middles. */
    private static final double RAGGED = 0.9;

    private Charts() {}

    /** Tells whether the rows of a block are the labels of a chart, given how many are its header. */
    static boolean isChart(List<PieceRow> rows, List<Cut> cuts, int columns, int header) {
        if (isRagged(rows, columns)) {
            return true;
        }
        if (columns < FEWEST_COLUMNS) {
            return false;
        }
        return endsWithYears(rows) || isSparse(rows, cuts, columns) && (header == 0 || hasAxis(rows, columns));
    }

    /** Tells whether the numbers of most columns stand under each other in no way, as those at the ends of bars. */
    private static boolean isRagged(List<PieceRow> rows, int columns) {
        int numeric = 0;
        int ragged = 0;
        for (int column = 1; column < columns; column++) {
            int at = column;
            List<Piece> numbers = rows.stream()
                    .filter(PieceRow::isData)
                    .flatMap(row -> row.onlyIn(at).stream())
                    .filter(Piece::isData)
                    .toList();
            double size = rows.get(0).size();
            numeric += numbers.size() >= FEWEST_NUMBERS ? 1 : 0;
            ragged += numbers.size() >= FEWEST_NUMBERS
                            && spread(numbers, Piece::left) > RAGGED * size
                            && spread(numbers, Piece::right) > RAGGED * size
                            && spread(numbers, Piece::middle) > RAGGED * size
                    ? 1
                    : 0;
        }
        return ragged * 2 > numeric;
    }

    /** How far most of some pieces are off the middle one. */
    private static double spread(List<Piece> pieces, ToDoubleFunction<Piece> place) {
        double[] places = pieces.stream().mapToDouble(place).sorted().toArray();
        double middle = places[places.length / 2];
        double[] off =
                Arrays.stream(places).map(x -> Math.abs(x - middle)).sorted().toArray();
        return off[off.length / 2];
    }

    /** Tells whether most places of the rows with more than a label are blank; each row may have several lines. */
    private static boolean isSparse(List<PieceRow> rows, List<Cut> cuts, int columns) {
        int filled = 0;
        int places = 0;
        Set<Integer> row = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pieces().forEach(piece -> row.add(piece.from()));
            if (i == cuts.size() || cuts.get(i).isAny()) {
                boolean labelOnly = row.equals(Set.of(0));
                filled += labelOnly ? 0 : row.size();
                places += labelOnly ? 0 : columns;
                row.clear();
            }
        }
        return filled < FILLED * places;
    }

    /** Tells whether years stand under the numbers, as no header does. */
    private static boolean endsWithYears(List<PieceRow> rows) {
        List<PieceRow> last = rows.subList(Math.max(0, rows.size() - 2), rows.size());
        boolean years = last.stream()
                .anyMatch(row -> isAxis(words(row.pieces().stream()).stream()
                        .filter(Numbers::isYear)
                        .toList()));
        return years && rows.get(0).pieces().stream().noneMatch(piece -> Numbers.isYear(piece.text()));
    }

    private static boolean hasAxis(List<PieceRow> rows, int columns) {
        for (int column = 0; column < columns; column++) {
            int at = column;
            if (isAxis(words(rows.stream().flatMap(row -> row.onlyIn(at).stream())))) {
                return true;
            }
        }
        for (PieceRow row : rows.subList(Math.max(0, rows.size() - 2), rows.size())) {
            List<String> words = words(row.pieces().stream());
            if (isAxis(words) || isAxis(words.subList(1, words.size()))) {
                return true;
            }
        }
        return false;
    }

    /** Labels of an axis may stand so near to each other that they are one piece. */
    private static List<String> words(Stream<Piece> pieces) {
        return pieces.flatMap(piece -> piece.words().stream()).map(Word::text).toList();
    }

    /** Tells whether the numbers among some texts, or several of them after each other, are equally far from each other. */
    private static boolean isAxis(List<String> texts) {
        List<Double> numbers = new ArrayList<>();
        for (String text : texts) {
            if (text.matches("[-–−]?\\d+([.,]\\d+)?\\s?%?")) {
                numbers.add(Double.parseDouble(
                        text.replaceAll("[\\s%]", "").replaceAll("[–−]", "-").replace(',', '.')));
            }
        }
        int equal = 0;
        double step = 0;
        for (int i = 1; i < numbers.size(); i++) {
            double next = numbers.get(i) - numbers.get(i - 1);
            boolean serials = next == 1 && numbers.get(i - 1) < 100;
            equal = serials || next == 0 ? 0 : Math.abs(next - step) < 1e-6 * Math.abs(next) ? equal + 1 : 1;
            step = next;
            if (equal + 1 >= AXIS && (equal + 1 == numbers.size() || equal >= AXIS)) {
                return true;
            }
        }
        return false;
    }
}
