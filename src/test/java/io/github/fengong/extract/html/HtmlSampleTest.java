package io.github.fengong.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.Gold;
import io.github.fengong.extract.GoldRows;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.Shown;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample table as a web page, in several encodings and as a MIME file, gives the grid of its truth. */
final class HtmlSampleTest {

    private static final Path SAMPLE = Path.of("src/test/resources/samples/table.html");

    @Test
    void readsEveryCellWithItsSpans() throws Exception {
        check(DocumentReader.read(SourceFile.read(SAMPLE), ReadOptions.DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE", "UTF-16BE"})
    void readsThePageInEachEncoding(String charset) throws Exception {
        String declared = charset.startsWith("UTF-16") ? "utf-16" : "gb2312";
        String page = Files.readString(SAMPLE).replace("charset=\"utf-8\"", "charset=" + declared);

        check(read(page.getBytes(Charset.forName(charset))));
    }

    @Test
    void wrongDeclarationDoesNotMatter() throws Exception {
        check(read(Files.readString(SAMPLE)
                .replace("charset=\"utf-8\"", "charset=gb2312")
                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsThePageInsideOfMimeFiles() throws Exception {
        byte[] page = Files.readString(SAMPLE).replace("charset=\"utf-8\"", "").getBytes(Charset.forName("GB18030"));
        for (String encoding : List.of("base64", "quoted-printable", "8bit")) {
            SourceDocument document = read(mime(page, encoding));

            assertThat(document.source().format()).isEqualTo(DocumentFormat.MHTML);
            check(document);
        }
    }

    @Test
    void damageToAPageIsNamedAndToAPictureIsNot() throws Exception {
        String whole = new String(
                mime("<p>甲</p><p>乙</p>".getBytes(StandardCharsets.UTF_8), "base64"), StandardCharsets.US_ASCII);
        byte[] picture = whole.replace("iVBORw0KGgo=", "iVB=Rw0KGgo=").getBytes(StandardCharsets.US_ASCII);
        assertThat(read(picture).blocks()).hasSize(2);
        byte[] page = whole.replaceFirst("(gb2312\"\r\n\r\n..)..", "$1==").getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> read(page))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContainingAll("Base64", "download it again");
    }

    @Test
    void aTableInThousandsOfWrappersIsRead() throws Exception {
        String table = "<table border=1><tr><th>序号<th>工作任务<th>责任单位<tr><td>1<td>甲<td>市财政局</table>";
        SourceDocument document =
                read(("<html><body>" + "<div>".repeat(30_000) + table).getBytes(StandardCharsets.UTF_8));

        assertThat(document.blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        RawTable.class, read -> assertThat(read.rows()).isEqualTo(2));
    }

    @Test
    void aPageTooDeepForAnotherReasonIsRefused() {
        String page = "<html><body>" + "<blockquote><div>".repeat(1000) + "甲";

        assertThatThrownBy(() -> read(page.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("at most 512");
    }

    private static SourceDocument read(byte[] content) throws Exception {
        return DocumentReader.read(SourceFile.of("a", content), ReadOptions.DEFAULT);
    }

    private static void check(SourceDocument document) {
        assertThat(document.findings()).isEmpty();
        assertThat(document.metadata().title()).isEqualTo(Optional.of("国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表"));
        assertThat(Shown.blocks(document).subList(0, 2)).containsExactly("首页|政务公开", "¶国家和省要求复制推广借鉴的优化营商环境改革举措任务分工表");
        RawTable table = document.tables().get(1);
        assertThat(GoldRows.withoutOrdinals(Shown.rows(table)))
                .containsExactlyElementsOf(GoldRows.shownWithoutLostNumbers());
        assertThat(table.headerRows()).isEqualTo(1);
        List<Gold.Row> rows = Gold.rows();
        assertThat(table.cells().stream()
                        .filter(cell -> cell.column() == 4)
                        .mapToInt(RawCell::rowSpan)
                        .sum())
                .isEqualTo(1 + rows.size());
        assertThat(table.cells().stream().filter(cell -> cell.columnSpan() == 5))
                .hasSize(4);
    }

    private static byte[] mime(byte[] page, String encoding) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"----=_Next.01\"\r\n\r\n"
                        + "A file with a page.\r\n\r\n------=_Next.01\r\nContent-Location: file:///C:/a.png\r\n"
                        + "Content-Transfer-Encoding: base64\r\nContent-Type: image/png\r\n\r\niVBORw0KGgo=\r\n\r\n"
                        + "------=_Next.01\r\nContent-Transfer-Encoding: " + encoding
                        + "\r\nContent-Type: text/html; charset=\"gb2312\"\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(
                switch (encoding) {
                    case "base64" -> Base64.getMimeEncoder().encode(page);
                    case "quoted-printable" -> quotedPrintable(page).getBytes(StandardCharsets.US_ASCII);
                    default -> page;
                });
        out.writeBytes("\r\n------=_Next.01--\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static String quotedPrintable(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (byte value : bytes) {
            String sign = value >= 33 && value <= 126 && value != '='
                    ? String.valueOf((char) value)
                    : "=%02X".formatted(value & 0xFF);
            if (column + sign.length() > 73) {
                text.append("=\r\n");
                column = 0;
            }
            text.append(sign);
            column += sign.length();
        }
        return text.toString();
    }
}
