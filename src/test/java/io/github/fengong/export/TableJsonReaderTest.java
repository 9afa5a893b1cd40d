package io.github.fengong.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.model.MeasureTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableJsonReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsBackWhatWasWritten() throws Exception {
        assertThat(read(write(Tables.full()))).isEqualTo(Tables.full());
    }

    @Test
    void readsTheFieldsOfTheContractAlone() throws Exception {
        String json = write(Tables.full())
                .replaceAll("\"serialText\" : \"[^\"]*\",\\s*", "")
                .replaceAll("\"column\" : \"[^\"]*\",\\s*", "")
                .replaceAll(",\\s*\"guiding\" : 0", "");
        MeasureTable table = read(json);
        assertThat(table.measures().get(0).serialText()).isEmpty();
        assertThat(table.measures().get(0).practice()).isEqualTo("申领营业执照、刻制印章\n申领发票");
        assertThat(table.agencies()).isEqualTo(Tables.full().agencies());
    }

    @Test
    void skipsFieldsOfALaterVersion() throws Exception {
        String json = write(Tables.full())
                .replace("\"formatVersion\" : 1,", "\"formatVersion\" : 1, \"colour\" : {\"a\": [1]},");
        assertThat(read(json)).isEqualTo(Tables.full());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"formatVersion\" : 1'|'\"formatVersion\" : 2'|expected formatVersion 1 but found 2",
                "'\"role\" : \"LEAD\"'|'\"role\" : \"BOSS\"'|measures[0].responsibility.assignments[0].role but found BOSS",
                "'\"serial\" : 2'|'\"serial\" : \"zwei\"'|expected a whole number at measures[1].serial but found \"zwei\"",
                "'\"part\" : 2'|'\"part\" : 0'|part must be at least 1 but is 0",
                "'\"sections\" : ['|'\"sections\" : 5, \"x\" : ['|expected an array at sections but found 5",
                "'\"title\" : \"优化'|'\"titel\" : \"优化'|expected a text at title but found nothing"
            })
    void namesTheWrongPlace(String right, String wrong, String message) {
        String json = write(Tables.full()).replace(right, wrong);
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"''", "not json", "'{\"a\": 1}'", "'[1, 2'"})
    void refusesWhatIsNoResult(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(UnreadableResultException.class)
                .hasMessageContaining("give a table.json as convert writes it");
    }

    @ParameterizedTest
    @CsvSource({"'{}',true", "'\uFEFF \n{\"a\": 1}',true", "'',false", "'PK',false", "'[1]',false"})
    void acceptsWhatLooksLikeAnObject(String content, boolean accepted) throws IOException {
        Path file = Files.writeString(folder.resolve("some"), content);
        assertThat(TableJsonReader.accepts(file)).isEqualTo(accepted);
    }

    @Test
    void writesOneFormOfDamagedUnicode() throws Exception {
        MeasureTable table = Tables.of(Tables.measure(1, "半个\uD842字", "做法"));
        assertThat(read(write(table)).measures().get(0).measure()).isEqualTo("半个\uFFFD字");
    }

    private static String write(MeasureTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new JsonExporter("0.1.0").write(table, bytes);
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static MeasureTable read(String json) throws IOException, UnreadableResultException {
        return new TableJsonReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
