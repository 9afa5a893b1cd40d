package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and when a document speaks: what 市 and 省 mean in it, and which names were in use.
 *
 * @param level the level of the body that issued the document, where known
 * @param division its division, or as much of it as is known: a document of some city of 广东省 has level CITY and division 广东省
 * @param year the year of the document, where known
 */
public record RegionContext(Optional<AgencyLevel> level, Optional<Division> division, Optional<Integer> year) {

    /** Nothing is known. */
    public static final RegionContext UNKNOWN = new RegionContext(Optional.empty(), Optional.empty(), Optional.empty());

    /** A document of the whole country. */
    public static final RegionContext NATIONAL =
            new RegionContext(Optional.of(AgencyLevel.NATIONAL), Optional.empty(), Optional.empty());

    public RegionContext {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(year, "year");
    }

    /** Returns the context of a document that the given division issued. */
    public static RegionContext of(Division division) {
        return new RegionContext(Optional.of(division.kind().level()), Optional.of(division), Optional.empty());
    }

    /** Returns the context of a document of the given region, for example {@code 汕头市} or {@code 广东省汕头市金平区}. */
    public static RegionContext of(String region) {
        return of(RegionFinder.parse(region));
    }

    /** Returns this context with the year of the document. */
    public RegionContext inYear(int documentYear) {
        return new RegionContext(level, division, Optional.of(documentYear));
    }

    /** Returns the province, municipality or special region. */
    public Optional<Division> province() {
        return division.flatMap(Division::province);
    }

    /** Returns the city; in a municipality the municipality. */
    public Optional<Division> city() {
        Optional<Division> city = division.flatMap(Division::city);
        return city.isPresent() ? city : province().filter(d -> d.kind() == DivisionKind.MUNICIPALITY);
    }

    /** Returns the county, district, county-level city or zone. */
    public Optional<Division> county() {
        return division.filter(d -> d.kind().level() == AgencyLevel.COUNTY);
    }
}
