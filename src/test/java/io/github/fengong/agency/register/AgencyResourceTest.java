package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The register's resource holds together. */
final class AgencyResourceTest {

    private static final String HEADER = "line,levels,official,names,from,to,successor,regions";

    private static final List<NameForm> FORMS = NameFormReader.read(ResourceLines.read("agencies.csv"));

    /** One division of each tier, and those that some forms are made for. */
    private static final List<String> REGIONS = List.of(
            "广东省",
            "浙江省",
            "四川省",
            "广西壮族自治区",
            "海南省",
            "江苏省",
            "北京市",
            "上海市",
            "天津市",
            "重庆市",
            "汕头市",
            "深圳市",
            "广州市",
            "杭州市",
            "成都市",
            "苏州市",
            "兴安盟",
            "恩施土家族苗族自治州",
            "广东省汕头市金平区",
            "南澳县",
            "义乌市",
            "北京市海淀区",
            "云阳县");

    @Test
    void everySuccessorIsAnOfficialNameOfTheRegister() {
        Set<String> official = new HashSet<>();
        FORMS.forEach(form -> official.add(bare(form.official())));

        List<String> unknown = new ArrayList<>();
        for (NameForm form : FORMS) {
            form.successors().stream()
                    .filter(successor -> !official.contains(bare(successor)))
                    .forEach(unknown::add);
        }
        assertThat(unknown).isEmpty();
    }

    /** 和田市 and 和田县 have the same short name, 吉林省 and 吉林市 too. */
    @Test
    void noTwoDivisionsHaveABodyOfTheSameOfficialName() {
        Map<String, Division> divisions = new HashMap<>();
        Set<String> shared = new TreeSet<>();
        for (Division division : Divisions.builtIn().all()) {
            Stream.concat(Stream.of("{R}"), officialNamesIn(division).filter(name -> name.contains("{r}")))
                    .flatMap(name -> NameTemplate.fill(name, Optional.of(division), "").stream())
                    .filter(name -> !division.equals(divisions.computeIfAbsent(name, key -> division)))
                    .forEach(shared::add);
        }
        assertThat(shared).isEmpty();
    }

    private static Stream<String> officialNamesIn(Division division) {
        return FORMS.stream()
                .filter(form -> form.holdsIn(division))
                .filter(form -> Tier.of(division.kind()).stream().anyMatch(form.tiers()::contains))
                .map(NameForm::official);
    }

    @Test
    void everyRegionIsADivision() {
        assertThat(FORMS.stream().flatMap(form -> Stream.concat(form.onlyIn().stream(), form.notIn().stream())))
                .allSatisfy(region -> assertThat(Divisions.builtIn().find(region))
                        .anyMatch(division -> division.name().equals(region)));
    }

    @Test
    void noFormStandsTwice() {
        Set<NameForm> seen = new HashSet<>();
        List<String> repeated = new ArrayList<>();
        for (NameForm form : FORMS) {
            boolean names = new HashSet<>(form.names()).size() < form.names().size();
            if (!seen.add(form) || names || form.names().contains(form.official())) {
                repeated.add(form.line() + " " + form.official());
            }
        }
        assertThat(repeated).isEmpty();
    }

    /** The most severe test of the register: whatever official name it makes, it must read back, in any document of that region. */
    @Test
    void everyOfficialNameIsReadBackAsItself() {
        List<String> wrong = new ArrayList<>();
        for (String region : REGIONS) {
            RegionContext context = RegionContext.of(region);
            Division division = context.division().orElseThrow();
            for (NameForm form : formsIn(division)) {
                Optional<String> official = NameTemplate.fill(form.official(), Optional.of(division), "");
                if (official.isPresent() && !form.official().isEmpty()) {
                    Optional<ResolvedAgency> found = AgencyRegister.builtIn().resolve(official.get(), context);
                    if (!found.flatMap(ResolvedAgency::officialName).equals(official)) {
                        wrong.add(official.get() + " → " + found);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyUsualNameCanMeanItsOfficialName() {
        List<String> wrong = new ArrayList<>();
        for (String region : REGIONS) {
            RegionContext context = RegionContext.of(region);
            Division division = context.division().orElseThrow();
            for (NameForm form : formsIn(division)) {
                Optional<String> official = NameTemplate.fill(form.official(), Optional.of(division), "");
                for (String template : form.names()) {
                    Optional<String> name = NameTemplate.fill(template, Optional.of(division), "");
                    if (official.isPresent() && name.isPresent() && !canMean(name.get(), context, form)) {
                        wrong.add(region + " " + name.get() + ": " + form.line());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aNationalNameMeansTheNationalBodyInANationalDocument() {
        for (NameForm form : FORMS) {
            for (String name : form.isNational() ? form.names() : List.<String>of()) {
                RegionContext context = form.validity()
                        .to()
                        .map(year -> RegionContext.NATIONAL.inYear(year - 1))
                        .orElse(RegionContext.NATIONAL);
                assertThat(AgencyRegister.builtIn().resolve(name, context))
                        .as(name)
                        .get()
                        .extracting(agency -> agency.officialName().orElse(""))
                        .isEqualTo(form.official());
            }
        }
    }

    @Test
    void wrongLinesAreRefused() {
        assertThatThrownBy(() -> NameFormReader.read(List.of("line,levels")))
                .hasMessage("expected the header " + HEADER + " but found line,levels");
        assertThatThrownBy(() -> NameFormReader.read(List.of(HEADER, "财政,市,财政局,,,")))
                .hasMessage("expected 8 cells but found 6 in 财政,市,财政局,,,");
        assertThatThrownBy(() -> NameFormReader.read(List.of(HEADER, "财政,市,,,,,,")))
                .hasMessage("expected an official name or other names but found none in 财政,市,,,,,,");
        assertThatThrownBy(() -> NameFormReader.read(List.of(HEADER, "财政,村,财政局,,,,,")))
                .hasMessage("level must be one of 国 省 直 市 区 县 乡 but is 村");
        assertThatThrownBy(() -> NameFormReader.read(List.of(HEADER, "财政,市,财政局,,2020,2018,,")))
                .hasMessage("from must not be after to but is 2020 > 2018");
    }

    /** A name that a more special form of the region takes away from a general one is right. */
    private static boolean canMean(String name, RegionContext context, NameForm form) {
        Optional<ResolvedAgency> found = AgencyRegister.builtIn().resolve(name, context);
        return found.isPresent()
                && (found.get().line().equals(Optional.of(form.line()))
                        || found.get().line().isEmpty()
                                && found.get()
                                        .possibleNames()
                                        .contains(NameTemplate.fill(form.official(), context.division(), "")
                                                .orElseThrow()));
    }

    private static List<NameForm> formsIn(Division division) {
        return FORMS.stream()
                .filter(form -> form.holdsIn(division))
                .filter(form -> Tier.of(division.kind()).stream()
                        .limit(1)
                        .anyMatch(tier -> form.tiers().contains(tier)))
                .toList();
    }

    private static String bare(String template) {
        String bare = template.replaceAll("\\{.\\}", "{}");
        return bare.startsWith("{}") ? bare.substring(2) : bare;
    }
}
