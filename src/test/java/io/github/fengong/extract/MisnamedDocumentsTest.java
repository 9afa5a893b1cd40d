package io.github.fengong.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.RawTable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Offices send web pages, RTF and .docx under the name of a .doc; the content says what a file is. */
final class MisnamedDocumentsTest {

    private static final String PAGE = "<table><tr><td>甲</td><td>乙</td></tr></table>";

    @ParameterizedTest
    @CsvSource({
        "samples/table.docx, DOCX",
        "samples/table.doc, DOC",
        "samples/table.html, HTML",
        "samples/table.pdf, PDF",
        "samples/table.xlsx, XLSX",
        "word/rtf-constructs.rtf, RTF",
        "word/word-2003.xml, WORD_XML",
        "word/spans.xml, WORD_XML"
    })
    void suffixDoesNotCount(String resource, DocumentFormat format) throws Exception {
        byte[] content = Files.readAllBytes(Path.of("src/test/resources", resource));
        assertThat(FormatDetector.detect(SourceFile.of("表.doc", content))).isEqualTo(format);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "GB18030", "UTF-16"})
    void webPageNamedDocIsReadAsWebPage(String charset) throws Exception {
        byte[] page = ("<html><head><meta charset=\"" + charset + "\"></head><body>" + PAGE + "</body></html>")
                .getBytes(Charset.forName(charset));
        assertThat(cells(SourceFile.of("表.doc", page))).containsExactly("甲", "乙");
    }

    @Test
    void mimePageNamedDocIsReadAsWebPage() throws Exception {
        String mime = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"b\"\n\n--b\n"
                + "Content-Type: text/html; charset=\"utf-8\"\nContent-Transfer-Encoding: 8bit\nContent-Location: a.htm\n\n"
                + "<html><body>" + PAGE + "</body></html>\n--b--\n";
        assertThat(cells(SourceFile.of("表.doc", mime))).containsExactly("甲", "乙");
    }

    @Test
    void rtfBehindByteOrderMarkIsRtf() throws Exception {
        byte[] rtf = "\uFEFF\r\n{\\rtf1 a}".getBytes(StandardCharsets.UTF_8);
        assertThat(FormatDetector.detect(SourceFile.of("a.doc", rtf))).isEqualTo(DocumentFormat.RTF);
    }

    @Test
    void randomBytesInAnArchiveAreNoDocument() throws IOException {
        byte[] bytes = "PK\u0003\u0004 and then nothing that makes sense".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FormatDetector.detect(SourceFile.of("a.docx", bytes)))
                .isInstanceOf(UnreadableDocumentException.class);
    }

    private static List<String> cells(SourceFile file) throws UnreadableDocumentException {
        List<RawTable> tables = DocumentReader.read(file, ReadOptions.DEFAULT).tables();
        assertThat(tables).hasSize(1);
        return tables.get(0).cells().stream().map(cell -> cell.text().strip()).toList();
    }
}
