package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.DocumentMetadata;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the region of a document: the level by the level words of its agencies, the division by a vote of the places in its title, its
 * agencies and its notes. The text of measures and practices has no vote, since it names other places as examples.
 *
 * <p>市税务局, 市发改局, 汕头海关, 汕头供电局 → level CITY, division 汕头市.
 */
public final class RegionFinder {

    /** The first place of a title is nearly always that of the document; more than any number of names should have to outweigh. */
    private static final int FIRST_IN_TITLE = 20;

    private static final int IN_TITLE = 3;

    /** The level of the first place of a title counts like that of so many names. */
    private static final int LEVEL_OF_TITLE = 3;

    /** The document's own number, unlike those it refers to, tells nearly as much as its title. */
    private static final int OWN_NUMBER = 10;

    /** 学习借鉴上海市、杭州市经验: the places of an experience to follow are not those of the document. */
    private static final Pattern MODELS = Pattern.compile("(?:学习|借鉴|对标|复制|推广)[^，。的]*?(?:经验|做法|举措|模式|成果|先进)");

    private static final int IN_NAME = 2;
    private static final int IN_NOTE = 1;

    /** The line of the register that holds governments themselves. */
    private static final String GOVERNMENT = "政府";

    private final NameMatcher matcher;

    RegionFinder(NameMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * Returns the region that a user names, for example {@code 汕头市}, {@code 广东省汕头市金平区} or {@code 平潭综合实验区}.
     *
     * @throws IllegalArgumentException if there is no such division, or if there are several
     */
    public static Division parse(String region) {
        String name = NameCleaner.clean(region);
        List<Division> found = Divisions.builtIn().find(name);
        if (found.isEmpty()) {
            return ZoneFinder.parse(name)
                    .orElseThrow(() -> new IllegalArgumentException("region must be a division of the country, such as"
                            + " 汕头市 or 广东省汕头市金平区, but is " + region));
        }
        if (found.size() > 1
                && found.get(0).kind().level() == found.get(1).kind().level()) {
            throw new IllegalArgumentException("region must be one division but " + region + " may be "
                    + String.join(", ", found.stream().map(Division::toString).toList())
                    + "; write it with the city or province in front");
        }
        return found.get(0);
    }

    /**
     * Returns the region of a document.
     *
     * @param title the title
     * @param names the names of its agencies and collective units as written
     * @param notes the paragraphs around its tables
     * @param metadata what the document states of itself, for its number and year
     */
    public RegionContext find(
            String title, Collection<String> names, Collection<String> notes, DocumentMetadata metadata) {
        RegionVote vote = new RegionVote();
        LevelCount levels = new LevelCount();
        String ownTitle = MODELS.matcher(title).replaceAll("");
        List<Division> inTitle = withoutZonesOfCounties(PlaceScanner.places(ownTitle));
        List<Division> namesakes = inTitle.isEmpty() ? PlaceScanner.namesakes(ownTitle) : List.of();
        for (Division division : inTitle) {
            vote.add(division, division.equals(inTitle.get(0)) ? FIRST_IN_TITLE : IN_TITLE);
        }
        Stream.concat(inTitle.stream(), namesakes.stream())
                .limit(1)
                .forEach(first -> levels.add(first.kind().level(), LEVEL_OF_TITLE));
        for (String name : new LinkedHashSet<>(names)) {
            countName(NameCleaner.clean(name), levels, vote);
        }
        for (String note : notes) {
            PlaceScanner.places(note).forEach(division -> vote.add(division, IN_NOTE));
            DocumentMark.places(note).forEach(division -> vote.add(division, IN_NOTE));
        }
        DocumentMark.places(metadata.documentNumber().orElse("")).forEach(division -> vote.add(division, OWN_NUMBER));
        oneOf(namesakes, vote).ifPresent(division -> vote.add(division, FIRST_IN_TITLE));
        RegionContext context = context(levels.most(), inTitle, vote);
        return DocumentYear.of(title, metadata).map(context::inYear).orElse(context);
    }

    /** 广州开发区 黄埔区: beside a county, a zone is a part of it or its other name. */
    private static List<Division> withoutZonesOfCounties(List<Division> places) {
        boolean county = places.stream()
                .anyMatch(place ->
                        place.kind() != DivisionKind.ZONE && place.kind().level() == AgencyLevel.COUNTY);
        return county
                ? places.stream()
                        .filter(place -> place.kind() != DivisionKind.ZONE)
                        .toList()
                : places;
    }

    private void countName(String name, LevelCount levels, RegionVote vote) {
        Optional<AgencyLevel> collective = CollectiveLevel.of(name);
        if (collective.isPresent()) {
            levels.add(collective.get(), 1);
            return;
        }
        Set<Division> places = new LinkedHashSet<>();
        List<NameReading> readings = matcher.readings(name);
        for (NameReading reading : readings) {
            if (!isTownOfThatName(reading)) {
                places.addAll(reading.region().divisions());
            }
        }
        if (places.isEmpty() && readings.stream().noneMatch(RegionFinder::isTownOfThatName)) {
            places.addAll(PlaceScanner.leading(name));
        }
        BranchName.of(name)
                .flatMap(branch -> branch.within(List.copyOf(places)))
                .ifPresent(county -> vote.add(county, IN_NAME));
        levelOf(name, readings, places).ifPresent(level -> levels.add(level, 1));
        for (Division place : places) {
            vote.add(place, IN_NAME);
        }
    }

    /** 龙港镇政府 has nothing to do with 龙港市. */
    private static boolean isTownOfThatName(NameReading reading) {
        return reading.form().tiers().contains(Tier.TOWNSHIP)
                && reading.region().kind() == RegionSpan.Kind.SHORT_NAME;
    }

    /** 鼓楼区 of the title is that of the city, or of the province, which the document names. */
    private static Optional<Division> oneOf(List<Division> namesakes, RegionVote vote) {
        List<Predicate<Division>> kinds =
                List.of(d -> d.kind() == DivisionKind.CITY, d -> d.code().length() == 2);
        for (Predicate<Division> kind : kinds) {
            List<Division> within = vote.best(kind)
                    .map(above -> Divisions.within(namesakes, List.of(above)))
                    .orElse(List.of());
            if (within.size() == 1) {
                return Optional.of(within.get(0));
            }
        }
        return Optional.empty();
    }

    /**
     * A level word tells the level, and so do a national name and a division in full, but 杭州市政府 and 汕头海关 stand in documents of other
     * levels too.
     */
    private static Optional<AgencyLevel> levelOf(String name, List<NameReading> readings, Set<Division> places) {
        if (!readings.isEmpty()
                && readings.stream().allMatch(reading -> reading.form().isNational())) {
            return Optional.of(AgencyLevel.NATIONAL);
        }
        if (places.isEmpty()) {
            return LevelWord.at(name, 0).map(word -> word.tier().level());
        }
        boolean owned = places.size() == 1
                && !readings.isEmpty()
                && readings.stream()
                        .allMatch(reading -> reading.region().kind() == RegionSpan.Kind.FULL_NAME
                                && !reading.form().line().equals(GOVERNMENT));
        return owned ? Optional.of(places.iterator().next().kind().level()) : Optional.empty();
    }

    private static RegionContext context(Optional<AgencyLevel> level, List<Division> inTitle, RegionVote vote) {
        if (level.isEmpty()) {
            return vote.best(d -> true).map(RegionContext::of).orElse(RegionContext.UNKNOWN);
        }
        return switch (level.get()) {
            case NATIONAL -> RegionContext.NATIONAL;
            case PROVINCE -> ofProvince(vote);
            case CITY -> ofCity(inTitle, vote);
            case COUNTY, TOWNSHIP -> ofCounty(vote);
        };
    }

    private static RegionContext ofProvince(RegionVote vote) {
        Optional<Division> province = vote.best(d -> d.code().length() == 2);
        return new RegionContext(Optional.of(AgencyLevel.PROVINCE), province, Optional.empty());
    }

    /** 市 may be a city, a municipality or, if the title says so, a county-level city; if none is named, the province may be. */
    private static RegionContext ofCity(List<Division> inTitle, RegionVote vote) {
        if (!inTitle.isEmpty() && inTitle.get(0).kind() == DivisionKind.COUNTY_CITY) {
            return RegionContext.of(inTitle.get(0));
        }
        Optional<Division> city =
                vote.best(d -> d.kind() == DivisionKind.CITY || d.kind() == DivisionKind.MUNICIPALITY);
        if (city.isPresent()) {
            return RegionContext.of(city.get());
        }
        Optional<Division> smaller = vote.best(d -> d.kind() == DivisionKind.COUNTY_CITY);
        if (smaller.isPresent()) {
            return RegionContext.of(smaller.get());
        }
        return new RegionContext(
                Optional.of(AgencyLevel.CITY), vote.best(d -> d.code().length() == 2), Optional.empty());
    }

    private static RegionContext ofCounty(RegionVote vote) {
        Optional<Division> county = vote.best(d -> d.kind().level() == AgencyLevel.COUNTY);
        if (county.isPresent()) {
            return RegionContext.of(county.get());
        }
        Optional<Division> above = vote.best(d -> true);
        return new RegionContext(Optional.of(AgencyLevel.COUNTY), above, Optional.empty());
    }
}
