package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A row of the ladder of government for which a name holds; finer than {@link AgencyLevel}, since some kinds of division name apart. */
enum Tier {
    /** 国. */
    NATIONAL('国', AgencyLevel.NATIONAL),
    /** 省, 自治区. */
    PROVINCE('省', AgencyLevel.PROVINCE),
    /** 直辖市. */
    MUNICIPALITY('直', AgencyLevel.PROVINCE),
    /** 地级市, 自治州, 盟. */
    CITY('市', AgencyLevel.CITY),
    /** 市辖区. */
    DISTRICT('区', AgencyLevel.COUNTY),
    /** 县, 县级市, 区. */
    COUNTY('县', AgencyLevel.COUNTY),
    /** 乡, 镇, 街道. */
    TOWNSHIP('乡', AgencyLevel.TOWNSHIP);

    private final char letter;
    private final AgencyLevel level;

    Tier(char letter, AgencyLevel level) {
        this.letter = letter;
        this.level = level;
    }

    AgencyLevel level() {
        return level;
    }

    /** Returns the tiers whose names hold for a division of the given kind, the closest first. */
    static List<Tier> of(DivisionKind kind) {
        return switch (kind) {
            case PROVINCE -> List.of(PROVINCE);
            case SPECIAL -> List.of(PROVINCE, CITY); // 兵团财政局
            case MUNICIPALITY -> List.of(MUNICIPALITY, CITY);
            case CITY -> List.of(CITY);
            case DISTRICT -> List.of(DISTRICT, COUNTY);
            case COUNTY, COUNTY_CITY, ZONE -> List.of(COUNTY);
        };
    }

    /** Returns the tiers of the given letters, for example of 省市县. */
    static Set<Tier> parse(String letters) {
        Set<Tier> tiers = EnumSet.noneOf(Tier.class);
        for (int i = 0; i < letters.length(); i++) {
            tiers.add(ofLetter(letters.charAt(i)));
        }
        return tiers;
    }

    private static Tier ofLetter(char letter) {
        for (Tier tier : values()) {
            if (tier.letter == letter) {
                return tier;
            }
        }
        throw new IllegalArgumentException("level must be one of 国 省 直 市 区 县 乡 but is " + letter);
    }
}
