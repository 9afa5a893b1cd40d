package io.github.fengong.extract.word;

import javax.xml.stream.XMLStreamException;

/**
 * The list and the level in which a paragraph or a style is numbered.
 *
 * @param list the number of the list, 0 for no numbering, {@link #UNSTATED} where nothing is said
 * @param level the level, from 0, or {@link #UNSTATED}
 */
record NumberingReference(int list, int level) {

    static final int UNSTATED = -1;

    static final NumberingReference NONE = new NumberingReference(UNSTATED, UNSTATED);

    /**
     * Reads the {@code numPr} the cursor stands at, or the {@code listPr} of Word 2003. A number that was added while changes were tracked is
     * not in the original. See 17.13.5.19 ins.
     */
    static NumberingReference read(XmlCursor xml, Revision revision) throws XMLStreamException {
        NumberingReference[] result = {NONE};
        boolean[] inserted = new boolean[1];
        xml.children(() -> result[0] = switch (xml.name()) {
            case "numId", "ilfo" -> new NumberingReference(xml.number(UNSTATED), result[0].level());
            case "ilvl" -> new NumberingReference(result[0].list(), xml.number(UNSTATED));
            case "ins" -> {
                inserted[0] = true;
                yield result[0];
            }
            default -> result[0];
        });
        return inserted[0] && revision == Revision.ORIGINAL ? NONE : result[0];
    }
}
