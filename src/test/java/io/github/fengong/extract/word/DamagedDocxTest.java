package io.github.fengong.extract.word;

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
        assertUnreadable(document, "no well-formed XML", "save it again");
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

    private static void assertUnreadable(byte[] document, String... words) {
        assertThatThrownBy(() -> new DocxExtractor().read(SourceFile.of("a.docx", document), ReadOptions.DEFAULT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContainingAll(words);
    }
}
