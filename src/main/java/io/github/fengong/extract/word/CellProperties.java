package io.github.fengong.extract.word;

import javax.xml.stream.XMLStreamException;

/** What matters of the properties of a cell, while it is read. */
final class CellProperties {

    int span = 1;
    VerticalMerge vertical = VerticalMerge.NONE;
    boolean joinsLeft;
    boolean absent;

    /** Reads the {@code tcPr} the cursor stands at. */
    void read(XmlCursor xml, Revision revision) throws XMLStreamException {
        xml.children(() -> {
            String name = xml.name();
            switch (name) {
                case "gridSpan" -> span = Math.max(1, Math.min(GridBuilder.WIDEST, xml.number(1)));
                case "vMerge", "vmerge" -> vertical = VerticalMerge.of(xml.value());
                case "hMerge", "hmerge" -> joinsLeft = VerticalMerge.of(xml.value()) == VerticalMerge.CONTINUE;
                case "cellIns", "cellDel" -> absent |= revision.removes(name);
                case "cellMerge" -> readTrackedMerge(xml, revision);
                case "tcPrChange" -> readFormer(xml, revision);
                default -> {
                    // widths, borders, shading
                }
            }
        });
    }

    /** A merge that was made or undone while changes were tracked. See 17.13.5.2 cellMerge. */
    private void readTrackedMerge(XmlCursor xml, Revision revision) {
        String merge = xml.attribute(revision == Revision.ORIGINAL ? "vMergeOrig" : "vMerge", "");
        vertical = merge.isEmpty() ? VerticalMerge.NONE : VerticalMerge.of(merge);
    }

    private void readFormer(XmlCursor xml, Revision revision) throws XMLStreamException {
        if (revision == Revision.ORIGINAL) {
            boolean absentNow = absent;
            xml.children(() -> {
                span = 1;
                vertical = VerticalMerge.NONE;
                joinsLeft = false;
                read(xml, revision);
            });
            absent = absentNow;
        }
    }
}
