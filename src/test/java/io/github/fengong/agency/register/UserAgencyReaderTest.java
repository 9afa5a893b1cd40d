package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fengong.model.AgencyLevel;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agencies of a user's own. */
final class UserAgencyReaderTest {

    @TempDir
    private Path folder;

    @Test
    void aUsersNamesAndAliasesGoBeforeTheRegister() throws Exception {
        AgencyRegister register = AgencyRegister.builtIn()
                .withUserFile(file("\uFEFF# own\nname,officialName,aliases,level,region\n"
                        + "市金融局,汕头市金融局,市金融办、金融办,市,汕头市\n"
                        + "\"市营商办\",\"汕头市优化营商环境工作领导小组办公室\",营商专班;专班,CITY,汕头\n"));
        RegionContext context = RegionContext.of("汕头市");

        assertThat(register.resolve("市金融办", context))
                .contains(new ResolvedAgency(
                        "市金融办",
                        Optional.of("汕头市金融局"),
                        Optional.of("汕头市金融局"),
                        List.of("汕头市金融局"),
                        Optional.of(AgencyLevel.CITY),
                        Divisions.builtIn().ofCode("4405"),
                        Optional.empty(),
                        Validity.UNLIMITED,
                        List.of(),
                        List.of("金融办", "市金融局"),
                        "取自自定义单位文件第3行"));
        assertThat(register.isSameBody("专班", "市营商办", context)).isTrue();
        assertThat(register.resolve("市财政局", context).flatMap(ResolvedAgency::officialName))
                .contains("汕头市财政局");
        assertThat(register.names()).contains("营商专班");
    }

    @Test
    void onlyTheNameMustBeThere() throws Exception {
        AgencyRegister register = AgencyRegister.builtIn().withUserFile(file("name,aliases\n智慧岛公司,智慧岛\n"));
        ResolvedAgency agency = register.resolve("智慧岛", RegionContext.UNKNOWN).orElseThrow();

        assertThat(agency.officialName()).isEmpty();
        assertThat(agency.key()).contains("智慧岛公司");
        assertThat(agency.isListed()).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "official;汕头市金融局 | line 1: expected a header with the column name but found [official];"
                        + " possible columns are [name, officialName, aliases, level, region]",
                "name,title;市金融局,x | line 1: column title is not known;"
                        + " possible columns are [name, officialName, aliases, level, region]",
                "name,level;市金融局,村 | line 2: level must be one of 国家 省 市 县 乡 but is 村",
                "name,level;市金融局,市;,市 | line 3: expected a name but found a blank cell",
                "name,level;市金融局 | line 2: expected 2 cells but found 1",
                "name,aliases;市金融局,金融办;市金改局,金融办 |" + " line 3: the name 金融办 stands for another agency in line 2",
                "name,region;区财政局,通州区 | line 2: region must be one division but 通州区 may be"
                        + " 北京市通州区, 江苏省南通市通州区; write it with the city or province in front",
            })
    void errorsNameTheLine(String lines, String message) throws IOException {
        Path file = file(lines.replace(';', '\n') + "\n");

        assertThatThrownBy(() -> AgencyRegister.builtIn().withUserFile(file))
                .isInstanceOf(AgencyFileException.class)
                .hasMessage(message);
    }

    @Test
    void aMissingFileIsNamed() {
        Path file = folder.resolve("none.csv");

        assertThatThrownBy(() -> AgencyRegister.builtIn().withUserFile(file))
                .isInstanceOf(AgencyFileException.class)
                .hasMessage("expected a CSV file of agencies but there is no file " + file);
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        Path file = folder.resolve("agencies.csv");
        Files.write(file, "name\n市金融局\n".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> AgencyRegister.builtIn().withUserFile(file))
                .hasMessage("expected text in UTF-8 but found other bytes; save the file as UTF-8");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("agencies.csv"), text, StandardCharsets.UTF_8);
    }
}
