package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The paragraphs of a letter of an office, put into the Word document of a {@link NoticeTemplate}. They are written as text: a notice may have
 * some thousand marked words, and an object for each of them costs a hundred times as much.
 */
final class NoticeDocument {

    private final String title;
    private final StringBuilder xml = new StringBuilder();
    private String style = "";

    /**
     * Begins a letter.
     *
     * @param title the title of the file, as its properties show it
     */
    NoticeDocument(String title) {
        this.title = title;
    }

    void title(String text) {
        paragraph("Title", text);
    }

    /** Adds a line that begins at the margin, as a salutation does. */
    void salutation(String text) {
        paragraph("Salutation", text);
    }

    void paragraph(String text) {
        paragraph("Normal", text);
    }

    void heading(String text) {
        paragraph("Heading1", text);
    }

    /** Adds the first line of a task. */
    void item(String number, String place, List<TextSegment> words) {
        open("Heading2");
        run("", number + place);
        words.forEach(this::segment);
        close();
    }

    /** Adds a line of a task; nothing where there are no words. */
    void detail(String label, List<TextSegment> words) {
        if (!words.isEmpty()) {
            open("Normal");
            run("Label", label);
            words.forEach(this::segment);
            close();
        }
    }

    void note(String text) {
        paragraph("Note", text);
    }

    void signature(String text) {
        paragraph("Signature", text);
    }

    void write(NoticeTemplate template, OutputStream stream) throws IOException {
        template.write(title, xml.toString(), stream);
    }

    private void paragraph(String style, String text) {
        open(style);
        run("", text);
        close();
    }

    private void open(String style) {
        this.style = style;
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"").append(style).append("\"/></w:pPr>");
    }

    private void close() {
        xml.append("</w:p>");
    }

    private void segment(TextSegment segment) {
        run(
                switch (segment.kind()) {
                    case KEPT -> "";
                    case INSERTED -> "Inserted";
                    case DELETED -> "Deleted";
                },
                segment.text());
    }

    /** Each line is a paragraph: the lines of a paragraph are as wide as the page, a short one before a line break spread out over it. */
    private void run(String look, String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                close();
                open(style);
            }
            line(look, lines[at]);
        }
    }

    private void line(String look, String text) {
        if (text.isEmpty()) {
            return;
        }
        xml.append("<w:r>");
        if (!look.isEmpty()) {
            xml.append("<w:rPr><w:rStyle w:val=\"").append(look).append("\"/></w:rPr>");
        }
        xml.append("<w:t xml:space=\"preserve\">").append(xml(text)).append("</w:t></w:r>");
    }

    /** Returns the text as XML can hold it. */
    static String xml(String text) {
        return SheetText.xml(XmlText.of(text));
    }
}
