package io.github.fengong.benchmark;

import io.github.fengong.extract.DocumentReader;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.model.RawTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes large Word documents and reads them: {@code tables.docx} with 100 tables of 52 rows and 6 columns, whose header is merged over two
 * rows and one of whose columns is merged over five rows each, and {@code rows.docx} with one table of 50,000 rows.
 *
 * <pre>
 * mvn -q test-compile
 * java -cp … io.github.fengong.benchmark.LargeWordBenchmark write FOLDER
 * /usr/bin/time -v java -Xmx512m -cp … io.github.fengong.benchmark.LargeWordBenchmark read FOLDER/rows.docx
 * /usr/bin/time -v java -jar target/fengong.jar tables FOLDER/tables.docx > tables.json
 * </pre>
 *
 * <p>For PDF the same document is printed by hand with LibreOffice, which makes some 450 ruled pages of it:
 *
 * <pre>
 * soffice --headless --convert-to pdf --outdir FOLDER FOLDER/tables.docx
 * /usr/bin/time -v java -jar target/fengong.jar tables FOLDER/tables.pdf > tables.json
 * </pre>
 */
public final class LargeWordBenchmark {

    private static final int TABLES = 100;
    private static final int ROWS = 52;
    private static final int MANY_ROWS = 50_000;
    private static final int HEADER_ROWS = 2;
    private static final int MERGED_ROWS = 5;
    private static final int COLUMNS = 6;

    private static final String START =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\""
                    + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

    /** A4 and small print, so that the large document has some 450 pages. */
    private static final String END =
            "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"720\""
                    + " w:bottom=\"1440\" w:left=\"720\" w:header=\"360\" w:footer=\"360\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    private static final String BORDERS = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>")
            .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                    + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private LargeWordBenchmark() {}

    /** Writes the documents, or reads one and prints how long it took. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("write")) {
            Path folder = Files.createDirectories(Path.of(arguments[1]));
            write(folder.resolve("tables.docx"), TABLES, ROWS);
            write(folder.resolve("rows.docx"), 1, MANY_ROWS);
            return;
        }
        long start = System.nanoTime();
        List<RawTable> tables = DocumentReader.read(SourceFile.read(Path.of(arguments[1])), ReadOptions.DEFAULT)
                .tables();
        int rows = tables.stream().mapToInt(RawTable::rows).sum();
        int cells = tables.stream().mapToInt(table -> table.cells().size()).sum();
        System.out.printf(
                "%d tables, %d rows, %d cells, %.2f s%n",
                tables.size(), rows, cells, (System.nanoTime() - start) / 1e9);
    }

    /** Writes a document of so many tables with so many rows each. */
    static void write(Path path, int tables, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path));
                Writer out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            part(zip, out, "[Content_Types].xml", TYPES);
            part(zip, out, "_rels/.rels", RELATIONSHIPS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(START);
            for (int table = 1; table <= tables; table++) {
                out.write("<w:p><w:r><w:t>表" + table + "</w:t></w:r></w:p>");
                writeTable(out, table, rows);
            }
            out.write(END);
            out.flush();
            zip.closeEntry();
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.flush();
        zip.closeEntry();
    }

    private static void writeTable(Writer out, int table, int rows) throws IOException {
        out.write("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>" + BORDERS + "</w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"1740\"/>".repeat(COLUMNS) + "</w:tblGrid>");
        row(
                out,
                "<w:trPr><w:tblHeader/></w:trPr>",
                cell(start(), "序号"),
                cell(start(), "指标"),
                cell(start(), "改革举措"),
                cell(start(), "主要做法"),
                cell("<w:gridSpan w:val=\"2\"/>", "责任单位"));
        row(
                out,
                "<w:trPr><w:tblHeader/></w:trPr>",
                cell(next(), ""),
                cell(next(), ""),
                cell(next(), ""),
                cell(next(), ""),
                cell("", "牵头单位"),
                cell("", "配合单位"));
        for (int row = 1; row <= rows - HEADER_ROWS; row++) {
            boolean first = row % MERGED_ROWS == 1;
            String number = table + "-" + row;
            row(
                    out,
                    "",
                    cell("", String.valueOf(row)),
                    cell(first ? start() : next(), first ? "（一）指标" + number : ""),
                    cell("", "推行第" + number + "项改革举措“一网通办”"),
                    cell("", "依托政务服务平台，实现第" + number + "项业务全流程网上办理，压缩办理时限，企业一次办结。"),
                    cell("", "市市场监管局"),
                    cell("", "市公安局、市人社局、市税务局及各区县政府"));
        }
        out.write("</w:tbl>");
    }

    private static String start() {
        return "<w:vMerge w:val=\"restart\"/>";
    }

    private static String next() {
        return "<w:vMerge/>";
    }

    private static void row(Writer out, String properties, String... cells) throws IOException {
        out.write("<w:tr w:rsidR=\"00A77B3E\" w:rsidTr=\"00F2124F\">" + properties);
        for (String cell : cells) {
            out.write(cell);
        }
        out.write("</w:tr>");
    }

    /** A cell as Word writes it, with the fonts of its run. */
    private static String cell(String properties, String text) {
        String run = text.isEmpty()
                ? ""
                : "<w:r w:rsidRPr=\"00F2124F\"><w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hint=\"eastAsia\"/>"
                        + "<w:sz w:val=\"16\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
        return "<w:tc><w:tcPr><w:tcW w:w=\"1740\" w:type=\"dxa\"/>" + properties
                + "<w:vAlign w:val=\"center\"/></w:tcPr>"
                + "<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\"><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + run
                + "</w:p></w:tc>";
    }
}
