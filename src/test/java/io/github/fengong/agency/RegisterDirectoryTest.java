package io.github.fengong.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.agency.register.AgencyRegister;
import io.github.fengong.agency.register.RegionFinder;
import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.SourceInfo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names of a table, resolved in its region. */
final class RegisterDirectoryTest {

    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    @Test
    void theRegionIsThatOfTheTable() {
        AgencyResolver resolver = resolver(Optional.empty(), "市住建局", "汕头海关", "市新型事业局");

        assertThat(resolver.identify("市住建局", false))
                .isEqualTo(new AgencyIdentity(
                        "汕头市住房和城乡建设局",
                        Optional.of("汕头市住房和城乡建设局"),
                        Optional.of(AgencyLevel.CITY),
                        Optional.of("汕头市"),
                        true));
        assertThat(resolver.identify("市新型事业局", false))
                .isEqualTo(new AgencyIdentity(
                        "汕头市新型事业局", Optional.empty(), Optional.of(AgencyLevel.CITY), Optional.of("汕头市"), false));
    }

    @Test
    void theUsersRegionGoesBeforeThatOfTheTable() {
        AgencyResolver resolver = resolver(Optional.of("武汉市"), "市住建局", "汕头海关");

        assertThat(resolver.identify("市住建局", false).officialName()).contains("武汉市住房和城乡建设局");
    }

    @Test
    void namesOfOneBodyHaveOneKey() {
        AgencyResolver resolver = resolver(Optional.of("武汉市"), "市文旅局", "市文化和旅游局", "人行武汉分行", "人民银行武汉分行", "市水务局", "市税务局");

        assertThat(key(resolver, "市文旅局")).isEqualTo(key(resolver, "市文化和旅游局"));
        assertThat(key(resolver, "人行武汉分行")).isEqualTo(key(resolver, "人民银行武汉分行"));
        assertThat(key(resolver, "市水务局")).isNotEqualTo(key(resolver, "市税务局"));
    }

    @Test
    void aBodyThatIsNotListedIsOneWhetherItsRegionIsWrittenOutOrNot() {
        AgencyResolver resolver = resolver(Optional.of("武汉市"), "市新型事业局", "武汉市新型事业局", "江岸区新型事业局", "武汉市江岸区新型事业局");

        assertThat(key(resolver, "市新型事业局")).isEqualTo(key(resolver, "武汉市新型事业局"));
        assertThat(key(resolver, "江岸区新型事业局"))
                .isEqualTo(key(resolver, "武汉市江岸区新型事业局"))
                .isNotEqualTo(key(resolver, "市新型事业局"));
    }

    @Test
    void aCollectiveIsNoAgency() {
        assertThat(resolver(Optional.of("汕头市"), "各区县政府").identify("各区县政府", true))
                .isEqualTo(new AgencyIdentity("各区县政府", Optional.empty(), Optional.empty(), Optional.empty(), true));
    }

    private static String key(AgencyResolver resolver, String name) {
        return resolver.identify(name, false).key();
    }

    private static AgencyResolver resolver(Optional<String> region, String... names) {
        MeasureTable table = new MeasureTable(
                "任务分工表",
                new SourceInfo("table.txt", DocumentFormat.TEXT, "0", 0),
                DocumentMetadata.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new RegisterDirectory(REGISTER, region.map(RegionFinder::parse)).resolverFor(table, List.of(names));
    }
}
