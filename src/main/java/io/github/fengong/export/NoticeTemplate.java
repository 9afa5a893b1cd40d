package io.github.fengong.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * The Word document that all notices of a comparison have in common: the page, the looks of letters and paragraphs, the page numbers. It is
 * made once; a notice is this document with its own paragraphs in it. Page, letters and lines are those of GB/T 9704-2012, the standard for
 * documents of the Party and of government offices.
 */
final class NoticeTemplate {

    private static final String DOCUMENT = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    /** What stands in the template where the title and the paragraphs of a notice come. */
    private static final String TITLE_PLACE = "TITLE-OF-THE-NOTICE";

    private static final String BODY_PLACE = "<w:p/>";

    /** Word measures pages in twentieths of a point, 567 of which are a centimetre. */
    private static final int A4_WIDTH = 11906;

    private static final int A4_HEIGHT = 16838;

    /** 37 mm above, 35 mm below, 28 mm to the left and 26 mm to the right; the page number stands 7 mm below the text. */
    private static final int TOP = 2098;

    private static final int BOTTOM = 1984;
    private static final int LEFT = 1587;
    private static final int RIGHT = 1474;
    private static final int FOOTER = 1361;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    NoticeTemplate() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(build()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /**
     * Writes a notice. The same title and paragraphs give the same bytes.
     *
     * @param title the title of the file, as its properties show it
     * @param paragraphs the paragraphs as WordprocessingML
     */
    void write(String title, String paragraphs, OutputStream stream) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(stream);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            ZipEntry entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(UndatedZip.NO_TIME);
            zip.putNextEntry(entry);
            switch (part.getKey()) {
                case DOCUMENT -> writeFilled(part.getValue(), BODY_PLACE, paragraphs, zip);
                case PROPERTIES -> writeFilled(part.getValue(), TITLE_PLACE, NoticeDocument.xml(title), zip);
                default -> zip.write(part.getValue());
            }
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void writeFilled(byte[] part, String place, String content, OutputStream stream) throws IOException {
        String xml = new String(part, StandardCharsets.UTF_8);
        int at = xml.indexOf(place);
        stream.write(xml.substring(0, at).getBytes(StandardCharsets.UTF_8));
        stream.write(content.getBytes(StandardCharsets.UTF_8));
        stream.write(xml.substring(at + place.length()).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] build() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                InputStream styles = NoticeTemplate.class.getResourceAsStream("notice-styles.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.getProperties().getCoreProperties().setTitle(TITLE_PLACE);
            document.getProperties().getCoreProperties().setCreator("Fengong");
            document.getProperties().getCoreProperties().setCreated(Optional.empty());
            document.createParagraph();
            layOut(document.getDocument().getBody().addNewSectPr());
            numberPages(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (XmlException exception) {
            throw new IOException("the looks of notices cannot be read", exception);
        }
    }

    private static void layOut(CTSectPr section) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setFooter(BigInteger.valueOf(FOOTER));
    }

    /** A dash on each side of the number, as the standard has it. */
    private static void numberPages(XWPFDocument document) {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        footer.createRun().setText("— ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" —");
    }
}
