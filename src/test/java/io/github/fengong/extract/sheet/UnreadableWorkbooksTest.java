package io.github.fengong.extract.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks that cannot be read are refused with a reason and what to do; empty ones are no error here. */
final class UnreadableWorkbooksTest {

    @Test
    void protectedBinaryWorkbookIsRefused() throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] content;
        try {
            content = write(new HSSFWorkbook());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertRefused(content, "protected by a password");
    }

    @Test
    void protectedWorkbookIsRefused() throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(container)) {
                out.write(write(new XSSFWorkbook()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            container.writeFilesystem(out);

            assertRefused(out.toByteArray(), "protected by a password");
        }
    }

    @Test
    void workbookThatIsCutShortIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/samples/table.xlsx"));

        assertRefused(Arrays.copyOf(whole, whole.length / 2), "damaged");
        byte[] binary = Files.readAllBytes(Path.of("src/test/resources/sheet/merged.xls"));
        assertRefused(Arrays.copyOf(binary, binary.length / 2), "damaged");
    }

    @Test
    void partThatIsNoXmlIsRefused() throws Exception {
        assertRefused(zip("xl/workbook.xml", "<workbook><sheets>"), "damaged");
    }

    @Test
    void binaryPartsAreRefused() throws Exception {
        assertRefused(
                zip(
                        "_rels/.rels",
                        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/>"
                                + "</Relationships>",
                        "xl/workbook.bin",
                        "x"),
                ".xlsb");
    }

    @Test
    void archiveWithoutWorkbookIsRefused() throws Exception {
        assertRefused(zip("xl/other.xml", "<a/>"), "expected the workbook");
    }

    @Test
    void emptyWorkbookHasNoTables() throws Exception {
        Workbook workbook = new XSSFWorkbook();
        workbook.createSheet("空");

        SourceDocument document = DocumentReader.read(SourceFile.of("a", write(workbook)), ReadOptions.DEFAULT);

        assertThat(document.blocks()).isEmpty();
        assertThat(document.findings()).isEmpty();
    }

    /** Random letters, which swell too little to be told by that. */
    @Test
    void aSingleTextWithoutEndIsRefused() throws Exception {
        StringBuilder text = new StringBuilder("<sst><si><t>");
        new Random(1).ints(17 << 20, 'a', 'z').forEach(letter -> text.append((char) letter));

        assertRefused(zip("xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", text.toString()), "zip bomb");
    }

    private static void assertRefused(byte[] content, String reason) {
        assertThatThrownBy(() -> DocumentReader.read(SourceFile.of("a", content), ReadOptions.DEFAULT))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("; ");
    }

    private static byte[] write(Workbook workbook) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            if (workbook.getNumberOfSheets() == 0) {
                workbook.createSheet("a").createRow(0).createCell(0).setCellValue("甲");
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("xl/"));
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
