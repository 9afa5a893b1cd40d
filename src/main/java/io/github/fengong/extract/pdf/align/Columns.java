package io.github.fengong.extract.pdf.align;

import io.github.fengong.extract.pdf.text.TextRow;
import io.github.fengong.extract.pdf.text.Word;
import java.util.List;
import java.util.Optional;

/** Tells the two columns of a page from the two halves of a table: their lines do not stand beside each other. */
final class Columns {

    /** Lines whose baselines differ by less than this stand beside each other, in em. */
    private static final double SAME = 0.08;

    private Columns() {}

    /** Tells whether most lines of the side that has fewer have none beside them on the other; one may by chance. */
    static boolean areIndependent(List<TextRow> rows, double x) {
        int before = 0;
        int after = 0;
        int beside = 0;
        for (TextRow row : rows) {
            Optional<Word> left =
                    row.words().stream().filter(word -> word.right() <= x).findFirst();
            Optional<Word> right =
                    row.words().stream().filter(word -> word.left() >= x).findFirst();
            before += left.isPresent() ? 1 : 0;
            after += right.isPresent() ? 1 : 0;
            boolean both = left.isPresent() && right.isPresent();
            beside += both && Math.abs(left.get().baseline() - right.get().baseline()) < SAME * row.size() ? 1 : 0;
        }
        return beside <= 1 || beside * 2 < Math.min(before, after);
    }

    /** Tells whether one of the sides has a caption, or a line of prose, of its own. */
    static boolean hasOwnText(List<TextRow> rows, double x) {
        for (TextRow row : rows) {
            for (boolean before : new boolean[] {true, false}) {
                List<Word> side = row.words().stream()
                        .filter(word -> before ? word.right() <= x : word.left() >= x)
                        .toList();
                if (!side.isEmpty() && isText(row.with(side))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isText(TextRow line) {
        return Blocks.isCaption(line) || Blocks.isProse(line);
    }
}
