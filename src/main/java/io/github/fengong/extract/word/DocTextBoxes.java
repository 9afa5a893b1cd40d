package io.github.fengong.extract.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * The text boxes of a binary document, each with the shape it stands in, which tells where it is anchored. See [MS-DOC] 2.8.32 PlcftxbxTxt and
 * 2.9.101 FTXBXS.
 */
final class DocTextBoxes {

    /** Where the header tells the place and the length of the table of text boxes. See 2.5.6 fcPlcftxbxTxt. */
    private static final int PLACE_OF_TABLE = 0x025A;

    private static final int CP_LENGTH = 4;
    private static final int BOX_LENGTH = 22;
    private static final int PLACE_OF_SHAPE = 14;

    /** No shape has this number, so that the box has no place. */
    private static final int UNKNOWN_SHAPE = 0;

    private record Box(int shape, Range range) {}

    private final HWPFDocument document;
    private final List<Box> boxes = new ArrayList<>();

    DocTextBoxes(HWPFDocument document) throws IOException {
        this.document = document;
        try (InputStream main = document.getDirectory().createDocumentInputStream("WordDocument")) {
            ByteBuffer header =
                    ByteBuffer.wrap(main.readNBytes(PLACE_OF_TABLE + 8)).order(ByteOrder.LITTLE_ENDIAN);
            read(header.getInt(PLACE_OF_TABLE), header.getInt(PLACE_OF_TABLE + 4));
        }
    }

    private void read(int place, int length) {
        ByteBuffer table = ByteBuffer.wrap(document.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
        Range all = document.getMainTextboxRange();
        if (place < 0 || length < 0 || place > table.capacity() - length) {
            boxes.add(new Box(UNKNOWN_SHAPE, all));
            return;
        }
        int count = Math.max(0, (length - CP_LENGTH) / (CP_LENGTH + BOX_LENGTH));
        for (int i = 0; i < count; i++) {
            int start = all.getStartOffset() + table.getInt(place + i * CP_LENGTH);
            int end = all.getStartOffset() + table.getInt(place + (i + 1) * CP_LENGTH);
            int shape = table.getInt(place + (count + 1) * CP_LENGTH + i * BOX_LENGTH + PLACE_OF_SHAPE);
            if (start >= all.getStartOffset() && start < end) {
                boxes.add(new Box(shape, new Range(start, Math.min(end, all.getEndOffset()), document)));
            }
        }
    }

    /** Returns the boxes that are anchored at a character of the main text. */
    List<Range> at(int position) {
        OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
        return drawing == null
                ? List.of()
                : boxes.stream()
                        .filter(box -> box.shape() == drawing.getShapeId())
                        .map(Box::range)
                        .toList();
    }

    /** Returns the boxes whose place is not told, such as those in a group of shapes. */
    List<Range> unplaced() {
        Set<Integer> placed = document.getOfficeDrawingsMain().getOfficeDrawings().stream()
                .map(OfficeDrawing::getShapeId)
                .collect(Collectors.toSet());
        return boxes.stream()
                .filter(box -> !placed.contains(box.shape()))
                .map(Box::range)
                .toList();
    }
}
