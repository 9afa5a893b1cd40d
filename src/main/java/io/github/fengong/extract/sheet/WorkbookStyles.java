package io.github.fengong.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The number formats of a workbook's cell styles. */
final class WorkbookStyles {

    private final List<NumberFormat> formats = new ArrayList<>();

    /** Returns the styles of a workbook without any. */
    static WorkbookStyles none() {
        return new WorkbookStyles();
    }

    /** Reads the styles part. */
    static WorkbookStyles read(XmlPart xml) throws XMLStreamException {
        WorkbookStyles styles = new WorkbookStyles();
        Map<Integer, String> codes = new HashMap<>();
        List<Integer> numbers = new ArrayList<>();
        boolean inCells = false;
        while (xml.next()) {
            if (xml.isStart("numFmt")) {
                codes.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
            } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                inCells = xml.isStart();
            } else if (inCells && xml.isStart("xf")) {
                numbers.add(xml.number("numFmtId", 0));
            }
        }
        Map<Integer, NumberFormat> formats = new HashMap<>();
        numbers.forEach(number -> styles.formats.add(formats.computeIfAbsent(
                number, id -> NumberFormat.of(codes.getOrDefault(id, BuiltinFormats.code(id))))));
        return styles;
    }

    /** Returns the format of a style. */
    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
