package io.github.fengong.extract.sheet;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads texts that may consist of runs of different formats, without the pronunciation that may stand beside them. */
final class RichText {

    /** Characters that XML cannot hold. See ECMA-376, part 1, 22.4.2.4 (ST_Xstring). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Reads up to the end of the element with the name, at whose start the part stands. */
    static String read(XmlPart xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.isEnd(element)) {
            if (xml.isStart("t")) {
                text.append(xml.text());
            } else if (xml.isStart("rPh")) {
                xml.skip();
            }
        }
        return unescape(text.toString());
    }

    /** Decodes {@code _x000D_}, and makes line ends of all kinds the same. */
    static String unescape(String text) {
        String plain = text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
