package io.github.fengong.agency.register;

import io.github.fengong.model.AgencyLevel;
import java.util.List;
import java.util.Optional;

/** Puts a region into a template of the register: {@code 国家税务总局{R}税务局} and 汕头市 → 国家税务总局汕头市税务局. */
final class NameTemplate {

    private static final String GOVERNMENT = "{R}人民政府";

    private static final String COMMITTEE = "中共{R}委";

    private NameTemplate() {}

    /**
     * Returns the name.
     *
     * @param template a template; without braces the region goes in front
     * @param division the region, where known
     * @param place the words of {@code {X}}
     * @return empty where the template needs a region that is not known or whose short name others have
     */
    static Optional<String> fill(String template, Optional<Division> division, String place) {
        String complete = template.indexOf('{') < 0 ? "{R}" + template : template;
        if (complete.contains("{X}") && place.isEmpty()) {
            return Optional.empty();
        }
        String name = complete.replace("{X}", place).replace("{}", "");
        if (name.indexOf('{') < 0) {
            return Optional.of(name);
        }
        return division.flatMap(region -> fill(name, region));
    }

    private static Optional<String> fill(String template, Division region) {
        Optional<String> shortName = template.contains("{r}") ? shortName(region, template) : Optional.of("");
        return shortName.map(word -> fill(template, region, word));
    }

    /**
     * The short name of a county stands only for one that no other division has: 和田地区生态环境局和田市分局, since 和田县 is there too. A name that other
     * cities have stands only behind its city.
     */
    private static Optional<String> shortName(Division region, String template) {
        String shortName = region.shortName();
        if (region.kind().level() != AgencyLevel.COUNTY) {
            return Optional.of(shortName);
        }
        List<Division> namesakes = Divisions.builtIn().find(shortName);
        if (namesakes.size() < 2) {
            return Optional.of(shortName);
        }
        boolean near = namesakes.stream()
                .anyMatch(other -> !other.equals(region)
                        && region.parent().filter(other::isWithin).isPresent());
        if (near) {
            return Optional.of(region.name());
        }
        return template.contains("{C}") || template.contains("{c}") ? Optional.of(shortName) : Optional.empty();
    }

    private static String fill(String template, Division region, String shortName) {
        String prefix = region.officialPrefix();
        return government(committee(template, prefix), prefix)
                .replace("{R}", prefix)
                .replace("{r}", shortName)
                .replace("{N}", region.name())
                .replace("{P}", provinceBefore(region, prefix))
                .replace("{p}", region.province().map(Division::shortName).orElse(""))
                .replace("{C}", region.parent().map(Division::name).orElse(""))
                .replace("{c}", region.parent().map(Division::shortName).orElse(""));
    }

    /** 中共汕头市委宣传部, but 中共广西壮族自治区委员会宣传部 and 中共大兴安岭地委宣传部. */
    private static String committee(String template, String prefix) {
        if (!template.startsWith(COMMITTEE) || template.startsWith(COMMITTEE + "员会")) {
            return template;
        }
        String rest = template.substring(COMMITTEE.length());
        if (prefix.endsWith("地区")) {
            return "中共" + prefix.substring(0, prefix.length() - 1) + "委" + rest;
        }
        boolean autonomous = prefix.length() > 2 && prefix.startsWith("自治", prefix.length() - 3);
        return autonomous || prefix.endsWith("兵团") ? COMMITTEE + "员会" + rest : template;
    }

    /** Leagues and prefectures (地区) are run by an office of the government above: 阿拉善盟行政公署. */
    private static String government(String template, String prefix) {
        boolean office = prefix.endsWith("盟") || prefix.endsWith("地区");
        return office && template.startsWith(GOVERNMENT)
                ? "{R}行政公署" + template.substring(GOVERNMENT.length())
                : template;
    }

    /** The province, unless the region is one, or its name has it (上海市浦东新区). */
    private static String provinceBefore(Division region, String prefix) {
        String province = region.province().map(Division::name).orElse("");
        return prefix.startsWith(province) ? "" : province;
    }
}
