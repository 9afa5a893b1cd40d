package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An agency of a user's own file. */
record UserAgency(
        String name,
        Optional<String> officialName,
        List<String> aliases,
        Optional<AgencyLevel> level,
        Optional<Division> division,
        long line) {

    UserAgency {
        aliases = List.copyOf(aliases);
    }

    /** Returns all names under which it is looked up. */
    List<String> allNames() {
        List<String> names = new ArrayList<>(aliases);
        names.add(name);
        officialName.ifPresent(names::add);
        return names;
    }

    ResolvedAgency resolved(String written) {
        return new ResolvedAgency(
                written,
                Optional.of(officialName.orElse(name)),
                officialName,
                officialName.map(List::of).orElse(List.of()),
                level,
                division,
                Optional.empty(),
                Validity.UNLIMITED,
                List.of(),
                allNames().stream()
                        .filter(alias -> !alias.equals(written) && !officialName.equals(Optional.of(alias)))
                        .toList(),
                "取自自定义单位文件第" + line + "行");
    }
}
