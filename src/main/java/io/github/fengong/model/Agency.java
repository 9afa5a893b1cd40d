package io.github.fengong.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One named body, or one collective unit, of a table, with the number of measures in which it has each role.
 *
 * @param id a stable id, the same in every document for the same name or official name
 * @param name the name under which it stands first in the document
 * @param officialName its full official name, where the register knows it
 * @param variants all names under which it stands in the document, in order of appearance
 * @param level its level of government, where known
 * @param region the division it belongs to, for example {@code 汕头市}, where known
 * @param collective whether it is a class of bodies, for example {@code 各区县政府}
 * @param lead in how many measures it leads
 * @param supporting in how many measures it supports
 * @param joint in how many measures it is jointly responsible
 * @param guiding in how many measures it gives guidance
 */
public record Agency(
        String id,
        String name,
        Optional<String> officialName,
        List<String> variants,
        Optional<AgencyLevel> level,
        Optional<String> region,
        boolean collective,
        int lead,
        int supporting,
        int joint,
        int guiding) {

    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(officialName, "officialName");
        variants = List.copyOf(variants);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(region, "region");
    }
}
