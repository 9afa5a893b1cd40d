package io.github.fengong.extract.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The places of a table's cells on its grid.
 *
 * @param rows the number of rows
 * @param columns the number of columns
 * @param places the cells with their places
 * @param tableRows the element of each row
 */
record TableGrid(int rows, int columns, List<Place> places, List<Element> tableRows) {

    /** The largest colspan that the HTML standard knows. */
    private static final int LARGEST_SPAN = 1000;

    private static final Pattern DIGITS = Pattern.compile("\\s*\\+?(\\d+)");

    /** A number with more digits than this is larger than any table. */
    private static final int LONGEST_SPAN = 6;

    /** A cell at its place. */
    record Place(Element cell, int row, int column, int rowSpan, int columnSpan) {}

    static TableGrid of(TableRows rows, Page page) {
        List<Place> places = new ArrayList<>();
        List<BitSet> taken = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        for (List<Element> group : rows.groups()) {
            int groupEnd = elements.size() + group.size();
            IntStream.range(taken.size(), groupEnd).forEach(row -> taken.add(new BitSet()));
            for (Element row : group) {
                placeRow(row, elements.size(), groupEnd, taken, places, page);
                elements.add(row);
            }
        }
        return new TableGrid(elements.size(), width(places), places, elements).withoutEmptyEdges();
    }

    Element tableRow(int row) {
        return tableRows.get(row);
    }

    private static void placeRow(
            Element row, int index, int groupEnd, List<BitSet> taken, List<Place> places, Page page) {
        int column = 0;
        for (Element cell : TableRows.cells(row)) {
            if (page.isHidden(cell)) {
                continue;
            }
            column = taken.get(index).nextClearBit(column);
            int next = taken.get(index).nextSetBit(column);
            int columnSpan = Math.min(span(cell, "colspan"), next < 0 ? LARGEST_SPAN : next - column);
            int rowSpan = span(cell, "rowspan");
            int rowEnd = rowSpan == 0 ? groupEnd : Math.min(groupEnd, index + rowSpan);
            for (int covered = index; covered < rowEnd; covered++) {
                taken.get(covered).set(column, column + Math.max(1, columnSpan));
            }
            places.add(new Place(cell, index, column, rowEnd - index, Math.max(1, columnSpan)));
            column += Math.max(1, columnSpan);
        }
    }

    /** Reads a span as the standard says: digits behind white space; 1 where there are none. Only a rowspan may be 0. */
    private static int span(Element cell, String attribute) {
        Matcher digits = DIGITS.matcher(cell.attr(attribute));
        if (!digits.lookingAt()) {
            return 1;
        }
        int span = digits.group(1).length() > LONGEST_SPAN ? Integer.MAX_VALUE / 2 : Integer.parseInt(digits.group(1));
        return attribute.equals("colspan") ? Math.min(Math.max(1, span), LARGEST_SPAN) : span;
    }

    private static int width(List<Place> places) {
        return places.stream().mapToInt(Place::column).max().orElse(-1) + 1;
    }

    /** Leaves out the rows in which no cell begins, and cuts spans at the last column in which one begins. */
    private TableGrid withoutEmptyEdges() {
        TreeSet<Integer> starts = new TreeSet<>(places.stream().map(Place::row).toList());
        List<Place> kept = places.stream()
                .map(place -> new Place(
                        place.cell(),
                        starts.headSet(place.row()).size(),
                        place.column(),
                        starts.subSet(place.row(), place.row() + place.rowSpan())
                                .size(),
                        Math.min(place.columnSpan(), columns - place.column())))
                .toList();
        return new TableGrid(
                starts.size(),
                columns,
                kept,
                starts.stream().map(tableRows::get).toList());
    }
}
