package io.github.fengong.extract.word;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What matters of the properties of a run, or of a paragraph's mark.
 *
 * @param style the character style, or the empty string
 * @param hidden whether the text is hidden, if the run itself says so
 * @param alwaysHidden whether it is hidden even where hidden text is shown (a style separator)
 * @param font the font of Latin text and of symbols, or the empty string
 * @param removed whether the mark is not there in the state that is read
 */
record RunProperties(String style, Optional<Boolean> hidden, boolean alwaysHidden, String font, boolean removed) {

    static final RunProperties NONE = new RunProperties("", Optional.empty(), false, "", false);

    /** Reads the {@code rPr} the cursor stands at. */
    static RunProperties read(XmlCursor xml, Revision revision) throws XMLStreamException {
        RunProperties[] result = {NONE};
        xml.children(() -> result[0] = result[0].with(xml, revision));
        return result[0];
    }

    private RunProperties with(XmlCursor xml, Revision revision) throws XMLStreamException {
        String name = xml.name();
        return switch (name) {
            case "rStyle" -> new RunProperties(xml.value(), hidden, alwaysHidden, font, removed);
            case "vanish" -> new RunProperties(style, Optional.of(xml.isOn()), alwaysHidden, font, removed);
            case "specVanish" -> new RunProperties(style, hidden, xml.isOn(), font, removed);
            case "rFonts" -> new RunProperties(style, hidden, alwaysHidden, fontOf(xml), removed);
            case "ins", "del", "moveFrom", "moveTo" ->
                new RunProperties(style, hidden, alwaysHidden, font, removed || revision.removes(name));
            case "rPrChange" -> revision == Revision.ORIGINAL ? former(xml, revision) : this;
            default -> this;
        };
    }

    private RunProperties former(XmlCursor xml, Revision revision) throws XMLStreamException {
        RunProperties[] result = {this};
        xml.children(() -> {
            if (xml.name().equals("rPr")) {
                RunProperties former = read(xml, revision);
                result[0] = new RunProperties(
                        former.style(), former.hidden(), former.alwaysHidden(), former.font(), removed);
            }
        });
        return result[0];
    }

    private static String fontOf(XmlCursor xml) {
        return xml.attribute("ascii", xml.attribute("hAnsi", ""));
    }
}
