package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocExtractorTest {

    private static final Path SAMPLE = Path.of("src/test/resources/samples/table.doc");
    private static final int SECTOR = 512;
    private static final int END_OF_CHAIN = -2;
    private static final int FREE = -1;

    @Test
    void documentWhoseLastSectorIsShortIsReadAsTheWholeOne() throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLE);
        byte[] cut = withShortLastSector(whole);
        assertThat(cut.length % SECTOR).isNotZero();
        assertThat(read(cut)).isEqualTo(read(whole));
    }

    @Test
    void namesOfStreamsMayBeInCapitals() throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLE);
        byte[] renamed = whole.clone();
        int at = directoryEntry(ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN), "WordDocument");
        byte[] name = "WORDDOCUMENT".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, renamed, at, name.length);
        assertThat(DocumentReader.read(SourceFile.of("a.doc", renamed), ReadOptions.DEFAULT)
                        .blocks())
                .isEqualTo(DocumentReader.read(SourceFile.of("a.doc", whole), ReadOptions.DEFAULT)
                        .blocks());
    }

    /**
     * The text in three pieces as after fast saves: the one in the middle was deleted with tracked changes, or hidden, or inserted. See
     * [MS-DOC] 2.9.215 Prm0.
     */
    @ParameterizedTest
    @CsvSource({"0x41, false, false", "0x41, true, true", "0x42, false, true", "0x42, true, false", "0x5C, false, false"
    })
    void propertiesOfAPieceCount(String property, boolean original, boolean shown) throws Exception {
        byte[] whole = Files.readAllBytes(SAMPLE);
        byte[] pieces = DocPatcher.withProperty(whole, "压缩企业设立登记时间", Integer.decode(property));
        String text = DocumentText.of(
                new DocExtractor().read(SourceFile.of("a.doc", pieces), new ReadOptions(original, true)));
        assertThat(text).isEqualTo(shown ? read(whole) : read(whole).replaceFirst("压缩企业设立登记时间", ""));
    }

    @Test
    void documentCutShortIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length / 3)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContainingAll("damaged", "save it as .docx");
    }

    @Test
    void damageNeverEndsInAnotherException() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLE);
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 200; j++) {
                damaged[SECTOR + random.nextInt(damaged.length - SECTOR)] = (byte) random.nextInt(256);
            }
            try {
                read(damaged);
            } catch (UnreadableDocumentException e) {
                assertThat(e).hasMessageContaining("save it");
            }
        }
    }

    private static String read(byte[] document) throws UnreadableDocumentException {
        return DocumentText.of(new DocExtractor().read(SourceFile.of("a.doc", document), ReadOptions.DEFAULT));
    }

    /**
     * Moves the last sector of the main stream to the end of the file and cuts it off behind the stream, as WPS does. See [MS-CFB] 2.3 for
     * the chains, 2.6.1 for the directory.
     */
    private static byte[] withShortLastSector(byte[] document) {
        ByteBuffer file = ByteBuffer.wrap(Arrays.copyOf(document, document.length + SECTOR))
                .order(ByteOrder.LITTLE_ENDIAN);
        int entry = directoryEntry(file, "WordDocument");
        int size = file.getInt(entry + 120);
        int previous = file.getInt(entry + 116);
        while (next(file, next(file, previous)) != END_OF_CHAIN) {
            previous = next(file, previous);
        }
        int last = next(file, previous);
        int added = document.length / SECTOR - 1;
        file.put(document.length, document, (last + 1) * SECTOR, SECTOR);
        file.putInt(chainAt(file, previous), added);
        file.putInt(chainAt(file, added), END_OF_CHAIN);
        file.putInt(chainAt(file, last), FREE);
        return Arrays.copyOf(file.array(), document.length + size % SECTOR);
    }

    private static int directoryEntry(ByteBuffer file, String name) {
        for (int at = (file.getInt(48) + 1) * SECTOR; ; at += 128) {
            StringBuilder found = new StringBuilder();
            for (int i = 0; file.getChar(at + i) != 0; i += 2) {
                found.append(file.getChar(at + i));
            }
            if (found.toString().equals(name)) {
                return at;
            }
        }
    }

    private static int next(ByteBuffer file, int sector) {
        return file.getInt(chainAt(file, sector));
    }

    private static int chainAt(ByteBuffer file, int sector) {
        int table = file.getInt(76 + sector / 128 * 4);
        return (table + 1) * SECTOR + sector % 128 * 4;
    }
}
