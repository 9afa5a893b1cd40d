package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names put together at random from words of the register, divisions and nonsense. */
final class AgencyRegisterRandomTest {

    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    private static final List<RegionContext> CONTEXTS = List.of(
            RegionContext.UNKNOWN,
            RegionContext.NATIONAL,
            RegionContext.of("广东省"),
            RegionContext.of("汕头市"),
            RegionContext.of("上海市"),
            RegionContext.of("汕头市金平区"),
            RegionContext.of("义乌市").inYear(2020));

    private static final String[] NONSENSE = {
        "省", "市", "区", "县", "各", "（", "）", "和", "牵头", "有限公司", "中心", "x", "１", "吉林", "海南", "兵团"
    };

    /** What a name stands for certainly, that name itself stands for too; nothing is found that is not there, and nothing fails. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void anOfficialNameStandsForItself(long seed) {
        Random random = new Random(seed);
        List<String> tails = new ArrayList<>(REGISTER.names());
        int certain = 0;
        for (int i = 0; i < 5000; i++) {
            String name = name(random, tails);
            RegionContext context = CONTEXTS.get(random.nextInt(CONTEXTS.size()));
            Optional<ResolvedAgency> agency = REGISTER.resolve(name, context);
            Optional<String> official = agency.flatMap(ResolvedAgency::officialName);
            if (official.isPresent()) {
                certain++;
                assertThat(REGISTER.resolve(official.get(), context).flatMap(ResolvedAgency::officialName))
                        .as("seed %d: %s in %s", seed, name, context)
                        .isEqualTo(official);
            }
        }
        assertThat(certain).isGreaterThan(900);
    }

    private static String name(Random random, List<String> tails) {
        StringBuilder name = new StringBuilder();
        List<Division> divisions = Divisions.builtIn().all();
        for (int part = random.nextInt(3); part >= 0; part--) {
            Division division = divisions.get(random.nextInt(divisions.size()));
            name.append(
                    switch (random.nextInt(4)) {
                        case 0 -> division.name();
                        case 1 -> division.shortName();
                        case 2 -> NONSENSE[random.nextInt(NONSENSE.length)];
                        default -> "";
                    });
        }
        return name.append(tails.get(random.nextInt(tails.size()))).toString();
    }
}
