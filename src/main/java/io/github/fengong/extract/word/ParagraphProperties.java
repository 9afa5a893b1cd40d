package io.github.fengong.extract.word;

import javax.xml.stream.XMLStreamException;

/**
 * What matters of the properties of a paragraph.
 *
 * @param style the paragraph style, or the empty string
 * @param numbering the list it is numbered in, as far as the paragraph says so itself
 * @param mark the properties of the paragraph mark, which decide whether the paragraph ends there
 */
record ParagraphProperties(String style, NumberingReference numbering, RunProperties mark) {

    static final ParagraphProperties NONE = new ParagraphProperties("", NumberingReference.NONE, RunProperties.NONE);

    /** Reads the {@code pPr} the cursor stands at. */
    static ParagraphProperties read(XmlCursor xml, Revision revision) throws XMLStreamException {
        ParagraphProperties[] result = {NONE};
        xml.children(() -> result[0] = result[0].with(xml, revision));
        return result[0];
    }

    private ParagraphProperties with(XmlCursor xml, Revision revision) throws XMLStreamException {
        return switch (xml.name()) {
            case "pStyle" -> new ParagraphProperties(xml.value(), numbering, mark);
            case "numPr", "listPr" -> new ParagraphProperties(style, NumberingReference.read(xml, revision), mark);
            case "rPr" -> new ParagraphProperties(style, numbering, RunProperties.read(xml, revision));
            case "pPrChange" -> revision == Revision.ORIGINAL ? former(xml, revision) : this;
            default -> this;
        };
    }

    private ParagraphProperties former(XmlCursor xml, Revision revision) throws XMLStreamException {
        ParagraphProperties[] result = {this};
        xml.children(() -> {
            if (xml.name().equals("pPr")) {
                ParagraphProperties former = read(xml, revision);
                result[0] = new ParagraphProperties(former.style(), former.numbering(), mark);
            }
        });
        return result[0];
    }
}
