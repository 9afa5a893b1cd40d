package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * A letter of an office as a Word document: A4, 仿宋, first lines indented by two characters, numbered pages. The same words give the same
 * bytes.
 */
final class NoticeDocument {

    private static final String BODY_FONT = "仿宋";
    private static final String HEADING_FONT = "黑体";
    private static final String TITLE_FONT = "宋体";

    /** 二号, 四号 and 五号, in points. */
    private static final double TITLE_SIZE = 22;

    private static final double BODY_SIZE = 14;
    private static final double NOTE_SIZE = 10.5;

    /** Word measures pages in twentieths of a point; two characters of the body are 28 points. */
    private static final int INDENT = 2 * (int) BODY_SIZE * 20;

    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;

    /** 2.6 cm. */
    private static final int MARGIN = 1474;

    private static final String INSERTED_COLOR = "1A7F37";
    private static final String DELETED_COLOR = "C00000";

    private final XWPFDocument document = new XWPFDocument();

    NoticeDocument(String title) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Fengong");
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(A4_WIDTH));
        size.setH(BigInteger.valueOf(A4_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        numberPages();
    }

    private void numberPages() {
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    void title(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter((int) BODY_SIZE * 20);
        XWPFRun run = run(paragraph, text, TITLE_FONT, TITLE_SIZE);
        run.setBold(true);
    }

    /** Adds a line that begins at the margin, as a salutation does. */
    void unindented(String text) {
        run(document.createParagraph(), text, BODY_FONT, BODY_SIZE);
    }

    void paragraph(String text) {
        run(indented(), text, BODY_FONT, BODY_SIZE);
    }

    void heading(String text) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        paragraph.setSpacingBefore((int) BODY_SIZE * 10);
        run(paragraph, text, HEADING_FONT, BODY_SIZE);
    }

    /** Adds the first line of a task. */
    void item(String number, String place, List<TextSegment> words) {
        XWPFParagraph paragraph = indented();
        paragraph.setKeepNext(true);
        run(paragraph, number + place, BODY_FONT, BODY_SIZE).setBold(true);
        segments(paragraph, words, true);
    }

    /** Adds a line of a task; nothing where there are no words. */
    void detail(String label, List<TextSegment> words) {
        if (!words.isEmpty()) {
            XWPFParagraph paragraph = indented();
            run(paragraph, label, HEADING_FONT, BODY_SIZE);
            segments(paragraph, words, false);
        }
    }

    void note(String text) {
        XWPFParagraph paragraph = indented();
        paragraph.setSpacingBefore((int) BODY_SIZE * 20);
        run(paragraph, text, BODY_FONT, NOTE_SIZE);
    }

    void signature(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.setSpacingBefore((int) BODY_SIZE * 10);
        run(paragraph, text, BODY_FONT, BODY_SIZE);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.getProperties().getCoreProperties().setCreated(Optional.empty());
        document.write(bytes);
        document.close();
        return UndatedZip.of(bytes.toByteArray());
    }

    private XWPFParagraph indented() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(INDENT);
        return paragraph;
    }

    private static void segments(XWPFParagraph paragraph, List<TextSegment> words, boolean bold) {
        for (TextSegment segment : words) {
            XWPFRun run = run(paragraph, segment.text(), BODY_FONT, BODY_SIZE);
            run.setBold(bold);
            switch (segment.kind()) {
                case KEPT -> {}
                case INSERTED -> {
                    run.setUnderline(UnderlinePatterns.SINGLE);
                    run.setColor(INSERTED_COLOR);
                }
                case DELETED -> {
                    run.setStrikeThrough(true);
                    run.setColor(DELETED_COLOR);
                }
            }
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, String font, double size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(size);
        String[] lines = XmlText.of(text).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
            run.setText(lines[at], at);
        }
        return run;
    }
}
