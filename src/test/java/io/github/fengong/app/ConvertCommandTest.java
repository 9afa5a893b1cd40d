package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ConvertCommandTest {

    private static final String NO_TABLE = "今天天气很好，适合出门走走。\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    @Test
    void badDocumentsAreNamedAndTheGoodOneIsDone() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        byte[] docx = sample("table.docx");
        Files.write(input.resolve("good.docx"), docx);
        Files.createFile(input.resolve("empty.docx"));
        Files.write(input.resolve("random.docx"), randomBytes());
        Files.write(input.resolve("protected.docx"), encrypted(docx));
        Files.writeString(input.resolve("letter.txt"), NO_TABLE);
        assertThat(run("convert", input, "-o", folder.resolve("out"))).isEqualTo(1);
        assertThat(talk()).hasLineCount(5);
        assertThat(lineOf("good.docx")).contains("58 measures");
        assertThat(lineOf("empty.docx")).startsWith("error: ").contains("the file is empty");
        assertThat(lineOf("random.docx")).startsWith("error: ");
        assertThat(lineOf("protected.docx")).startsWith("error: ").contains("password");
        assertThat(lineOf("letter.txt")).startsWith("error: ").contains("责任单位");
        try (Stream<Path> results = Files.list(folder.resolve("out"))) {
            assertThat(results)
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("good");
        }
    }

    @Test
    void sameInputGivesTheSameBytes() throws Exception {
        Path document = Files.write(folder.resolve("表.txt"), sample("table.txt"));
        run("convert", document, "-o", folder.resolve("one"));
        run("convert", document, "-o", folder.resolve("two"));
        Map<String, String> one = hashes(folder.resolve("one"));
        assertThat(one).hasSizeGreaterThan(35).isEqualTo(hashes(folder.resolve("two")));
    }

    @Test
    void documentsThatShareANameKeepTheirSuffix() throws Exception {
        Path input = Files.createDirectory(folder.resolve("in"));
        Files.write(input.resolve("表.txt"), sample("table.txt"));
        Files.write(input.resolve("表.docx"), sample("table.docx"));
        assertThat(run("convert", input, "-o", folder.resolve("out"))).isZero();
        assertThat(folder.resolve("out/表.txt/table.json")).exists();
        assertThat(folder.resolve("out/表.docx/table.json")).exists();
        assertThat(talk()).contains("another document has the same name");
    }

    @Test
    void unchangedDocumentIsLeftAlone() throws Exception {
        Path document = Files.write(folder.resolve("表.txt"), sample("table.txt"));
        run("convert", document, "-o", folder.resolve("out"));
        Map<String, String> before = hashes(folder.resolve("out"));
        assertThat(run("convert", document, "-o", folder.resolve("out"))).isZero();
        assertThat(talk()).contains("nothing has changed");
        assertThat(hashes(folder.resolve("out"))).isEqualTo(before);
    }

    @Test
    void otherOptionsAreConvertedAgainWithoutANewEdition() throws Exception {
        Path document = Files.write(folder.resolve("表.txt"), sample("table.txt"));
        run("convert", document, "-o", folder.resolve("out"));
        run("convert", document, "-o", folder.resolve("out"), "--headers", "en");
        assertThat(Files.readString(folder.resolve("out/表/measures.csv"))).startsWith("\uFEFFsection,");
        assertThat(folder.resolve("out/表/history")).doesNotExist();
    }

    @Test
    void nextEditionKeepsIdsAndMovesTheEarlierOneToTheHistory() throws Exception {
        Path document = folder.resolve("表.docx");
        Files.write(document, sample("table.docx"));
        run("convert", document, "-o", folder.resolve("out"));
        String first = Files.readString(folder.resolve("out/表/table.json"));
        Files.write(document, sample("table-v2.docx"));
        assertThat(run("convert", document, "-o", folder.resolve("out"))).isZero();
        Path history = folder.resolve("out/表/history");
        try (Stream<Path> files = Files.list(history)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(Files.readString(file)).isEqualTo(first));
        }
        assertThat(folder.resolve("out/表/changes.json")).exists();
        run("convert", document, "-o", folder.resolve("out"), "--force");
        assertThat(history).isDirectoryContaining("glob:**/001-*.json");
        assertThat(folder.resolve("out/表/changes.json")).exists();
    }

    @Test
    void measureThatWasDroppedAndComesBackGetsItsIdBack() throws Exception {
        String row = "| %d | %s | %s | 市税务局 |\n";
        String head = "# 任务分工表\n\n| 序号 | 改革举措 | 主要做法 | 责任单位 |\n| --- | --- | --- | --- |\n";
        String other = row.formatted(1, "推行电子发票", "扩大电子发票应用范围，覆盖全部行业。");
        String first = row.formatted(2, "压缩办税时间", "年度纳税时间压减至100小时以内，推行合并申报。");
        String reworded = row.formatted(2, "压缩办税时间", "年度纳税时间压减至80小时以内，推行税费合并申报。");
        String again = row.formatted(2, "压缩办税时间", "年度纳税时间压减至80小时以内，推行各税费合并申报。");
        Path document = folder.resolve("表.md");
        List<String> ids = new ArrayList<>();
        for (String rows : List.of(other + first, other + reworded, other, other + again)) {
            Files.writeString(document, head + rows);
            assertThat(run("convert", document, "-o", folder.resolve("out"))).isZero();
            JsonNode measures = new JsonMapper()
                    .readTree(Files.readString(folder.resolve("out/表/table.json")))
                    .get("measures");
            ids.add(measures.size() > 1 ? measures.get(1).get("id").asString() : "gone");
        }

        assertThat(ids.get(2)).isEqualTo("gone");
        assertThat(List.of(ids.get(1), ids.get(3))).containsOnly(ids.get(0));
        assertThat(folder.resolve("out/表/history"))
                .isDirectoryContaining("glob:**/001-*.json")
                .isDirectoryContaining("glob:**/003-*.json");
        assertThat(Files.readString(folder.resolve("out/表/changes.json"))).contains("\"added\" : 1");

        // changed back to what the third edition was
        Files.writeString(document, head + other);
        run("convert", document, "-o", folder.resolve("out"));
        assertThat(folder.resolve("out/表/history"))
                .isDirectoryContaining("glob:**/003-*.json")
                .isDirectoryContaining("glob:**/004-*.json");
    }

    @Test
    void editionUnderAnotherNameIsConnected() throws Exception {
        Path old = Files.write(folder.resolve("旧.txt"), sample("table.txt"));
        Path next = Files.write(folder.resolve("新.docx"), sample("table-v2.docx"));
        run("convert", old, "-o", folder.resolve("out"));
        assertThat(run("convert", next, "-o", folder.resolve("out"), "--previous", folder.resolve("out/旧")))
                .isZero();
        assertThat(folder.resolve("out/新/changes.json")).exists();
        assertThat(folder.resolve("out/新/history")).isDirectoryContaining("glob:**/001-*.json");
    }

    @Test
    void documentThatIsNamedTwiceIsConvertedOnce() throws Exception {
        Path document = Files.write(folder.resolve("表.txt"), sample("table.txt"));
        run("convert", document, folder, "-o", folder.resolve("out"));
        assertThat(talk()).hasLineCount(1).contains("58 measures");
    }

    @Test
    void foldersThatAreNotReadAreNamedButNoResults() throws Exception {
        Files.write(folder.resolve("表.txt"), sample("table.txt"));
        Files.createDirectory(folder.resolve("区县"));
        run("convert", folder.resolve("表.txt"), "-o", folder.resolve("out"));
        talk.reset();
        assertThat(run("convert", folder, "-o", folder.resolve("out"))).isZero();
        assertThat(talk())
                .startsWith(folder + ": folders in it are not read; name those that are wanted: " + folder.resolve("区县")
                        + System.lineSeparator());
    }

    @Test
    void wrongCallsSayWhatWouldBeRight() {
        assertThat(run("convert", folder.resolve("missing.docx"), "--columns", "serial,nonsense"))
                .isEqualTo(2);
        assertThat(talk()).contains("'nonsense'").contains("measure");
        assertThat(run("convert", folder)).isEqualTo(2);
        assertThat(talk()).contains("there is no document in");
    }

    private int run(Object... arguments) {
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        return Fengong.run(Console.of(OutputStream.nullOutputStream(), talk), InputStream.nullInputStream(), texts);
    }

    private String talk() {
        return talk.toString(StandardCharsets.UTF_8);
    }

    private String lineOf(String document) {
        return talk().lines()
                .filter(line -> line.contains(document + ":"))
                .findFirst()
                .orElse("no line of " + document);
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream stream = ConvertCommandTest.class.getResourceAsStream("/samples/" + name)) {
            return stream.readAllBytes();
        }
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[20_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] encrypted(byte[] docx) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (OutputStream stream = encryptor.getDataStream(container)) {
                stream.write(docx);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static Map<String, String> hashes(Path root) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(file).toString(), FileHash.of(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }
}
