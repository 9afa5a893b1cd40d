package io.github.fengong.extract.sheet;

import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.extract.ZipParts;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads an Office Open XML workbook, transitional or strict, as a stream: a sheet's XML is never in memory as a whole. See ECMA-376, part 1,
 * 18 (SpreadsheetML).
 */
final class XlsxWorkbook {

    /** Reads a part that is there. */
    @FunctionalInterface
    private interface PartReader<T> {

        T read(XmlPart xml) throws XMLStreamException;
    }

    /** A reference from one part to another. */
    private record Reference(String type, String target) {}

    /** A sheet as the workbook lists it. */
    private record SheetEntry(String name, String reference, boolean hidden) {}

    private final ZipParts parts;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private boolean from1904;

    private XlsxWorkbook(ZipParts parts) {
        this.parts = parts;
    }

    /** Returns the sheets of a workbook in order. */
    static List<SheetContent> read(byte[] content) throws IOException, XMLStreamException, UnreadableDocumentException {
        return new XlsxWorkbook(ZipParts.of(content)).readSheets();
    }

    private List<SheetContent> readSheets() throws IOException, XMLStreamException, UnreadableDocumentException {
        String main = references("").values().stream()
                .filter(reference -> reference.type().equals("officeDocument"))
                .map(Reference::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (main.endsWith(".bin")) {
            throw new UnreadableDocumentException(
                    "expected a workbook of XML parts but found a binary one (.xlsb); open it in Excel and save it as .xlsx");
        }
        read(main, this::readWorkbook)
                .orElseThrow(() -> new UnreadableDocumentException("expected the workbook in " + main
                        + " but the archive does not hold it; save it again in Excel"));
        Map<String, Reference> references = references(main);
        List<String> strings = read(target(references, "sharedStrings"), XlsxWorkbook::readStrings)
                .orElseGet(List::of);
        WorkbookStyles styles =
                read(target(references, "styles"), WorkbookStyles::read).orElseGet(WorkbookStyles::none);
        List<SheetContent> contents = new ArrayList<>();
        for (SheetEntry sheet : sheets) {
            Reference reference = references.getOrDefault(sheet.reference(), new Reference("", ""));
            if (reference.type().equals("worksheet")) {
                XlsxSheet reader = new XlsxSheet(sheet.name(), sheet.hidden(), strings, styles, from1904);
                read(reference.target(), reader::read).ifPresent(contents::add);
            }
        }
        return contents;
    }

    private Boolean readWorkbook(XmlPart xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                from1904 = xml.isOn("date1904");
            } else if (xml.isStart("sheet")) {
                boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                sheets.add(new SheetEntry(xml.attribute("name"), xml.attribute("id"), hidden));
            }
        }
        return true;
    }

    private static List<String> readStrings(XmlPart xml) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        while (xml.next()) {
            if (xml.isStart("si")) {
                strings.add(RichText.read(xml, "si"));
            }
        }
        return strings;
    }

    private <T> Optional<T> read(String name, PartReader<T> reader) throws IOException, XMLStreamException {
        Optional<XmlPart> part = XmlPart.open(parts, name);
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (XmlPart xml = part.get()) {
            return Optional.of(reader.read(xml));
        }
    }

    private static String target(Map<String, Reference> references, String type) {
        return references.values().stream()
                .filter(reference -> reference.type().equals(type))
                .map(Reference::target)
                .findFirst()
                .orElse("xl/" + type + ".xml");
    }

    /** Returns the references of a part, or of the package for the empty name, by their ids. */
    private Map<String, Reference> references(String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        Map<String, Reference> references = new HashMap<>();
        read(folder + "_rels/" + part.substring(name) + ".rels", xml -> {
            while (xml.next()) {
                if (xml.isStart("Relationship")) {
                    String type = xml.attribute("Type");
                    references.put(
                            xml.attribute("Id"),
                            new Reference(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    resolve(folder, xml.attribute("Target"))));
                }
            }
            return true;
        });
        return references;
    }

    /** Returns the name of a part from a target, which is relative to a folder unless it begins with a slash. */
    private static String resolve(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
