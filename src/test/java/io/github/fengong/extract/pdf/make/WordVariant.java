package io.github.fengong.extract.pdf.make;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The sample table as a Word document, changed in one way or another. */
final class WordVariant {

    private static final Pattern SECTION_ROW =
            Pattern.compile("<w:tr>(?:(?!</w:tr>).)*?<w:gridSpan w:val=\"5\"/>(?:(?!</w:tr>).)*?</w:tr>");

    private final byte[] docx;

    WordVariant(byte[] docx) {
        this.docx = docx;
    }

    byte[] docx() {
        return docx;
    }

    /** The first and the fourth section alone. */
    WordVariant shortened() {
        return change("word/document.xml", xml -> {
            List<MatchResult> sections = SECTION_ROW.matcher(xml).results().toList();
            return xml.substring(0, sections.get(1).start())
                    + xml.substring(sections.get(3).start());
        });
    }

    /** The page turned upright, all columns narrower in proportion. */
    WordVariant portrait() {
        return change(
                "word/document.xml",
                xml -> scaleColumns(
                        xml.replace(
                                "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>",
                                "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"),
                        0.69));
    }

    /** A landscape A3 page with columns broader in proportion. */
    WordVariant a3() {
        return change(
                "word/document.xml",
                xml -> scaleColumns(xml.replace("w:w=\"16838\" w:h=\"11906\"", "w:w=\"23812\" w:h=\"16838\""), 1.5));
    }

    WordVariant withoutRepeatedHeader() {
        return change("word/document.xml", xml -> xml.replace("<w:tblHeader/>", ""));
    }

    /** Rows that must not break over pages. */
    WordVariant withWholeRows() {
        return change(
                "word/document.xml",
                xml -> xml.replace("<w:tblHeader/>", "<w:cantSplit/><w:tblHeader/>")
                        .replace("<w:tr><w:tc>", "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc>"));
    }

    /** Lines only between rows. */
    WordVariant withHorizontalBorders() {
        return withoutBorders("left").withoutBorders("right").withoutBorders("insideV");
    }

    WordVariant withoutAnyBorders() {
        return withHorizontalBorders()
                .withoutBorders("top")
                .withoutBorders("bottom")
                .withoutBorders("insideH");
    }

    private WordVariant withoutBorders(String side) {
        return change(
                "word/document.xml",
                xml -> xml.replaceFirst("<w:" + side + " w:val=\"single\"", "<w:" + side + " w:val=\"nil\""));
    }

    WordVariant withFont(String font) {
        return change("word/styles.xml", xml -> xml.replace("Noto Serif CJK SC", font));
    }

    /** Four tables, each with the header, under headings that were rows. */
    WordVariant asFourTables() {
        return change("word/document.xml", xml -> {
            String head = xml.substring(xml.indexOf("<w:tbl>"), xml.indexOf("</w:tr>") + "</w:tr>".length());
            Matcher section = SECTION_ROW.matcher(xml);
            StringBuilder out = new StringBuilder();
            boolean first = true;
            while (section.find()) {
                String title = section.group().replaceAll("<[^>]*>", "").strip();
                String paragraph = "<w:p><w:r><w:t>" + title + "</w:t></w:r></w:p>";
                section.appendReplacement(out, Matcher.quoteReplacement((first ? "" : "</w:tbl>") + paragraph + head));
                first = false;
            }
            section.appendTail(out);
            // The header of the single table stood before the first heading.
            return out.toString().replaceFirst(Pattern.quote(head), "");
        });
    }

    private static String scaleColumns(String xml, double factor) {
        Matcher width =
                Pattern.compile("(<w:gridCol w:w=\"|<w:tcW w:w=\")(\\d+)").matcher(xml);
        return width.replaceAll(found -> found.group(1) + Math.round(Integer.parseInt(found.group(2)) * factor));
    }

    private WordVariant change(String part, UnaryOperator<String> change) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] content = in.readAllBytes();
                    if (entry.getName().equals(part)) {
                        String changed = change.apply(new String(content, StandardCharsets.UTF_8));
                        content = changed.getBytes(StandardCharsets.UTF_8);
                    }
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(content);
                }
            }
            return new WordVariant(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
