package io.github.fengong.agency.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists the usual names of a body as they are written in a document of its own region. */
final class AliasLister {

    private AliasLister() {}

    static List<String> aliases(String name, List<RegisterEntry> entries) {
        Set<String> aliases = new LinkedHashSet<>();
        for (RegisterEntry entry : entries) {
            for (String template : entry.form().names()) {
                alias(template, entry).ifPresent(aliases::add);
            }
        }
        aliases.remove(name);
        for (RegisterEntry entry : entries) {
            entry.officialName().ifPresent(aliases::remove);
        }
        return List.copyOf(aliases);
    }

    private static Optional<String> alias(String template, RegisterEntry entry) {
        if (entry.form().isNational()) {
            return Optional.of(template);
        }
        if (template.indexOf('{') < 0) {
            return levelWord(entry).map(word -> word + template);
        }
        return NameTemplate.fill(
                template.replace("{R}", "{r}"),
                entry.division(),
                entry.reading().region().text());
    }

    private static Optional<String> levelWord(RegisterEntry entry) {
        if (entry.division().isPresent()) {
            String name = entry.division().get().name();
            return Optional.of(name.endsWith("自治区") ? "自治区" : name.substring(name.length() - 1));
        }
        return entry.tier().map(tier -> switch (tier) {
            case NATIONAL -> "国家";
            case PROVINCE -> "省";
            case MUNICIPALITY, CITY -> "市";
            case DISTRICT -> "区";
            case COUNTY -> "县";
            case TOWNSHIP -> "镇";
        });
    }
}
