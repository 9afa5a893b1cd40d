package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the register knows of a name in a document of some region: 市住建局 in a document of 汕头市 is 汕头市住房和城乡建设局.
 *
 * @param name the name as written
 * @param key the same for all names of one body, where it is certain which that is: the official name, or the name in a user's own file
 * @param officialName the official name, where it is certain
 * @param possibleNames the official names that the name may stand for; the official name alone where it is certain, empty where none is
 *     known
 * @param level the level of government the body works at, also of a body under central control (汕头海关: CITY), where known
 * @param division the division it works for, where known
 * @param line the line of government or kind of body, for example 住房城乡建设, where known
 * @param validity when the name was in use
 * @param successors the official names of the bodies that took its place
 * @param aliases other usual names of the body
 * @param why how the name was read, in Chinese, for people
 */
public record ResolvedAgency(
        String name,
        Optional<String> key,
        Optional<String> officialName,
        List<String> possibleNames,
        Optional<AgencyLevel> level,
        Optional<Division> division,
        Optional<String> line,
        Validity validity,
        List<String> successors,
        List<String> aliases,
        String why) {

    /** Begins no name. */
    private static final String NO_NAME = "\0";

    public ResolvedAgency {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(officialName, "officialName");
        possibleNames = List.copyOf(possibleNames);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(validity, "validity");
        successors = List.copyOf(successors);
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(why, "why");
    }

    /** Returns the name of the division as official names have it, for example {@code 汕头市} or {@code 汕头市金平区}. */
    public Optional<String> region() {
        return division.map(Division::officialPrefix);
    }

    /**
     * Returns the name with its region in full in front, in place of a level word or a part of the region: 市水务集团 of 汕头市 is 汕头市水务集团,
     * which is one body whatever else is known of it.
     */
    public String nameInRegion() {
        if (division.isEmpty()) {
            return name;
        }
        Division region = division.get();
        Stream<String> full = Stream.of(region.toString(), region.officialPrefix(), region.name(), levelWord());
        Stream<String> shorter = DivisionShortener.shortNames(region).stream()
                .sorted(Comparator.comparing(String::length).reversed());
        String own = Stream.concat(full, shorter)
                .filter(name::startsWith)
                .findFirst()
                .orElse("");
        return region.officialPrefix() + name.substring(own.length());
    }

    /** The level word that the name begins with and that means its division. */
    private String levelWord() {
        return LevelWord.at(name, 0)
                .map(LevelWord::word)
                .filter(division.orElseThrow().name()::endsWith)
                .orElse(NO_NAME);
    }

    /**
     * Returns what is the same for all ways to write the name of one body where it is not certain which body of the register that is: the names it
     * may have, or else its own name in its region without words that may be left out.
     */
    public String spellingKey() {
        return possibleNames.isEmpty() ? NameVariants.shortest(nameInRegion()) : String.join("、", possibleNames);
    }

    /** Returns whether the register or a user's file has the body; otherwise only its region or its kind could be told from the name. */
    public boolean isListed() {
        return line.isPresent() || key.isPresent();
    }

    /** Returns this body under another of its names. */
    ResolvedAgency named(String written, String reason) {
        return new ResolvedAgency(
                written,
                key,
                officialName,
                possibleNames,
                level,
                division,
                line,
                validity,
                successors,
                aliases,
                reason);
    }

    /** Returns this body with official names that it may have, none of which is certain. */
    ResolvedAgency possibly(List<String> names) {
        return new ResolvedAgency(
                name, key, officialName, names, level, division, line, validity, successors, aliases, why);
    }

    /** Returns this body with its official name. */
    ResolvedAgency called(String official) {
        return new ResolvedAgency(
                name,
                Optional.of(official),
                Optional.of(official),
                List.of(official),
                level,
                division,
                line,
                validity,
                successors,
                aliases,
                why);
    }

    /** Returns the branch of this body in a county: it is a line of its own, since the county may have a body of its own beside it. */
    ResolvedAgency branchIn(Division county, String written, String tail) {
        Optional<String> official = officialName.map(outer -> outer + tail);
        return new ResolvedAgency(
                written,
                official,
                official,
                official.map(List::of).orElse(List.of()),
                Optional.of(county.kind().level()),
                Optional.of(county),
                line.map(outer -> outer + "分局"),
                validity,
                List.of(),
                List.of(),
                name + "派驻" + county + "的分局；" + why);
    }

    /** Returns an office of this body, of which nothing else is known. */
    ResolvedAgency officeOf(String written, String reason) {
        return new ResolvedAgency(
                written,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                level,
                division,
                line,
                Validity.UNLIMITED,
                List.of(),
                List.of(),
                reason);
    }
}
