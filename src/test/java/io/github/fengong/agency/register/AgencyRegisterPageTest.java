package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on the register shows what the register does. */
final class AgencyRegisterPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/agency-register.md");

    private static final Path SAMPLE = Path.of("src/test/resources/gold/seed.json");

    @Test
    void theTableOfTheSamplesAgenciesIsWhatTheRegisterSays() throws IOException {
        Map<String, String> shown = table();
        Map<String, String> resolved = new LinkedHashMap<>();
        for (String name : shown.keySet()) {
            ResolvedAgency agency = AgencyRegister.builtIn()
                    .resolve(name, RegionContext.of("汕头市").inYear(2020))
                    .orElseThrow();
            resolved.put(
                    name,
                    agency.officialName().orElse("") + " | " + agency.line().orElse(""));
        }

        assertThat(shown).hasSize(28).isEqualTo(resolved);
    }

    @Test
    void theTableNamesAgenciesOfTheSample() throws IOException {
        String sample = Files.readString(SAMPLE, StandardCharsets.UTF_8);

        assertThat(table().keySet()).allMatch(name -> sample.contains("\"" + name + "\""));
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE, StandardCharsets.UTF_8)) {
            String[] cells = line.split(" \\| |^\\| | \\|$");
            if (line.startsWith("| ") && !line.startsWith("| name")) {
                table.put(cells[1], cells[2] + " | " + cells[3]);
            }
        }
        return table;
    }
}
