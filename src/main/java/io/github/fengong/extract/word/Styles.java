package io.github.fengong.extract.word;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The styles of a document, as far as they hide text or number paragraphs. See 17.7. */
final class Styles {

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraphStyle = "";
    private boolean hiddenByDefault;
    private boolean anyHides;

    /** Returns the styles of a document that has none. */
    static Styles none() {
        return new Styles();
    }

    /** Reads the {@code styles} element the cursor stands at. */
    static Styles read(XmlCursor xml) throws XMLStreamException {
        Styles styles = new Styles();
        xml.children(() -> {
            switch (xml.name()) {
                case "docDefaults" -> styles.readDefaults(xml);
                case "style" -> styles.readStyle(xml);
                default -> {
                    // latent styles only fill the menu
                }
            }
        });
        return styles;
    }

    private void readDefaults(XmlCursor xml) throws XMLStreamException {
        xml.children(() -> {
            if (xml.name().equals("rPrDefault")) {
                xml.children(() -> hiddenByDefault =
                        RunProperties.read(xml, Revision.ACCEPTED).hidden().orElse(false));
            }
        });
    }

    private void readStyle(XmlCursor xml) throws XMLStreamException {
        String id = xml.attribute("styleId", "");
        if (xml.attribute("type", "").equals("paragraph") && isDefault(xml)) {
            defaultParagraphStyle = id;
        }
        Style[] style = {new Style("", Optional.empty(), NumberingReference.NONE)};
        xml.children(() -> style[0] = with(style[0], xml));
        anyHides |= style[0].hidden().isPresent();
        styles.put(id, style[0]);
    }

    private static boolean isDefault(XmlCursor xml) {
        return switch (xml.attribute("default", "0")) {
            case "1", "true", "on" -> true;
            default -> false;
        };
    }

    private static Style with(Style style, XmlCursor xml) throws XMLStreamException {
        return switch (xml.name()) {
            case "basedOn" -> new Style(xml.value(), style.hidden(), style.numbering());
            case "rPr" -> {
                Optional<Boolean> hidden =
                        RunProperties.read(xml, Revision.ACCEPTED).hidden();
                yield new Style(style.basedOn(), hidden, style.numbering());
            }
            case "pPr" -> {
                ParagraphProperties properties = ParagraphProperties.read(xml, Revision.ACCEPTED);
                yield new Style(style.basedOn(), style.hidden(), properties.numbering());
            }
            default -> style;
        };
    }

    /** Returns the style of a paragraph: the default style where it names none, or one that does not exist. */
    String effective(String paragraphStyle) {
        return styles.containsKey(paragraphStyle) ? paragraphStyle : defaultParagraphStyle;
    }

    /**
     * Tells whether text to which these styles apply together is hidden: each style that hides turns round what the others say, unless the
     * defaults of the document hide everything. See 17.7.3 Toggle Properties.
     */
    boolean isHidden(String tableStyle, String paragraphStyle, String characterStyle) {
        if (!anyHides) {
            return hiddenByDefault;
        }
        return hiddenByDefault || hides(tableStyle) ^ hides(paragraphStyle) ^ hides(characterStyle);
    }

    private boolean hides(String id) {
        return lineage(id).values().stream()
                .flatMap(style -> style.hidden().stream())
                .findFirst()
                .orElse(false);
    }

    /** Returns the style and those it is based on, the nearest first; nothing for an unknown style. */
    Map<String, Style> lineage(String id) {
        Map<String, Style> lineage = new LinkedHashMap<>();
        String next = id;
        while (styles.containsKey(next) && !lineage.containsKey(next)) {
            lineage.put(next, styles.get(next));
            next = styles.get(next).basedOn();
        }
        return lineage;
    }
}
