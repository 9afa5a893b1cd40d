package io.github.fengong.agency.register;

import java.util.Objects;
import java.util.Optional;

/**
 * A division of the country, for example 金平区, which is part of 汕头市, which is part of 广东省.
 *
 * @param code its code of GB/T 2260: two digits for a province, four for a city, six for a county; {@code ""} for a zone without code
 * @param name its full name, for example {@code 恩施土家族苗族自治州}
 * @param kind what it is
 * @param parent the division it is part of; empty for a province
 */
public record Division(String code, String name, DivisionKind kind, Optional<Division> parent) {

    public Division {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(parent, "parent");
    }

    /** Returns the name without the word for its kind, for example {@code 汕头}, {@code 恩施}; the name itself where it has no short form. */
    public String shortName() {
        return DivisionShortener.shorten(name, kind);
    }

    /**
     * Returns the name that official names of its bodies begin with: a district is named with its city ({@code 汕头市金平区}), any other
     * division alone ({@code 南澳县}).
     */
    public String officialPrefix() {
        if (kind != DivisionKind.DISTRICT || parent.isEmpty()) {
            return name;
        }
        return parent.get().name + name;
    }

    /** Returns this division or the one above it that is a province, municipality or special region. */
    public Optional<Division> province() {
        Division division = this;
        while (division.parent.isPresent()) {
            division = division.parent.get();
        }
        return division.code.length() == 2 ? Optional.of(division) : Optional.empty();
    }

    /** Returns this division or the one above it that is a city; empty for a province and for what is directly under one. */
    public Optional<Division> city() {
        if (kind == DivisionKind.CITY) {
            return Optional.of(this);
        }
        return parent.flatMap(Division::city);
    }

    /** Returns whether this is the given division or part of it. */
    public boolean isWithin(Division other) {
        return equals(other) || parent.isPresent() && parent.get().isWithin(other);
    }

    /** Two divisions are the same if code and name are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Division division && code.equals(division.code) && name.equals(division.name);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + name.hashCode();
    }

    @Override
    public String toString() {
        return parent.map(Division::toString).orElse("") + name;
    }
}
