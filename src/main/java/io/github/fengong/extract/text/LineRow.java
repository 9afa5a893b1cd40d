package io.github.fengong.extract.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a text in which each cell is a line; cells may be missing, so that the columns of the others are not known yet.
 *
 * @param cells the cells that the text has, in order, at least one
 * @param first whether a blank line, or nothing, stands before the row; otherwise it is glued to the row above
 * @param last whether a blank line, or nothing, stands behind the row
 * @param numberLost whether the row begins with the rest of a number that the copy lost
 */
record LineRow(List<LineCell> cells, boolean first, boolean last, boolean numberLost) {

    private static final Pattern NUMBER = Pattern.compile("[（(]?[\\d一二三四五六七八九十]+[)）]?[.．、]?");

    /** How the heading of a section begins, or ends: 一、…, 第一部分…, …（13项）. */
    private static final Pattern HEADING =
            Pattern.compile("[一二三四五六七八九十]+、.*|第[一二三四五六七八九十\\d]+[部章节编].*|.*[（(]共?\\d+[项条个件][)）]", Pattern.DOTALL);

    /** A heading is no longer, in characters. */
    private static final int LONGEST_HEADING = 60;

    LineRow {
        cells = List.copyOf(cells);
    }

    int size() {
        return cells.size();
    }

    /** Returns the words of each cell. */
    List<String> words() {
        return cells.stream().map(LineCell::words).toList();
    }

    /** Returns a row that is not glued to others and has its number. */
    static LineRow of(List<LineCell> cells) {
        return new LineRow(cells, true, true, false);
    }

    /** Returns the row that the copy cut in two where it lost a number; an empty cell stands for the number. */
    LineRow joinAtLostNumber(LineRow behind) {
        LineCell number = new LineCell(List.of(new TextLine(behind.cells.get(0).line(), "")));
        List<LineCell> joined = Stream.of(cells, List.of(number), behind.cells)
                .flatMap(List::stream)
                .toList();
        return new LineRow(joined, first, behind.last, false);
    }

    /** Tells whether the row is a single cell with words that spans the table: its title, or the heading of a section. */
    boolean isHeading() {
        if (cells.size() != 1 || cells.get(0).isEmpty()) {
            return false;
        }
        return first && !isNumber(0) || looksLikeHeading();
    }

    /** Tells whether a cell holds a number and nothing else. */
    boolean isNumber(int cell) {
        return cell < cells.size() && NUMBER.matcher(cells.get(cell).words()).matches();
    }

    /** Tells whether the first cell has the words of a section's heading. */
    boolean looksLikeHeading() {
        return looksLikeHeading(cells.get(0).words());
    }

    /** Tells whether words are those of a section's heading, as 一、在全国复制推广的改革举措（13项） are. */
    static boolean looksLikeHeading(String words) {
        return HEADING.matcher(words).matches() && words.length() <= LONGEST_HEADING;
    }
}
