package io.github.fengong.extract.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a workbook in the XML of Excel 2003, which many office systems write and name {@code .xls}. See "XML Spreadsheet Reference", Microsoft
 * 2003.
 */
final class XmlWorkbook {

    /** The names that formats have instead of a code. */
    private static final Map<String, String> NAMED_FORMATS = Map.ofEntries(
            Map.entry("General Number", "General"),
            Map.entry("General Date", "yyyy/m/d h:mm"),
            Map.entry("Long Date", "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry("Medium Date", "d-mmm-yy"),
            Map.entry("Short Date", "yyyy/m/d"),
            Map.entry("Long Time", "h:mm:ss"),
            Map.entry("Medium Time", "h:mm AM/PM"),
            Map.entry("Short Time", "h:mm"),
            Map.entry("Currency", "\"￥\"#,##0.00;\"￥\"-#,##0.00"),
            Map.entry("Fixed", "0.00"),
            Map.entry("Standard", "#,##0.00"),
            Map.entry("Percent", "0.00%"),
            Map.entry("Scientific", "0.00E+00"));

    private final Map<String, NumberFormat> formats = new HashMap<>();
    private boolean from1904;

    private XmlWorkbook() {}

    /** Returns the sheets of a workbook in order. */
    static List<SheetContent> read(byte[] content) throws IOException, XMLStreamException {
        try (XmlPart xml = XmlPart.open(new ByteArrayInputStream(content))) {
            return new XmlWorkbook().readSheets(xml);
        }
    }

    private List<SheetContent> readSheets(XmlPart xml) throws XMLStreamException {
        List<SheetContent> sheets = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart("Style")) {
                readStyle(xml);
            } else if (xml.isStart("Date1904")) {
                from1904 = true;
            } else if (xml.isStart("Worksheet")) {
                sheets.add(new XmlSheet(xml.attribute("Name"), formats, from1904).read(xml));
            }
        }
        return sheets;
    }

    private void readStyle(XmlPart xml) throws XMLStreamException {
        String id = xml.attribute("ID");
        NumberFormat format = formats.getOrDefault(xml.attribute("Parent"), NumberFormat.GENERAL);
        while (xml.next() && !xml.isEnd("Style")) {
            if (xml.isStart("NumberFormat")) {
                String code = xml.attribute("Format");
                format = NumberFormat.of(NAMED_FORMATS.getOrDefault(code, code));
            }
        }
        formats.put(id, format);
    }
}
