package io.github.fengong.extract.pdf.align;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells addresses side by side from a table: each column goes on from a name to a street, a town, a telephone number, where the column of a
 * table holds things of one kind.
 */
final class Addresses {

    private static final Pattern STREET = Pattern.compile(
            "(?i).*\\b(street|avenue|ave\\.|road|rd\\.|boulevard|blvd\\.?|drive|suite|room|floor|p\\.? ?o\\.? box|stra(ss|ß)e|rue|via|plaza|square)\\b.*|\\p{L}[\\p{L} .'-]+ \\d{1,4}[a-z]?");
    private static final Pattern TOWN = Pattern.compile(
            ".*\\b[A-Z]{2},? +\\d{5}(-\\d{4})?|([A-Z]{1,2}[-–])?\\d{4,5} \\p{Lu}\\p{L}+.*|\\p{Lu}[\\p{L} .]+, (\\p{Lu}{2}|D\\.?C\\.?)");
    private static final Pattern CONTACT = Pattern.compile(
            "(?i).*\\S+@\\S+\\.\\w+.*|.*(\\(\\d{3}\\)|\\d{3}-)\\s?\\d{3}[-.]\\d{4}.*|(tel|fax|phone|e-?mail)\\b.*|(www\\.|https?:).*");

    /** Addresses have few lines. */
    private static final int MOST_LINES = 16;

    private Addresses() {}

    /** Tells whether most columns of a block read as addresses. */
    static boolean areIn(List<PieceRow> rows, int columns) {
        if (rows.size() > MOST_LINES) {
            return false;
        }
        int addresses = 0;
        for (int column = 0; column < columns; column++) {
            int at = column;
            addresses += isAddress(rows.stream()
                            .flatMap(row -> row.onlyIn(at).stream())
                            .map(Piece::text)
                            .toList())
                    ? 1
                    : 0;
        }
        return addresses * 2 > columns;
    }

    /** Tells whether lines are of at least two of the kinds that addresses have, and none of these fills them. */
    private static boolean isAddress(List<String> lines) {
        int kinds = 0;
        for (Pattern kind : List.of(STREET, TOWN, CONTACT)) {
            long count =
                    lines.stream().filter(line -> kind.matcher(line).matches()).count();
            if (count * 2 > lines.size()) {
                return false;
            }
            kinds += count > 0 ? 1 : 0;
        }
        return kinds > 1;
    }
}
