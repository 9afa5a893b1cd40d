package io.github.fengong.extract.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Changes binary documents of LibreOffice to what Word writes and LibreOffice does not. */
final class DocPatcher {

    /** Where the header tells the place and the length of the piece table. See [MS-DOC] 2.5.6 fcClx. */
    private static final int PLACE_OF_PIECES = 0x01A2;

    private static final int COMPRESSED = 0x40000000;
    private static final byte PIECES = 2;

    private DocPatcher() {}

    /** Cuts the text before and behind some words into pieces, and gives the words a property. See 2.9.177 Pcd and 2.9.215 Prm0. */
    static byte[] withProperty(byte[] document, String words, int property) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(document))) {
            ByteBuffer main = read(files, "WordDocument");
            ByteBuffer table = read(files, "1Table");
            int start = table.getInt(main.getInt(PLACE_OF_PIECES) + 5 + 8 + 2);
            if ((start & COMPRESSED) != 0) {
                throw new IOException("expected a text in UTF-16");
            }
            int end = table.getInt(main.getInt(PLACE_OF_PIECES) + 5 + 4);
            String text = new String(main.array(), start, end * 2, StandardCharsets.UTF_16LE);
            int first = text.indexOf(words);
            ByteBuffer pieces = pieces(start, property, first, first + words.length(), end);
            main.putInt(PLACE_OF_PIECES, table.capacity());
            main.putInt(PLACE_OF_PIECES + 4, pieces.capacity());
            write(files, "WordDocument", main.array());
            byte[] longer = Arrays.copyOf(table.array(), table.capacity() + pieces.capacity());
            System.arraycopy(pieces.array(), 0, longer, table.capacity(), pieces.capacity());
            write(files, "1Table", longer);
            ByteArrayOutputStream result = new ByteArrayOutputStream();
            files.writeFilesystem(result);
            return result.toByteArray();
        }
    }

    private static ByteBuffer pieces(int start, int property, int... ends) {
        int length = 4 * (ends.length + 1) + 8 * ends.length;
        ByteBuffer pieces = ByteBuffer.allocate(5 + length).order(ByteOrder.LITTLE_ENDIAN);
        pieces.put(PIECES).putInt(length).putInt(0);
        for (int end : ends) {
            pieces.putInt(end);
        }
        for (int i = 0; i < ends.length; i++) {
            int from = i == 0 ? 0 : ends[i - 1];
            pieces.putShort((short) 0).putInt(start + from * 2);
            pieces.putShort((short) (i == 1 ? property << 1 | 1 << 8 : 0));
        }
        return pieces;
    }

    private static ByteBuffer read(POIFSFileSystem files, String name) throws IOException {
        return ByteBuffer.wrap(files.createDocumentInputStream(name).readAllBytes())
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void write(POIFSFileSystem files, String name, byte[] content) throws IOException {
        files.getRoot().createOrUpdateDocument(name, new ByteArrayInputStream(content));
    }
}
