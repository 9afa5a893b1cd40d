package io.github.fengong.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes sheets to a workbook that can be printed as it is: A4 landscape, fit to the width of the page, head repeated on each page, frozen and
 * filtered. Every text is a text cell, never a formula. The same sheets give the same bytes: nothing in the file says when it was made, and
 * the order of all its parts is fixed, which the libraries for workbooks do not grant.
 */
final class WorkbookFile {

    static final String XML_HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEET_TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** In local time, and after the first month a zip file can name: only so is it written without a time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, Month.FEBRUARY, 1, 0, 0);

    private final String title;
    private final List<Sheet> sheets;
    private final List<SheetXml> parts = new ArrayList<>();
    private final WorkbookStyles styles = new WorkbookStyles();
    private final SharedStrings strings = new SharedStrings();

    private WorkbookFile(String title, List<Sheet> sheets) {
        this.title = title;
        this.sheets = sheets;
        sheets.forEach(sheet -> parts.add(new SheetXml(sheet, styles, strings)));
    }

    static void write(Path file, String title, List<Sheet> sheets) throws IOException {
        WorkbookFile workbook = new WorkbookFile(title, sheets);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            workbook.write(zip);
        }
    }

    private void write(ZipOutputStream zip) throws IOException {
        part(zip, "[Content_Types].xml", contentTypes());
        part(zip, "_rels/.rels", packageRelations());
        part(zip, "docProps/core.xml", coreProperties());
        part(zip, "xl/workbook.xml", workbook());
        part(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
        for (int i = 0; i < parts.size(); i++) {
            SheetXml sheet = parts.get(i);
            boolean selected = i == 0;
            part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", xml -> sheet.write(xml, selected));
        }
        // what the sheets use is known when they have been written
        part(zip, "xl/styles.xml", styles.xml());
        part(zip, "xl/sharedStrings.xml", strings::write);
    }

    /** Writes the XML of a part. */
    @FunctionalInterface
    private interface PartContent {
        void write(Appendable xml) throws IOException;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        part(zip, name, target -> target.append(xml));
    }

    private static void part(ZipOutputStream zip, String name, PartContent content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        content.write(writer);
        writer.flush();
        zip.closeEntry();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder(XML_HEAD)
                .append("<Types xmlns=\"")
                .append(PACKAGE)
                .append("content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append("<Override PartName=\"/docProps/core.xml\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>");
        contentType(xml, "/xl/workbook.xml", "sheet.main");
        contentType(xml, "/xl/styles.xml", "styles");
        contentType(xml, "/xl/sharedStrings.xml", "sharedStrings");
        for (int number = 1; number <= parts.size(); number++) {
            contentType(xml, "/xl/worksheets/sheet" + number + ".xml", "worksheet");
        }
        return xml.append("</Types>").toString();
    }

    private static void contentType(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"").append(part).append("\" ContentType=\"");
        xml.append(SHEET_TYPES).append(type).append("+xml\"/>");
    }

    private static String packageRelations() {
        return relations(List.of(
                relation(1, OFFICE + "relationships/officeDocument", "xl/workbook.xml"),
                relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
    }

    private String workbookRelations() {
        List<String> relations = new ArrayList<>();
        for (int number = 1; number <= parts.size(); number++) {
            relations.add(relation(number, OFFICE + "relationships/worksheet", "worksheets/sheet" + number + ".xml"));
        }
        relations.add(relation(parts.size() + 1, OFFICE + "relationships/styles", "styles.xml"));
        relations.add(relation(parts.size() + 2, OFFICE + "relationships/sharedStrings", "sharedStrings.xml"));
        return relations(relations);
    }

    private static String relations(List<String> relations) {
        return XML_HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String coreProperties() {
        return XML_HEAD + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + SheetText.of(title)
                + "</dc:title><dc:creator>Fengong</dc:creator></cp:coreProperties>";
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(XML_HEAD)
                .append("<workbook xmlns=\"")
                .append(MAIN)
                .append("\" xmlns:r=\"")
                .append(OFFICE)
                .append("relationships\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int number = 1; number <= sheets.size(); number++) {
            xml.append("<sheet name=\"")
                    .append(SheetText.xml(sheets.get(number - 1).name()));
            xml.append("\" sheetId=\"")
                    .append(number)
                    .append("\" r:id=\"rId")
                    .append(number)
                    .append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        for (int index = 0; index < parts.size(); index++) {
            xml.append(parts.get(index).names(index));
        }
        return xml.append("</definedNames></workbook>").toString();
    }
}
