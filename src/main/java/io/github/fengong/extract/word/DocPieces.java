package io.github.fengong.extract.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/**
 * What the pieces of a text say of all their characters. A document that was saved fast is a row of pieces, and what was done to one since the
 * last full save, such as deleting it with tracked changes, stands with the piece. See [MS-DOC] 2.9.215 Prm0; the library reads the longer
 * form Prm1 itself.
 */
final class DocPieces {

    private static final int DELETED = 0x41;
    private static final int INSERTED = 0x42;
    private static final int HIDDEN = 0x5C;

    /** The value that turns round what the style says. See 2.9.327 ToggleOperand. */
    private static final int OPPOSITE = 0x81;

    private static final int PROPERTIES = 1;
    private static final int CP_LENGTH = 4;
    private static final int PIECE_LENGTH = 8;
    private static final int PLACE_OF_MODIFIER = 6;
    private static final int LONG_FORM = 1;

    private record Piece(int start, int end, int property, int value) {}

    private final List<Piece> pieces = new ArrayList<>();

    private DocPieces() {}

    /** Reads the piece table, which the library forgets once it has the text. See 2.9.38 Clx, 2.8.35 PlcPcd, 2.9.177 Pcd. */
    static DocPieces of(byte[] table, int place, int length) {
        DocPieces pieces = new DocPieces();
        ByteBuffer clx = ByteBuffer.wrap(table, place, length).slice().order(ByteOrder.LITTLE_ENDIAN);
        while (clx.hasRemaining() && clx.get() == PROPERTIES) {
            clx.position(clx.position() + Short.BYTES + clx.getShort(clx.position()));
        }
        int count = (clx.getInt() - CP_LENGTH) / (CP_LENGTH + PIECE_LENGTH);
        int ends = clx.position();
        for (int i = 0; i < count; i++) {
            int modifier = Short.toUnsignedInt(
                    clx.getShort(ends + (count + 1) * CP_LENGTH + i * PIECE_LENGTH + PLACE_OF_MODIFIER));
            pieces.add(clx.getInt(ends + i * CP_LENGTH), clx.getInt(ends + (i + 1) * CP_LENGTH), modifier);
        }
        return pieces;
    }

    private void add(int start, int end, int modifier) {
        int property = modifier >> 1 & 0x7F;
        boolean known = property == DELETED || property == INSERTED || property == HIDDEN;
        if ((modifier & LONG_FORM) == 0 && known) {
            pieces.add(new Piece(start, end, property, modifier >> Byte.SIZE));
        }
    }

    /** Returns the first place behind a character where a piece begins or ends. */
    int nextEdge(int position) {
        int edge = Integer.MAX_VALUE;
        for (Piece piece : pieces) {
            edge = piece.start() > position ? Math.min(edge, piece.start()) : edge;
            edge = piece.end() > position ? Math.min(edge, piece.end()) : edge;
        }
        return edge;
    }

    /** Changes the properties of a character as its piece says. */
    void apply(int position, CharacterProperties properties) {
        for (Piece piece : pieces) {
            if (position >= piece.start() && position < piece.end()) {
                apply(piece, properties);
            }
        }
    }

    private static void apply(Piece piece, CharacterProperties properties) {
        switch (piece.property()) {
            case DELETED -> properties.setFRMarkDel(isOn(piece, properties.isFRMarkDel()));
            case INSERTED -> properties.setFRMark(isOn(piece, properties.isFRMark()));
            default -> properties.setFVanish(isOn(piece, properties.isFVanish()));
        }
    }

    private static boolean isOn(Piece piece, boolean now) {
        return switch (piece.value()) {
            case 0 -> false;
            case 1 -> true;
            case OPPOSITE -> !now;
            default -> now;
        };
    }
}
