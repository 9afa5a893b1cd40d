package io.github.fengong.extract.word;

/** A document as Word 2003 writes it in XML: merged cells, lists, tracked changes, smart tags, notes in the text. */
final class Word2003Sample {

    private static final String ANNOTATION =
            "<aml:annotation aml:id=\"1\" aml:author=\"甲\" aml:createdate=\"2004-07-01T00:00:00Z\" w:type=\"Word.";

    private Word2003Sample() {}

    static String text() {
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <?mso-application progid="Word.Document"?>
                <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
                 xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"
                 xmlns:aml="http://schemas.microsoft.com/aml/2001/core" xmlns:v="urn:schemas-microsoft-com:vml"
                 xmlns:st1="urn:schemas-microsoft-com:office:smarttags" xmlns:own="urn:example:schema" xml:space="preserve">
                <w:lists><w:listDef w:listDefId="0"><w:plt w:val="Multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
                <w:nfc w:val="37"/><w:pStyle w:val="h1"/><w:lvlText w:val="%1、"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="9"/>\
                <w:nfc w:val="18"/><w:lvlText w:val="%2"/></w:lvl></w:listDef>\
                <w:list w:ilfo="1"><w:ilst w:val="0"/></w:list></w:lists>
                <w:styles><w:style w:type="paragraph" w:default="on" w:styleId="a"><w:name w:val="Normal"/></w:style>\
                <w:style w:type="paragraph" w:styleId="h1"><w:basedOn w:val="a"/><w:pPr><w:listPr><w:ilfo w:val="1"/></w:listPr></w:pPr>\
                </w:style></w:styles>
                <w:body><wx:sect><w:p><w:pPr><w:pStyle w:val="h1"/></w:pPr><w:r><w:t>题</w:t></w:r></w:p>
                <wx:sub-section><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
                """
                + row(
                        "<w:trPr><w:tblHeader/></w:trPr>",
                        cell("<w:gridSpan w:val=\"2\"/>", run("甲")),
                        cell("", run("乙")))
                + row(
                        "",
                        cell("<w:vmerge w:val=\"restart\"/>", numbered(1) + run("丙")),
                        cell(
                                "",
                                change("Deletion", "<w:r><w:delText>旧</w:delText></w:r>")
                                        + change("Insertion", run("新"))),
                        cell(
                                "",
                                "<st1:place w:st=\"on\">" + run("汕") + "</st1:place><own:unit>" + run("头")
                                        + "</own:unit>"))
                + row(
                        "",
                        cell("<w:vmerge/>", ""),
                        cell("", run("丁") + "<w:r><w:footnote><w:p>" + run("注") + "</w:p></w:footnote></w:r>"),
                        cell(
                                "",
                                run("戊") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>" + ANNOTATION
                                        + "Comment\"><aml:content><w:p>" + run("批注")
                                        + "</w:p></aml:content></aml:annotation>"))
                + row("<w:trPr>" + ANNOTATION + "Deletion\"/></w:trPr>", cell("", run("删行")))
                + "</w:tbl></wx:sub-section><w:p>" + numbered(0)
                + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
                + run("框") + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>" + run("末")
                + "</w:p><w:sectPr/></wx:sect></w:body></w:wordDocument>\n";
    }

    private static String row(String properties, String... cells) {
        return "<w:tr>" + properties + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String runs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>" + properties + "</w:tcPr><w:p>" + runs
                + "</w:p></w:tc>";
    }

    private static String numbered(int level) {
        return "<w:pPr><w:listPr><w:ilvl w:val=\"" + level
                + "\"/><w:ilfo w:val=\"1\"/><wx:t wx:val=\"x\"/></w:listPr></w:pPr>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String change(String type, String content) {
        return ANNOTATION + type + "\"><aml:content>" + content + "</aml:content></aml:annotation>";
    }
}
