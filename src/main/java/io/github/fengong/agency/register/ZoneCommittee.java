package io.github.fengong.agency.register;

import java.util.List;
import java.util.Map;

/** Says which committee the short name of a zone may mean: 西安高新区管委会 is that of 西安高新技术产业开发区, or of a zone of another name. */
final class ZoneCommittee {

    private static final String COMMITTEE = "管委会";

    private static final Map<String, String> FULL_KINDS = Map.of("高新区管委会", "高新技术产业开发区管理委员会", "经开区管委会", "经济技术开发区管理委员会");

    private ZoneCommittee() {}

    /** Returns the agency with the full name that it has or may have, if it is the committee of a zone under a short name. */
    static ResolvedAgency complete(ResolvedAgency agency) {
        if (agency.officialName().isPresent() || agency.division().isEmpty()) {
            return agency;
        }
        Division division = agency.division().get();
        boolean full = division.kind() == DivisionKind.ZONE
                && ZoneFinder.parseFullName(division.name()).isPresent();
        if (full && agency.name().endsWith(COMMITTEE)) {
            return agency.called(division.name() + "管理委员会");
        }
        return FULL_KINDS.entrySet().stream()
                .filter(kind -> agency.name().endsWith(kind.getKey()))
                .map(kind -> agency.possibly(List.of(division.shortName() + kind.getValue())))
                .findFirst()
                .orElse(agency);
    }
}
