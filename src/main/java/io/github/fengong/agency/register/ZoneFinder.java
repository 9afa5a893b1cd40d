package io.github.fengong.agency.register;

import java.util.List;
import java.util.Optional;

/** Recognises zones that the list of divisions does not have, by a division's name and a word for their kind: 平潭综合实验区. */
final class ZoneFinder {

    private static final List<String> KINDS = List.of(
            "综合实验区",
            "经济技术开发区",
            "高新技术产业开发区",
            "经济开发区",
            "高新区",
            "经开区",
            "新区",
            "开发区",
            "示范区",
            "合作区",
            "试验区",
            "保税区",
            "管理区",
            "工业园区");

    /** Those of the kinds that official names have. */
    private static final List<String> FULL_KINDS = List.of("综合实验区", "经济技术开发区", "高新技术产业开发区");

    private ZoneFinder() {}

    /** Returns the zone that the text names at the offset. */
    static Optional<DivisionSpan> at(String text, int offset) {
        for (DivisionSpan span : Divisions.builtIn().spansAt(text, offset)) {
            for (String kind : KINDS) {
                if (text.startsWith(kind, span.end())) {
                    int end = span.end() + kind.length();
                    return Optional.of(new DivisionSpan(
                            end,
                            true,
                            List.of(zone(
                                    text.substring(offset, end),
                                    span.divisions().get(0)))));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the zone of the given name. */
    static Optional<Division> parse(String name) {
        return at(name, 0)
                .filter(span -> span.end() == name.length())
                .map(span -> span.divisions().get(0));
    }

    /** Returns the zone of a name that leaves no word for its kind out: 高新技术产业开发区, not 高新区. */
    static Optional<Division> parseFullName(String name) {
        List<Division> listed = Divisions.builtIn().find(name).stream()
                .filter(division -> division.kind() == DivisionKind.ZONE)
                .toList();
        return listed.size() == 1
                ? Optional.of(listed.get(0))
                : parse(name).filter(zone -> FULL_KINDS.stream().anyMatch(name::endsWith));
    }

    /** A zone is not part of the county it is named after, but stands beside it. */
    private static Division zone(String name, Division namesake) {
        Optional<Division> parent =
                namesake.kind().level() == DivisionKind.ZONE.level() ? namesake.parent() : Optional.of(namesake);
        return new Division("", name, DivisionKind.ZONE, parent);
    }
}
