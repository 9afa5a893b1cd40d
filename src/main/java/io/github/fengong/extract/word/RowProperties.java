package io.github.fengong.extract.word;

import javax.xml.stream.XMLStreamException;

/** What matters of the properties of a row, while it is read. */
final class RowProperties {

    int before;
    boolean header;
    boolean hidden;
    boolean removed;

    /** Reads the {@code trPr} the cursor stands at. */
    void read(XmlCursor xml, Revision revision) throws XMLStreamException {
        xml.children(() -> {
            String name = xml.name();
            switch (name) {
                case "gridBefore" -> before = Math.max(0, Math.min(GridBuilder.WIDEST, xml.number(0)));
                case "tblHeader" -> header = xml.isOn();
                case "hidden" -> hidden = xml.isOn();
                case "ins", "del" -> removed |= revision.removes(name);
                case "trPrChange" -> readFormer(xml, revision);
                default -> {
                    // heights, alignments
                }
            }
        });
    }

    private void readFormer(XmlCursor xml, Revision revision) throws XMLStreamException {
        if (revision == Revision.ORIGINAL) {
            xml.children(() -> {
                before = 0;
                header = false;
                hidden = false;
                read(xml, revision);
            });
        }
    }
}
