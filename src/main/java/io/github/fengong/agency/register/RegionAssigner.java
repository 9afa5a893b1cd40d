package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a reading its region: the division it names, or what its level word or its silence means in the document. */
final class RegionAssigner {

    private final RegionContext context;

    RegionAssigner(RegionContext context) {
        this.context = context;
    }

    /** Returns the readings that can be meant, one for each division that the name fits. */
    List<RegisterEntry> assign(NameReading reading) {
        if (reading.form().isNational()) {
            return List.of(new RegisterEntry(reading, Optional.of(Tier.NATIONAL), Optional.empty()));
        }
        return switch (reading.region().kind()) {
            case FULL_NAME, SHORT_NAME -> named(reading);
            case LEVEL_WORD -> byLevelWord(reading);
            case OTHER_PLACE -> List.of(elsewhere(reading));
            case ELIDED -> elided(reading);
        };
    }

    private List<RegisterEntry> named(NameReading reading) {
        List<Division> divisions = reading.form().official().isEmpty()
                ? withinReach(reading.region())
                : reading.region().divisions();
        List<RegisterEntry> entries = inDivisions(reading, nearest(divisions));
        return entries.isEmpty() ? inDivisions(reading, divisions) : entries; // 中山监管组 is none of 中山市 but of 中山区
    }

    /**
     * The short name of a county, other than that of a city, is not used outside its province: 曲江新区管委会 in 西安市 has nothing to do with 曲江区 of
     * 韶关市.
     */
    List<Division> withinReach(RegionSpan region) {
        Optional<Division> province = context.province();
        if (region.kind() != RegionSpan.Kind.SHORT_NAME || province.isEmpty()) {
            return region.divisions();
        }
        return region.divisions().stream()
                .filter(division -> division.kind().level() != AgencyLevel.COUNTY || division.isWithin(province.get()))
                .toList();
    }

    private static List<RegisterEntry> inDivisions(NameReading reading, List<Division> divisions) {
        List<RegisterEntry> entries = new ArrayList<>(1);
        for (Division division : divisions) {
            entries.addAll(inDivision(reading, division));
        }
        return entries;
    }

    /** Of several divisions of one name those are meant that lie in the document's own region, if any do. */
    List<Division> nearest(List<Division> divisions) {
        List<Division> near = divisions;
        for (Optional<Division> region : List.of(context.province(), context.city())) {
            List<Division> within = new ArrayList<>(1);
            for (Division division : near) {
                if (region.isPresent() && division.isWithin(region.get())) {
                    within.add(division);
                }
            }
            near = within.isEmpty() ? near : within;
        }
        return near;
    }

    private static List<RegisterEntry> inDivision(NameReading reading, Division division) {
        for (Tier tier : Tier.of(division.kind())) {
            if (reading.form().tiers().contains(tier) && reading.form().holdsIn(division)) {
                return List.of(new RegisterEntry(reading, Optional.of(tier), Optional.of(division)));
            }
        }
        return List.of();
    }

    private List<RegisterEntry> byLevelWord(NameReading reading) {
        LevelWord word = LevelWord.of(reading.region().text());
        Optional<Division> division = word.division(context);
        if (division.isPresent()) {
            return inDivision(reading, division.get());
        }
        return somewhere(reading, word.tier());
    }

    /** The tier is known, the division is not: a name of some regions only is no safe guess. */
    private static List<RegisterEntry> somewhere(NameReading reading, Tier tier) {
        boolean county = tier == Tier.DISTRICT && reading.form().tiers().contains(Tier.COUNTY);
        if (county || reading.form().tiers().contains(tier)) {
            return List.of(new RegisterEntry(reading, Optional.of(tier), Optional.empty()));
        }
        return List.of();
    }

    private RegisterEntry elsewhere(NameReading reading) {
        if (reading.form().tiers().contains(Tier.TOWNSHIP)) {
            return new RegisterEntry(reading, Optional.of(Tier.TOWNSHIP), countyAbove(reading));
        }
        return new RegisterEntry(reading, Optional.empty(), Optional.empty());
    }

    /** 金平区 of 金平区石炮台街道, or else the county of the document. */
    private Optional<Division> countyAbove(NameReading reading) {
        List<Division> named = nearest(reading.region().divisions());
        return named.isEmpty() ? context.county() : named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** 住建局 in a document of a city is that city's; 住房城乡建设厅 in it is the province's, since no city has one. */
    private List<RegisterEntry> elided(NameReading reading) {
        Optional<Division> own = ownDivision();
        if (own.isPresent()) {
            List<RegisterEntry> here = inDivision(reading, own.get());
            if (!here.isEmpty()) {
                return here;
            }
        }
        Optional<AgencyLevel> only = onlyLevel(reading.form());
        if (only.equals(Optional.of(AgencyLevel.PROVINCE)) && context.province().isPresent()) {
            return inDivision(reading, context.province().get());
        }
        Tier tier = reading.form().tiers().iterator().next();
        return List.of(new RegisterEntry(reading, only.map(level -> tier), Optional.empty()));
    }

    /** The division of the document, if it is known down to the level of the document. */
    private Optional<Division> ownDivision() {
        return context.division()
                .filter(d -> context.level().equals(Optional.of(d.kind().level())));
    }

    private static Optional<AgencyLevel> onlyLevel(NameForm form) {
        Optional<AgencyLevel> level = Optional.empty();
        for (Tier tier : form.tiers()) {
            if (level.isPresent() && level.get() != tier.level()) {
                return Optional.empty();
            }
            level = Optional.of(tier.level());
        }
        return level;
    }
}
