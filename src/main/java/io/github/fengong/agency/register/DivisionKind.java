package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;

/** What a division is. */
public enum DivisionKind {
    /** 省 or 自治区. */
    PROVINCE('P', AgencyLevel.PROVINCE),
    /** 直辖市. */
    MUNICIPALITY('M', AgencyLevel.PROVINCE),
    /** 特别行政区, 台湾省, 新疆生产建设兵团: named like provinces, but not meant by 各省. */
    SPECIAL('S', AgencyLevel.PROVINCE),
    /** 地级市, 自治州, 地区, 盟. */
    CITY('C', AgencyLevel.CITY),
    /** 市辖区. */
    DISTRICT('D', AgencyLevel.COUNTY),
    /** 县级市. */
    COUNTY_CITY('T', AgencyLevel.COUNTY),
    /** 县, 自治县, 旗, 林区, 特区. */
    COUNTY('N', AgencyLevel.COUNTY),
    /** 开发区 and the like: has a code in the statistics and a committee, but no government. */
    ZONE('Z', AgencyLevel.COUNTY);

    private final char letter;
    private final AgencyLevel level;

    DivisionKind(char letter, AgencyLevel level) {
        this.letter = letter;
        this.level = level;
    }

    /** Returns the level of government of such a division. */
    public AgencyLevel level() {
        return level;
    }

    static DivisionKind ofLetter(char letter) {
        for (DivisionKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("kind of division must be one of P M S C D T N Z but is " + letter);
    }
}
