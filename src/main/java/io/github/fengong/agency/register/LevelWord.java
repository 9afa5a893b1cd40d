package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.List;
import java.util.Optional;

/** The words that stand for the document's own region: 市 in 市财政局. */
enum LevelWord {
    AUTONOMOUS_REGION("自治区", Tier.PROVINCE),
    AUTONOMOUS_PREFECTURE("自治州", Tier.CITY),
    AUTONOMOUS_COUNTY("自治县", Tier.COUNTY),
    CORPS("兵团", Tier.PROVINCE),
    SUB_DISTRICT("街道", Tier.TOWNSHIP),
    AREA("地区", Tier.CITY),
    FOREST_DISTRICT("林区", Tier.COUNTY),
    NEW_AREA("新区", Tier.DISTRICT),
    /** The committee of a 地区 is 地委. */
    AREA_COMMITTEE("地", Tier.CITY),
    PROVINCE("省", Tier.PROVINCE),
    CITY("市", Tier.CITY),
    DISTRICT("区", Tier.DISTRICT),
    COUNTY("县", Tier.COUNTY),
    PREFECTURE("州", Tier.CITY),
    LEAGUE("盟", Tier.CITY),
    BANNER("旗", Tier.COUNTY),
    TOWN("镇", Tier.TOWNSHIP),
    TOWNSHIP("乡", Tier.TOWNSHIP);

    private static final LevelWord[] VALUES = values();

    private final String word;
    private final Tier tier;

    LevelWord(String word, Tier tier) {
        this.word = word;
        this.tier = tier;
    }

    String word() {
        return word;
    }

    /** Returns the tier that the word means where the region is not known. */
    Tier tier() {
        return tier;
    }

    /** Returns the level word that the text has at the offset. */
    static Optional<LevelWord> at(CharSequence text, int from) {
        for (LevelWord level : VALUES) {
            if (matches(text, from, level == AREA_COMMITTEE ? "地委" : level.word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    static LevelWord of(String word) {
        return word.equals(AREA_COMMITTEE.word)
                ? AREA_COMMITTEE
                : at(word, 0).orElseThrow(() -> new IllegalArgumentException("not a level word: " + word));
    }

    /** Returns the division that the word means in the given document. */
    Optional<Division> division(RegionContext context) {
        return switch (this) {
            case CORPS -> Divisions.builtIn().ofCode("66");
            case PROVINCE, AUTONOMOUS_REGION -> context.province().filter(d -> d.kind() != DivisionKind.MUNICIPALITY);
            case CITY -> cityOf(context);
            case PREFECTURE, AUTONOMOUS_PREFECTURE, LEAGUE ->
                context.city().filter(d -> d.name().endsWith(word));
            case AREA, AREA_COMMITTEE -> context.city().filter(d -> d.name().endsWith("地区"));
            case DISTRICT -> districtOf(context);
            case COUNTY, AUTONOMOUS_COUNTY, BANNER, FOREST_DISTRICT, NEW_AREA ->
                context.county().filter(d -> d.name().endsWith(word));
            case TOWN, TOWNSHIP, SUB_DISTRICT -> Optional.empty();
        };
    }

    /** In a document of a county-level city 市 is that city, not the one above it. */
    private static Optional<Division> cityOf(RegionContext context) {
        Optional<Division> own = context.county().filter(d -> d.kind() == DivisionKind.COUNTY_CITY);
        return own.isPresent() ? own : context.city().filter(d -> d.name().endsWith("市"));
    }

    /** In a document of an autonomous region 区 is that region: 区发展改革委 in 宁夏. */
    private static Optional<Division> districtOf(RegionContext context) {
        if (context.level().equals(Optional.of(AgencyLevel.PROVINCE))) {
            return context.province().filter(d -> d.name().endsWith("自治区"));
        }
        return context.county()
                .filter(d -> List.of(DivisionKind.DISTRICT, DivisionKind.ZONE).contains(d.kind()));
    }

    private static boolean matches(CharSequence text, int from, String word) {
        if (from + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
