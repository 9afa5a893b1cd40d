package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.Optional;

/** What a collective unit says of the document's level: only a province speaks of 各地级以上市, only a city of 各区县. */
final class CollectiveLevel {

    private CollectiveLevel() {}

    static Optional<AgencyLevel> of(String name) {
        if (!name.startsWith("各")) {
            return Optional.empty();
        }
        String rest = name.substring(1);
        if (startsWithOneOf(rest, "镇", "乡", "街道", "片区", "区直", "区属", "县直", "县属")) {
            return Optional.of(AgencyLevel.COUNTY);
        }
        if (startsWithOneOf(rest, "省", "自治区")) {
            return Optional.of(AgencyLevel.NATIONAL);
        }
        if (startsWithOneOf(rest, "地级", "设区", "市州", "市（州", "市、", "市人民政府", "市政府")) {
            return Optional.of(AgencyLevel.PROVINCE);
        }
        boolean ofCity = startsWithOneOf(rest, "区", "县", "有关区", "相关区");
        return ofCity ? Optional.of(AgencyLevel.CITY) : Optional.empty();
    }

    private static boolean startsWithOneOf(String text, String... beginnings) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
