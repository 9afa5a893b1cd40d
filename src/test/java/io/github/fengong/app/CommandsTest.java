package io.github.fengong.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CommandsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream talk = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"convert", "compare", "watch", "split", "tables", "agencies", "schema", "load", "push"})
    void everyCommandExplainsItselfWithAnExample(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(out()).contains("Usage: fengong " + command).contains("Example");
    }

    @Test
    void versionIsThatOfTheBuild() {
        assertThat(run("--version")).isZero();
        assertThat(out()).matches("fengong \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void splitPrintsOneObjectALine() {
        assertThat(run("split", "市自然资源局牵头，市住建局、市税务局等相关部门及各区县政府按职责分工负责。", "市税务局负责。"))
                .isZero();
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(2);
        assertThat(units(lines.get(0)))
                .containsExactly("市自然资源局 LEAD", "市住建局 SUPPORTING", "市税务局 SUPPORTING", "各区县政府* SUPPORTING");
        assertThat(lines.get(0).get("openEnded").asBoolean()).isTrue();
        assertThat(lines.get(0).get("assignments").get(0).get("roleText").asString())
                .isEqualTo("牵头");
        assertThat(units(lines.get(1))).containsExactly("市税务局 LEAD");
    }

    @Test
    void splitReadsLinesWithWrittenControlCharacters() {
        assertThat(runWithInput("商务部、国家医\\n保局按职责分工负责\n", "split")).isZero();
        assertThat(units(lines().get(0))).containsExactly("商务部 JOINT", "国家医保局 JOINT");
        assertThat(lines().get(0).get("text").asString()).isEqualTo("商务部、国家医\n保局按职责分工负责");
    }

    @Test
    void splitReadsLinesOfWindowsEditors() {
        runWithInput("\uFEFF商务部牵头，科技部配合\r\n市税务局负责\r\n".getBytes(StandardCharsets.UTF_8), "split");
        assertThat(lines().get(0).get("text").asString()).isEqualTo("商务部牵头，科技部配合");
        assertThat(lines()).hasSize(2);
        out.reset();
        runWithInput("商务部牵头，科技部配合".getBytes(Charset.forName("GB18030")), "split");
        assertThat(units(lines().get(0))).containsExactly("商务部 LEAD", "科技部 SUPPORTING");
    }

    @Test
    void splitNamesCellsForWhichThereIsNoColumn() {
        assertThat(runWithInput("商务部\t科技部\t财政部\n", "split", "--columns", "LEAD,SUPPORTING"))
                .isZero();
        assertThat(talk()).contains("expected 2 cells (--columns) but found 3").contains("财政部");
    }

    @Test
    void splitTakesColumnsAndTheRuleOfTheDocument() {
        runWithInput("各区政府\t市卫生健康委，市医保局\n", "split", "--columns", "LEAD,SUPPORTING");
        assertThat(units(lines().get(0))).containsExactly("各区政府* LEAD", "市卫生健康委 SUPPORTING", "市医保局 SUPPORTING");
        out.reset();
        run("split", "--first-listed-leads", "农业农村部、科技部等负责");
        assertThat(units(lines().get(0))).containsExactly("农业农村部 LEAD", "科技部 SUPPORTING");
    }

    @Test
    void tablesPrintsWhatWasReadAndNamesWhatCouldNotBe() throws IOException {
        Path document = Files.write(folder.resolve("表.docx"), sample("table.docx"));
        assertThat(run("tables", document, folder.resolve("missing.pdf"))).isEqualTo(1);
        JsonNode table = lines().get(0);
        assertThat(table.get("file").asString()).isEqualTo("表.docx");
        assertThat(table.get("rows").asInt()).isEqualTo(63);
        assertThat(table.get("columns").asInt()).isEqualTo(5);
        assertThat(talk()).contains("missing.pdf: there is no such file");
    }

    @Test
    void overlayDrawsTheCellsOverEachPage() throws IOException {
        Path document = Files.write(folder.resolve("表.pdf"), sample("table.pdf"));
        Path pages = folder.resolve("pages");
        assertThat(run("tables", "--format", "html", "--overlay", pages, document))
                .isZero();
        BufferedImage first = ImageIO.read(pages.resolve("表-page-001.png").toFile());
        assertThat(first.getWidth()).isGreaterThan(first.getHeight());
        // inside of the first cell, 序号, and outside of the table
        assertThat(first.getRGB(84, 114)).isNotEqualTo(first.getRGB(20, 20));
    }

    @Test
    void overlayOfWhatHasNoPagesIsToldSo() throws IOException {
        Path document = Files.write(folder.resolve("表.txt"), sample("table.txt"));
        assertThat(run("tables", "--overlay", folder.resolve("pages"), document))
                .isZero();
        assertThat(talk()).contains("表.txt: no PDF");
    }

    @Test
    void agenciesSayWhatANameStandsForAndWhy() {
        assertThat(run("agencies", "--region", "汕头市", "市住建局", "不存在的名字")).isZero();
        List<JsonNode> lines = lines();
        assertThat(lines.get(0).get("officialName").asString()).isEqualTo("汕头市住房和城乡建设局");
        assertThat(lines.get(0).get("why").asString()).isNotBlank();
        assertThat(lines.get(1).get("known").asBoolean()).isFalse();
        assertThat(run("agencies", "--region", "没有这个市", "市住建局")).isEqualTo(2);
    }

    @Test
    void agenciesTellTheYearAndTheMembersOfACollective() {
        assertThat(run("agencies", "--region", "汕头市", "--year", "2020", "市政数局", "各区县政府", "各镇街"))
                .isZero();
        List<JsonNode> lines = lines();
        assertThat(lines.get(0).get("officialName").asString()).isEqualTo("汕头市政务服务数据管理局");
        assertThat(lines.get(0).get("to").asInt()).isEqualTo(2024);
        assertThat(lines.get(1).get("members").size()).isEqualTo(7);
        assertThat(lines.get(2).get("members").size()).isZero();
        assertThat(lines.get(2).get("why").asString()).isEqualTo("集合单位，不能展开：区划数据只到县级，没有乡镇、街道");
    }

    @Test
    void compareWritesWhatChangedAcrossFormats() throws IOException {
        Path old = Files.write(folder.resolve("旧.txt"), sample("table.txt"));
        Path next = Files.write(folder.resolve("新.docx"), sample("table-v2.docx"));
        assertThat(run("compare", old, next, "-o", folder.resolve("changes"))).isZero();
        JsonNode summary = new JsonMapper()
                .readTree(Files.readString(folder.resolve("changes/changes.json")))
                .get("summary");
        assertThat(summary.toString())
                .isEqualTo("{\"added\":1,\"removed\":1,\"changed\":3,\"moved\":2,\"unchanged\":52}");
    }

    @Test
    void resultsGoIntoADatabaseOnce() throws IOException {
        Path document = Files.write(folder.resolve("表.txt"), sample("table.txt"));
        run("convert", document, "-o", folder.resolve("out"));
        String url = "jdbc:sqlite:" + folder.resolve("new/fengong.db");
        assertThat(run("load", folder.resolve("out/表"), "--to", url)).isZero();
        assertThat(talk()).contains("added as edition 1");
        assertThat(run("load", folder.resolve("out/表/table.json"), "--to", url)).isZero();
        assertThat(talk()).containsPattern("edition 1 of d-\\w+ was there already, nothing changed");
        assertThat(run("load", folder.resolve("nothing"), "--to", url)).isEqualTo(1);
        talk.reset();
        assertThat(run("load", folder.resolve("out/表"), "--to", "jdbc:sqlite:" + document))
                .isEqualTo(1);
        assertThat(talk()).contains("nothing was changed, name a file that is a database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "foo",
                "schema nonsense",
                "convert EMPTY",
                "convert NONE --previous NONE",
                "convert NONE -o FILE",
                "convert NONE --headers fr",
                "convert NONE --roles foo",
                "convert NONE --columns foo",
                "convert NONE --profile NONE",
                "convert NONE --agencies NONE",
                "compare NONE",
                "compare NONE NONE -o FILE",
                "compare NONE NONE --threshold 2",
                "watch NONE",
                "watch EMPTY --every 0",
                "watch EMPTY -o FILE",
                "split --columns FOO x",
                "tables EMPTY",
                "tables NONE --format foo",
                "agencies --region foo",
                "load",
                "load NONE --to foo",
                "load NONE --to jdbc:mysql://x",
                "load NONE --to jdbc:sqlite:",
                "load NONE --to jdbc:sqlite::memory:",
                "load NONE --to jdbc:postgresql:/x",
                "load NONE --to jdbc:postgresql://x/y?password=geheim",
                "load NONE --to jdbc:postgresql://x:geheim@y/z",
                "load NONE --password-file NONE",
                "push NONE",
                "push NONE --to foo",
                "push NONE --to http://example.org/x",
                "push NONE --to https://x:geheim@example.org/x",
                "push NONE --to https://example.org/x --tries 0",
                "push NONE --to https://example.org/x --timeout 0",
                "push NONE --to https://example.org/x --token-file NONE",
            })
    void wrongCallIsToldFromADocumentThatCannotBeRead(String call) throws IOException {
        Files.createDirectories(folder.resolve("EMPTY"));
        Files.createFile(folder.resolve("FILE"));
        Object[] arguments = Stream.of(call.split(" "))
                .map(word -> word.matches("EMPTY|NONE|FILE") ? folder.resolve(word) : word)
                .toArray();
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(talk()).isNotBlank().doesNotContain("geheim", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "convert NONE -o OUT",
                "compare NONE NONE -o OUT",
                "tables NONE",
                "load NONE --to jdbc:sqlite:OUT.db",
                "load FILE --to jdbc:sqlite:OUT.db",
                "push FILE --to https://127.0.0.1:1/x --tries 1",
            })
    void whatCannotBeReadIsNoWrongCall(String call) throws IOException {
        Files.createFile(folder.resolve("FILE"));
        Object[] arguments = Stream.of(call.split(" "))
                .map(word -> word.matches("OUT|NONE|FILE") ? folder.resolve(word) : word)
                .map(word -> word.toString().replace(":OUT", ":" + folder.resolve("OUT")))
                .toArray();
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(talk()).startsWith("error: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "compare plan.docx; error: Missing required parameter: 'NEW'; Usage: fengong compare; 'fengong compare --help' tells",
                "convert --colums x; error: Unknown option: '--colums'; Possible solutions: --columns; 'fengong convert --help' tells",
                "compare a b --parquet; error: Unknown option: '--parquet'; Usage: fengong compare; 'fengong compare --help' tells",
                "convrt plan.docx; error: Unmatched arguments; fengong convert; 'fengong --help' tells",
                "agencies --year abc 市住建局; error: Invalid value for option '--year'; expected a whole number but found abc; 'fengong agencies --help' tells",
                "compare a b --threshold x; error: Invalid value for option '--threshold'; expected a number but found x; 'fengong compare --help' tells",
            })
    void wrongCallSaysWhatIsWrongAndWhereToReadOn(String call, String wrong, String right, String readOn) {
        assertThat(run((Object[]) call.split(" "))).isEqualTo(2);
        assertThat(talk()).startsWith(wrong).contains(right).contains(readOn).doesNotContain("Options", "where the");
    }

    @Test
    void schemaIsPrinted() {
        assertThat(run("schema")).isZero();
        assertThat(lines(out()).get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(run("schema", "nonsense")).isEqualTo(2);
    }

    private int run(Object... arguments) {
        return runWithInput("", arguments);
    }

    private int runWithInput(String input, Object... arguments) {
        return runWithInput(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private int runWithInput(byte[] input, Object... arguments) {
        String[] texts = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
        InputStream stream = new ByteArrayInputStream(input);
        return Fengong.run(Console.of(out, talk), stream, texts);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String talk() {
        return talk.toString(StandardCharsets.UTF_8);
    }

    private List<JsonNode> lines() {
        return out().lines().map(CommandsTest::lines).toList();
    }

    private static JsonNode lines(String json) {
        return new JsonMapper().readTree(json);
    }

    private static List<String> units(JsonNode line) {
        List<String> units = new ArrayList<>();
        for (JsonNode unit : line.get("assignments")) {
            String mark = unit.get("collective").asBoolean() ? "* " : " ";
            units.add(unit.get("name").asString() + mark + unit.get("role").asString());
        }
        return units;
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream stream = CommandsTest.class.getResourceAsStream("/samples/" + name)) {
            return stream.readAllBytes();
        }
    }
}
