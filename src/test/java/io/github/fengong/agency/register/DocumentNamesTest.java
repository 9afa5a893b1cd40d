package io.github.fengong.agency.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.DocumentMetadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names, pairs of names, collective units and regions as documents of all levels and years have them. */
final class DocumentNamesTest {

    private static final AgencyRegister REGISTER = AgencyRegister.builtIn();

    @Test
    void namesInDocumentsHaveTheirOfficialNameLevelAndRegion() {
        List<String> wrong = new ArrayList<>();
        for (String[] cells : DocumentCases.read("names-in-documents.csv", ",")) {
            Optional<ResolvedAgency> agency = REGISTER.resolve(cells[2], DocumentCases.context(cells[0], cells[1]));
            String official = agency.flatMap(ResolvedAgency::officialName).orElse("-");
            String level = agency.flatMap(ResolvedAgency::level).map(Enum::name).orElse("-");
            String region = agency.flatMap(ResolvedAgency::region).orElse("-");
            if (!DocumentCases.fits(cells[3], official)
                    || !DocumentCases.fits(cells[4], level)
                    || !DocumentCases.fits(cells[5], region)) {
                wrong.add(String.join(",", cells) + " → " + official + " " + level + " " + region);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** In comparison of two documents as within one, two bodies are never one. */
    @Test
    void namesOfOneBodyAreOneAndThoseOfTwoAreTwo() {
        List<String> wrong = new ArrayList<>();
        for (String[] cells : DocumentCases.read("same-bodies.csv", ",")) {
            RegionContext context = DocumentCases.context(cells[0], cells.length > 4 ? cells[4] : "");
            boolean same = REGISTER.isSameBody(cells[1], cells[2], context);
            Map<String, ResolvedAgency> agencies = REGISTER.resolveAll(List.of(cells[1], cells[2]), context);
            boolean sameKey = key(agencies.get(cells[1]), "a").equals(key(agencies.get(cells[2]), "b"));
            if (same != cells[3].equals("S") || sameKey != cells[3].equals("S")) {
                wrong.add(String.join(",", cells));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theRegionOfADocumentIsFound() {
        List<String> wrong = new ArrayList<>();
        for (String[] cells : DocumentCases.read("document-regions.tsv", "\t")) {
            RegionContext context = REGISTER.regionFinder()
                    .find(
                            cells[0],
                            List.of(cells[1].split(";")),
                            List.of(cells[2]),
                            new DocumentMetadata(
                                    Optional.empty(),
                                    Optional.of(cells[3]).filter(number -> !number.isEmpty()),
                                    Optional.empty()));
            String level = context.level().map(Enum::name).orElse("-");
            String region = context.division().map(Division::officialPrefix).orElse("-");
            if (!DocumentCases.fits(cells[4], level) || !DocumentCases.fits(cells[5], region)) {
                wrong.add(String.join(",", cells) + " → " + level + " " + region);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void collectiveUnitsStandForRealDivisionsOrGiveAReason() {
        List<String> wrong = new ArrayList<>();
        for (String[] cells : DocumentCases.read("collectives.csv", ",")) {
            RegionContext context = DocumentCases.context(cells[0], cells[1]);
            List<String> names = REGISTER.expandCollective(cells[2], context).stream()
                    .map(agency -> agency.name().replaceAll("人民政府|行政公署", ""))
                    .toList();
            boolean right = switch (cells[3].charAt(0)) {
                case '-' -> names.isEmpty();
                case 'n' -> names.size() == Integer.parseInt(cells[3].substring(2));
                default -> new HashSet<>(names).equals(new HashSet<>(List.of(cells[3].split(" "))));
            };
            boolean reasoned = REGISTER.whyNotExpanded(cells[2], context).isEmpty() != names.isEmpty();
            if (!right || !reasoned) {
                wrong.add(String.join(",", cells) + " → " + names);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static String key(ResolvedAgency agency, String unknown) {
        return agency == null ? unknown : agency.key().orElse(agency.spellingKey());
    }
}
