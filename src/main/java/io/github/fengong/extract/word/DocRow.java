package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.util.LittleEndian;

/** What the end of a row in a binary document says of the row: where its cells are and how they are merged. See [MS-DOC] 2.6.3. */
final class DocRow {

    private static final int HEADER = 0x04;
    private static final int DEFINE_TABLE = 0x08;
    private static final int MERGE_VERTICALLY = 0x2B;
    private static final int INSERT = 0x21;
    private static final int DELETE = 0x22;
    private static final int RESIZE = 0x23;
    private static final int MERGE_HORIZONTALLY = 0x24;
    private static final int SPLIT = 0x25;

    /** The length of a TC80, which describes a cell; its first bits tell how it is merged. See 2.9.313 and 2.9.321. */
    private static final int CELL_LENGTH = 20;

    private static final int FIRST_MERGED = 0x0001;
    private static final int MERGED = 0x0002;
    private static final int VERTICALLY_MERGED = 0x0020;
    private static final int VERTICALLY_FIRST = 0x0040;

    /** Word allows 63 cells in a row. */
    private static final int LARGEST = 64;

    /** The width of a cell of which nothing is known, in twips: about 2 cm. */
    private static final int ASSUMED_WIDTH = 1000;

    /** What is assumed of a row whose end is missing. */
    static final DocRow UNKNOWN = new DocRow();

    private final List<Integer> edges = new ArrayList<>();
    private final List<Integer> flags = new ArrayList<>();
    private boolean header;

    /** Reads the properties of the paragraph that ends a row. */
    static DocRow read(SprmBuffer properties) {
        DocRow row = new DocRow();
        for (SprmIterator sprms = properties.iterator(); sprms.hasNext(); ) {
            SprmOperation sprm = sprms.next();
            if (sprm.getType() == SprmOperation.TYPE_TAP && sprm.getGrpprlOffset() < sprm.getGrpprl().length) {
                row.apply(sprm.getOperation(), sprm.getGrpprl(), sprm.getGrpprlOffset());
            }
        }
        return row;
    }

    private void apply(int operation, byte[] bytes, int at) {
        switch (operation) {
            case HEADER -> header = bytes[at] != 0;
            case DEFINE_TABLE -> define(bytes, at);
            case INSERT -> insert(bytes[at], bytes[at + 1], LittleEndian.getShort(bytes, at + 2));
            case DELETE -> delete(bytes[at], bytes[at + 1]);
            case RESIZE -> resize(bytes[at], bytes[at + 1], LittleEndian.getShort(bytes, at + 2));
            case MERGE_VERTICALLY -> mergeVertically(bytes[at], bytes[at + 1]);
            case MERGE_HORIZONTALLY -> mergeHorizontally(bytes[at], bytes[at + 1], true);
            case SPLIT -> mergeHorizontally(bytes[at], bytes[at + 1], false);
            default -> {
                // borders, shading, heights
            }
        }
    }

    private void define(byte[] bytes, int at) {
        edges.clear();
        flags.clear();
        int cells = Byte.toUnsignedInt(bytes[at]);
        int firstCell = at + 1 + (cells + 1) * 2;
        if (firstCell > bytes.length) {
            return;
        }
        for (int i = 0; i <= cells; i++) {
            edges.add((int) LittleEndian.getShort(bytes, at + 1 + i * 2));
        }
        for (int i = 0; i < cells; i++) {
            int cell = firstCell + i * CELL_LENGTH;
            flags.add(cell + 2 <= bytes.length ? LittleEndian.getUShort(bytes, cell) : 0);
        }
    }

    /** See 2.6.3 sprmTInsert. */
    private void insert(int first, int count, int width) {
        if (edges.isEmpty()) {
            edges.add(0);
        }
        int start = Math.max(0, Math.min(first, flags.size()));
        for (int cell = start; cell < start + count && flags.size() < LARGEST; cell++) {
            flags.add(cell, 0);
            edges.add(cell + 1, edges.get(cell));
            moveEdges(cell + 1, width);
        }
    }

    /** See 2.6.3 sprmTDelete. */
    private void delete(int first, int limit) {
        for (int cell = Math.min(limit, flags.size()) - 1; cell >= Math.max(0, first); cell--) {
            moveEdges(cell + 1, edges.get(cell) - edges.get(cell + 1));
            edges.remove(cell + 1);
            flags.remove(cell);
        }
    }

    /** See 2.6.3 sprmTDxaCol. */
    private void resize(int first, int limit, int width) {
        for (int cell = Math.max(0, first); cell < Math.min(limit, flags.size()); cell++) {
            moveEdges(cell + 1, edges.get(cell) + width - edges.get(cell + 1));
        }
    }

    private void moveEdges(int from, int distance) {
        for (int i = from; i < edges.size(); i++) {
            edges.set(i, edges.get(i) + distance);
        }
    }

    /** See 2.9.353 VertMergeOperand. */
    private void mergeVertically(int cell, int merge) {
        if (cell >= 0 && cell < flags.size()) {
            int cleared = flags.get(cell) & ~(VERTICALLY_MERGED | VERTICALLY_FIRST);
            int added = switch (merge) {
                case 1 -> VERTICALLY_MERGED;
                case 3 -> VERTICALLY_MERGED | VERTICALLY_FIRST;
                default -> 0;
            };
            flags.set(cell, cleared | added);
        }
    }

    private void mergeHorizontally(int first, int limit, boolean merged) {
        for (int cell = Math.max(0, first); cell < Math.min(limit, flags.size()); cell++) {
            int cleared = flags.get(cell) & ~(FIRST_MERGED | MERGED);
            int added = cell == first ? FIRST_MERGED : MERGED;
            flags.set(cell, merged ? cleared | added : cleared);
        }
    }

    boolean isHeader() {
        return header;
    }

    /** Tells whether a cell is marked as the next part of a merged cell: what stands in it is not seen. */
    boolean continuesAbove(int cell) {
        int cellFlags = cell < flags.size() ? flags.get(cell) : 0;
        return (cellFlags & (VERTICALLY_MERGED | VERTICALLY_FIRST)) == VERTICALLY_MERGED;
    }

    /** Puts the stories of a row's cells where they belong; cells that the row does not describe follow behind the last, if they hold something. */
    List<EdgeCell> place(List<Story> stories) {
        List<EdgeCell> cells = new ArrayList<>();
        for (int i = 0; i < stories.size(); i++) {
            if (i >= flags.size() && !flags.isEmpty() && stories.get(i).isEmpty()) {
                continue;
            }
            int cellFlags = i < flags.size() ? flags.get(i) : 0;
            boolean joinsLeft = (cellFlags & MERGED) != 0 && (cellFlags & FIRST_MERGED) == 0;
            int left = edge(i);
            int right = Math.max(left, edge(i + 1));
            cells.add(new EdgeCell(left, right, vertical(i, cellFlags, stories.get(i)), joinsLeft, stories.get(i)));
        }
        return cells;
    }

    /** A cell that continues another one is empty; one with a text is the uppermost, though its mark is missing. */
    private VerticalMerge vertical(int cell, int cellFlags, Story story) {
        if ((cellFlags & (VERTICALLY_MERGED | VERTICALLY_FIRST)) == 0) {
            return VerticalMerge.NONE;
        }
        return continuesAbove(cell) && story.isEmpty() ? VerticalMerge.CONTINUE : VerticalMerge.START;
    }

    private int edge(int index) {
        if (index < edges.size()) {
            return edges.get(index);
        }
        int last = edges.isEmpty() ? 0 : edges.get(edges.size() - 1);
        return last + (index - Math.max(0, edges.size() - 1)) * ASSUMED_WIDTH;
    }
}
