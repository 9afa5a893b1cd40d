package io.github.fengong.extract.word;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Pieces of WordprocessingML as Word writes them, so that a sample shows only what it is about. */
final class WordXml {

    private WordXml() {}

    /** A paragraph with one run. */
    static String p(String text) {
        return par(text.isEmpty() ? "" : r(text));
    }

    /** A paragraph of runs. */
    static String par(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    /** A paragraph of runs with properties. */
    static String parWith(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    /** A run with a text. */
    static String r(String text) {
        return run("", t(text));
    }

    /** A run with properties and content. */
    static String run(String properties, String content) {
        return "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + content + "</w:r>";
    }

    static String t(String text) {
        return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
    }

    /** A deleted run. */
    static String deleted(String text) {
        return change("del", "<w:r><w:delText xml:space=\"preserve\">" + text + "</w:delText></w:r>");
    }

    /** An inserted run. */
    static String inserted(String text) {
        return change("ins", r(text));
    }

    /** Content in an element of a tracked change. */
    static String change(String kind, String content) {
        return "<w:" + kind + author() + ">" + content + "</w:" + kind + ">";
    }

    /** An empty element of a tracked change, as it stands in properties. */
    static String mark(String kind) {
        return "<w:" + kind + author() + "/>";
    }

    private static String author() {
        return " w:id=\"7\" w:author=\"甲\" w:date=\"2020-07-01T00:00:00Z\"";
    }

    static String tc(String... paragraphs) {
        return tcWith("", paragraphs);
    }

    /** A cell with properties; texts that are no XML become paragraphs. */
    static String tcWith(String properties, String... paragraphs) {
        String content = Arrays.stream(paragraphs)
                .map(text -> text.startsWith("<") ? text : p(text))
                .collect(Collectors.joining());
        String width = "<w:tcW w:w=\"2000\" w:type=\"dxa\"/>";
        return "<w:tc><w:tcPr>" + width + properties + "</w:tcPr>" + (content.isEmpty() ? p("") : content) + "</w:tc>";
    }

    static String span(int columns, String text) {
        return tcWith("<w:gridSpan w:val=\"" + columns + "\"/>", text);
    }

    static String start(String text) {
        return tcWith("<w:vMerge w:val=\"restart\"/>", text);
    }

    static String cont() {
        return tcWith("<w:vMerge/>", "");
    }

    static String tr(String... cells) {
        return trWith("", cells);
    }

    static String trWith(String properties, String... cells) {
        String props = properties.isEmpty() ? "" : "<w:trPr>" + properties + "</w:trPr>";
        return "<w:tr>" + props + String.join("", cells) + "</w:tr>";
    }

    /** A table with a list of so many columns. */
    static String tbl(int columns, String... rows) {
        return tblWith("", columns, rows);
    }

    static String tblWith(String properties, int columns, String... rows) {
        String grid = columns == 0 ? "" : "<w:tblGrid>" + "<w:gridCol w:w=\"2000\"/>".repeat(columns) + "</w:tblGrid>";
        String borders = Arrays.stream(new String[] {"top", "left", "bottom", "right", "insideH", "insideV"})
                .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr>" + properties + "<w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>" + borders
                + "</w:tblBorders></w:tblPr>" + grid + String.join("", rows) + "</w:tbl>";
    }

    static String sdt(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"控件\"/><w:id w:val=\"42\"/></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    static String customXml(String content) {
        return "<w:customXml w:uri=\"urn:x\" w:element=\"e\"><w:customXmlPr/>" + content + "</w:customXml>";
    }

    static String smartTag(String content) {
        return "<w:smartTag w:uri=\"urn:x\" w:element=\"e\">" + content + "</w:smartTag>";
    }

    /** Properties of a paragraph that is numbered. */
    static String numbered(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    /** A level of a list. */
    static String lvl(int level, int start, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format + "\"/>"
                + more + "<w:suff w:val=\"nothing\"/><w:lvlText w:val=\"" + text
                + "\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
    }

    static String abstractNum(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:multiLevelType w:val=\"multilevel\"/>"
                + String.join("", levels) + "</w:abstractNum>";
    }

    static String num(int id, int abstractId, String... overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + abstractId + "\"/>"
                + String.join("", overrides) + "</w:num>";
    }

    /** A drawing with a text box, as Word writes it for itself and, the same once more, for older programs. */
    static String textBox(String blocks) {
        return "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing(blocks) + "</mc:Choice><mc:Fallback>"
                + vmlTextBox(blocks) + "</mc:Fallback></mc:AlternateContent></w:r>";
    }

    private static String drawing(String blocks) {
        return "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"2000000\" cy=\"900000\"/>"
                + "<wp:docPr id=\"1\" name=\"文本框 1\"/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp>"
                + "<wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2000000\" cy=\"900000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>" + blocks
                + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    static String vmlTextBox(String blocks) {
        return "<w:pict><v:shape id=\"s1\" type=\"#_x0000_t202\" style=\"width:150pt;height:60pt\"><v:textbox><w:txbxContent>"
                + blocks + "</w:txbxContent></v:textbox></v:shape></w:pict>";
    }

    /** A field with its instruction and, unless it is empty, its stored result. */
    static String field(String instruction, String resultRuns) {
        String code = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">"
                + instruction + "</w:instrText></w:r>";
        String result = resultRuns.isEmpty() ? "" : "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + resultRuns;
        return code + result + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }
}
