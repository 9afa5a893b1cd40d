package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DamagedDocxTest {

    @Test
    void archiveCutShortIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/samples/table.docx"));
        assertUnreadable(Arrays.copyOf(whole, whole.length / 2), "damaged", "copy or download it again");
    }

    @Test
    void aDamagedByteOfThePackedTextIsNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/samples/table.docx"));
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            damaged[1000 + random.nextInt(15_000)] ^= 0x55; // word/document.xml lies here
            assertUnreadable(damaged, "the", "again");
        }
    }

    @Test
    void brokenXmlIsNamed() throws IOException {
        byte[] document = new DocxMaker()
                .withPart("word/document.xml", "<w:document><w:body>")
                .toBytes();
        assertUnreadable(document, "no well-formed XML", "(line 1, column ", "save it again");
    }

    @Test
    void bytesThatAreNoCharactersAreNamed() throws Exception {
        byte[] xml = Files.readAllBytes(Path.of("src/test/resources/word/word-2003.xml"));
        xml[xml.length / 2] = (byte) 0xFF;
        assertThatThrownBy(() -> new WordXmlExtractor().read(SourceFile.of("a.xml", xml), ReadOptions.DEFAULT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("bytes that are no characters");
    }

    @Test
    void archiveWithoutDocumentIsNamed() throws IOException {
        byte[] document = new DocxMaker().withPart("word/styles.xml", "<a/>").toBytes();
        assertUnreadable(document, "expected the document in word/document.xml");
    }

    @Test
    void zipBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        String body = "<w:p><w:r><w:t>" + " ".repeat(1 << 26) + "</w:t></w:r></w:p>";
        byte[] document = new DocxMaker().withBody(body).toBytes();
        assertUnreadable(document, "zip bomb");
    }

    @Test
    void elementsNestedWithoutEndAreRefused() throws IOException {
        byte[] document = new DocxMaker().withBody("<w:sdt>".repeat(50_000)).toBytes();
        assertUnreadable(document, "nested more than");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        String xml = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\""
                + DocxMaker.TRANSITIONAL + "\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        byte[] document = new DocxMaker().withPart("word/document.xml", xml).toBytes();
        assertUnreadable(document, "no well-formed XML");
    }

    /** Whatever is done to the XML, it is read or refused; nothing else comes out. */
    @ParameterizedTest
    @ValueSource(strings = {"spans", "tracked-changes", "numbering-levels", "fields", "text-boxes", "notes"})
    void changedXmlIsReadOrRefused(String sample) throws IOException {
        Random random = new Random(sample.hashCode());
        for (int i = 0; i < 100; i++) {
            byte[] document = DocxMaker.of(
                            Path.of("src/test/resources/word", sample + ".docx"), xml -> change(xml, random))
                    .toBytes();
            try {
                assertThat(new DocxExtractor().read(SourceFile.of("a.docx", document), ReadOptions.DEFAULT))
                        .isNotNull();
            } catch (UnreadableDocumentException e) {
                assertThat(e).hasMessageContaining("the document");
            }
        }
    }

    /** Takes out a stretch, or writes another number or name. */
    private static String change(String xml, Random random) {
        int at = random.nextInt(xml.length());
        return switch (random.nextInt(4)) {
            case 0 -> xml.substring(0, at) + xml.substring(Math.min(xml.length(), at + random.nextInt(40)));
            case 1 -> xml.replaceAll("w:val=\"\\d+\"", "w:val=\"" + (random.nextInt() >> random.nextInt(32)) + "\"");
            case 2 -> xml.replaceFirst("<w:(p|tr|tc|r|tbl)>", "<w:" + "prtc".charAt(random.nextInt(4)) + ">");
            default ->
                xml.replace("w:val=\"restart\"", "").replace("<w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"99999999\"/>");
        };
    }

    private static void assertUnreadable(byte[] document, String... words) {
        assertThatThrownBy(() -> new DocxExtractor().read(SourceFile.of("a.docx", document), ReadOptions.DEFAULT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContainingAll(words);
    }
}
