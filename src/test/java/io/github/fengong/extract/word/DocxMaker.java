package io.github.fengong.extract.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes packages of Word documents from the parts that a test is about; the rest is as Word writes it. */
final class DocxMaker {

    static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The namespaces that Word declares and that the tests use. */
    private static final String NAMESPACES = " xmlns:r=\"" + OFFICE + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:future=\"urn:example:unknown-extension\"";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> chunks = new LinkedHashMap<>();
    private String namespace = TRANSITIONAL;

    /** Returns the parts of a document, each changed. */
    static DocxMaker of(Path document, UnaryOperator<String> change) throws IOException {
        DocxMaker maker = new DocxMaker();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/") && !entry.getName().endsWith(".rels")) {
                    String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    maker.withPart(entry.getName(), change.apply(xml));
                }
            }
        }
        return maker;
    }

    /** The document in the namespace of ISO/IEC 29500 strict. */
    DocxMaker strict() {
        namespace = STRICT;
        return this;
    }

    DocxMaker withBody(String blocks) {
        return withRoot("document", "<w:body>" + blocks + "<w:sectPr/></w:body>");
    }

    DocxMaker withStyles(String styles) {
        return withRoot("styles", styles);
    }

    DocxMaker withNumbering(String numbering) {
        return withRoot("numbering", numbering);
    }

    DocxMaker withFootnotes(String footnotes) {
        return withRoot("footnotes", footnotes);
    }

    DocxMaker withPart(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Adds a document to be embedded, to which {@code r-NAME} refers. */
    DocxMaker withChunk(String name, byte[] content) {
        chunks.put(name, content);
        return this;
    }

    private DocxMaker withRoot(String name, String content) {
        String root = "<w:" + name + " xmlns:w=\"" + namespace + "\"" + NAMESPACES + ">";
        return withPart("word/" + name + ".xml", XML + root + content + "</w:" + name + ">");
    }

    byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", contentTypes());
            for (Map.Entry<String, String> part : allParts().entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
            for (Map.Entry<String, byte[]> chunk : chunks.entrySet()) {
                write(zip, "word/" + chunk.getKey(), chunk.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Returns the package as a single XML file. */
    byte[] toFlatXml() {
        StringBuilder text = new StringBuilder(XML)
                .append("<?mso-application progid=\"Word.Document\"?>\n")
                .append("<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
        allParts()
                .forEach((name, content) -> text.append("<pkg:part pkg:name=\"/")
                        .append(name)
                        .append("\" pkg:contentType=\"application/xml\"><pkg:xmlData>")
                        .append(content.replace(XML, ""))
                        .append("</pkg:xmlData></pkg:part>"));
        return text.append("</pkg:package>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, String> allParts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_rels/.rels", XML + relationships(Map.of("officeDocument", "word/document.xml")));
        all.put("word/_rels/document.xml.rels", XML + relationships(mainRelationships()));
        all.putAll(parts);
        return all;
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        write(zip, name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(315_532_800_000L);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String contentTypes() {
        StringBuilder types = new StringBuilder(XML)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        chunks.keySet()
                .forEach(name -> types.append("<Override PartName=\"/word/")
                        .append(name)
                        .append("\" ContentType=\"")
                        .append(chunkType(name))
                        .append("\"/>"));
        parts.keySet().stream()
                .filter(name -> name.startsWith("word/"))
                .forEach(name -> types.append("<Override PartName=\"/")
                        .append(name)
                        .append("\" ContentType=\"")
                        .append(WORD_TYPE)
                        .append(name.equals("word/document.xml") ? "document.main" : kind(name))
                        .append("+xml\"/>"));
        return types.append("</Types>").toString();
    }

    private static String chunkType(String name) {
        return switch (name.substring(name.lastIndexOf('.'))) {
            case ".html" -> "text/html";
            case ".rtf" -> "application/rtf";
            default -> WORD_TYPE + "document.main+xml";
        };
    }

    private Map<String, String> mainRelationships() {
        Map<String, String> targets = new LinkedHashMap<>();
        parts.keySet().stream()
                .filter(name -> name.startsWith("word/") && !name.equals("word/document.xml"))
                .forEach(name -> targets.put(kind(name), name.substring("word/".length())));
        chunks.keySet().forEach(name -> targets.put(name, name));
        return targets;
    }

    private static String kind(String name) {
        return name.substring(name.lastIndexOf('/') + 1).replace(".xml", "");
    }

    private static String relationships(Map<String, String> targets) {
        StringBuilder text = new StringBuilder("<Relationships xmlns=\"" + RELATIONSHIPS + "\">");
        targets.forEach((kind, target) -> text.append("<Relationship Id=\"r-")
                .append(kind)
                .append("\" Type=\"")
                .append(OFFICE)
                .append('/')
                .append(kind.contains(".") ? "aFChunk" : kind)
                .append("\" Target=\"")
                .append(target)
                .append("\"/>"));
        return text.append("</Relationships>").toString();
    }
}
