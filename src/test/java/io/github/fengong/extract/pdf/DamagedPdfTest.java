package io.github.fengong.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** What becomes of documents that are protected, damaged, or made to do harm. The sample has one table on several pages. */
final class DamagedPdfTest {

    private static final String SAMPLE = "/pdf/names-at-page-break.pdf";

    @Test
    void aDocumentThatOnlyRestrictsCopyingIsRead() throws Exception {
        SourceDocument document = read(edited(pdf -> pdf.protect(policy(""))));
        assertThat(document.tables()).hasSize(1);
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void aDocumentWithAPasswordIsRefused() throws Exception {
        byte[] file = edited(pdf -> pdf.protect(policy("password")));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("password");
    }

    @Test
    void aFileWithoutItsEndHasAFinding() throws Exception {
        byte[] file = sample();
        SourceDocument document = read(Arrays.copyOf(file, file.length - 300));
        assertThat(codes(document)).containsExactly(FindingCode.CONTENT_UNREADABLE);
    }

    @Test
    void halfAFileIsRefused() throws Exception {
        byte[] file = sample();
        assertThatThrownBy(() -> read(Arrays.copyOf(file, file.length / 2)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    @Test
    void aPageWithDamagedContentHasAFinding() throws Exception {
        SourceDocument document = read(edited(pdf -> {
            COSStream content = pdf.getPage(1).getContentStreams().next().getCOSObject();
            byte[] deflated;
            try (InputStream raw = content.createRawInputStream()) {
                deflated = raw.readAllBytes();
            }
            try (OutputStream raw = content.createRawOutputStream()) {
                raw.write(deflated, 0, deflated.length / 2);
            }
        }));
        assertThat(codes(document)).containsExactly(FindingCode.CONTENT_UNREADABLE);
        assertThat(document.findings().get(0).location().page()).hasValue(2);
        assertThat(document.tables()).isNotEmpty();
    }

    @Test
    void formsThatShowEachOtherCostOnlyTheirPage() throws Exception {
        SourceDocument document = read(edited(pdf -> {
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            PDFormXObject form = new PDFormXObject(pdf);
            form.setResources(page.getResources());
            page.getResources().put(COSName.getPDFName("X"), form);
            write(form.getStream(), "/X Do /X Do /X Do");
            PDStream content = new PDStream(pdf);
            write(content, "/X Do");
            page.setContents(content);
            pdf.addPage(page);
        }));
        assertThat(codes(document)).containsExactly(FindingCode.PAGE_UNREADABLE);
        assertThat(document.tables()).hasSize(1);
    }

    @Test
    void eachPageThatIsAPictureHasAFinding() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = new PDPage();
                PDStream content = new PDStream(pdf);
                write(content, "BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI");
                page.setContents(content);
                pdf.addPage(page);
            }
            assertThat(codes(read(saved(pdf))))
                    .containsExactly(FindingCode.PAGE_WITHOUT_TEXT, FindingCode.PAGE_WITHOUT_TEXT);
        }
    }

    @Test
    void damagedBytesGiveAResultOrAClearError() throws Exception {
        byte[] file = sample();
        Random random = new Random(20_260_301);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = i % 2 == 0 ? file.clone() : Arrays.copyOf(file, random.nextInt(file.length));
            for (int k = random.nextInt(8); k > 0 && damaged.length > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(read(damaged)).isNotNull();
            } catch (UnreadableDocumentException e) {
                assertThat(e).hasMessageNotContaining("null");
            }
        }
    }

    private interface Edit {
        void apply(PDDocument pdf) throws IOException;
    }

    private static byte[] edited(Edit edit) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sample())) {
            edit.apply(pdf);
            return saved(pdf);
        }
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static void write(PDStream stream, String content) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static StandardProtectionPolicy policy(String userPassword) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(false);
        return new StandardProtectionPolicy("owner", userPassword, permission);
    }

    private static List<FindingCode> codes(SourceDocument document) {
        return document.findings().stream().map(Finding::code).toList();
    }

    private static byte[] sample() throws IOException {
        try (InputStream stream = DamagedPdfTest.class.getResourceAsStream(SAMPLE)) {
            return stream.readAllBytes();
        }
    }

    private static SourceDocument read(byte[] file) throws UnreadableDocumentException {
        return DocumentReader.read(SourceFile.of("sample.pdf", file), ReadOptions.DEFAULT);
    }
}
