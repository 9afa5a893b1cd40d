package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads names by composition: the tree holds the templates with slots, and regions are put into the slots while a text is walked through,
 * so that 汕头市住建局 is found without listing 3,000 divisions times each form.
 */
final class NameMatcher {

    /** Stand for a slot in the words of the tree; private-use characters, so that no text holds them. */
    private static final char REGION_SLOT = '\uE000';

    private static final char PLACE_SLOT = '\uE001';
    private static final char ANY_SLOT = '\uE002';

    /** A place that is no division has two to four characters: 拱北, 石炮台, 大鹏. Towns of other peoples' names have more. */
    private static final int SHORTEST_PLACE = 2;

    private static final int LONGEST_PLACE = 6;

    /** Characters of level words, of bodies and of lists: where one stands, something else than a place has begun. */
    private static final String NEVER_IN_A_PLACE = "省市县局厅委司府各等和";

    private final RegionReader regions;
    private final CharTrie<Ending> words = new CharTrie<>();
    private final List<String> tails = new ArrayList<>();

    NameMatcher(List<NameForm> forms, Divisions divisions) {
        this.regions = new RegionReader(divisions);
        for (NameForm form : forms) {
            addForm(form);
        }
    }

    /** Returns all readings of the whole name. */
    List<NameReading> readings(String name) {
        List<NameReading> readings = new ArrayList<>();
        match(name, 0, true, (end, ending, regions) -> {
            if (end == name.length()) {
                readings.add(new NameReading(ending.form, ending.spelling, NameReading.innermost(regions)));
            }
        });
        return readings;
    }

    /**
     * Returns the offset after the longest name that begins at the given offset, or -1 where none does. Places that are no divisions do
     * not count here, since where such a name begins is anybody's guess.
     */
    int longestEnd(CharSequence text, int from) {
        int[] longest = {-1};
        match(text, from, false, (end, ending, regions) -> longest[0] = Math.max(longest[0], end));
        return longest[0];
    }

    /** Returns the words of all names that go without a region, or behind one. */
    List<String> tails() {
        return tails;
    }

    private void addForm(NameForm form) {
        if (!form.official().isEmpty()) {
            String word = officialWord(form.official());
            addTemplate(form, word, true);
            if (form.official().startsWith("{R}人民政府") && form.tiers().contains(Tier.CITY)) {
                addTemplate(form, word.replaceFirst("人民政府", "行政公署"), true); // 阿拉善盟行政公署外事办公室
            }
            if (word.startsWith("中共{R}委") && !word.startsWith("中共{R}委员会")) {
                addTemplate(form, word.replace("{R}委", "{R}委员会"), true); // 中共广西壮族自治区委员会宣传部
                addTemplate(form, word.replace("{R}委", "{r}地委"), true); // 中共大兴安岭地委宣传部
            }
        }
        for (String name : form.names()) {
            addTemplate(form, name, false);
            if (name.startsWith("委")) {
                addTemplate(form, "党" + name, false); // 自治区党委宣传部
                addTemplate(form, "{r}地" + name, false); // 大兴安岭地委宣传部
                addTemplate(form, "中共{R}" + name, false); // 中共汕头市委统战部
            }
        }
    }

    /** An official name that begins with its region is known by the rest: {P}{R}中级人民法院 by 中级人民法院. */
    private static String officialWord(String template) {
        String rest = template.startsWith("{P}{R}") || template.startsWith("{R}{X}") ? template.substring(3) : template;
        boolean onlyFront = rest.startsWith("{R}") && rest.indexOf('{', 1) < 0;
        return onlyFront ? rest.substring(3) : rest;
    }

    private static boolean isPlaceCharacter(char character) {
        return Character.isIdeographic(character) && NEVER_IN_A_PLACE.indexOf(character) < 0;
    }

    private void addTemplate(NameForm form, String template, boolean official) {
        if (template.startsWith("{X}") && form.tiers().contains(Tier.TOWNSHIP)) {
            addTemplate(form, "{r}" + template, official); // 金平区石炮台街道
        }
        boolean front = template.indexOf('{') < 0 && !form.isNational();
        for (String variant : NameVariants.of(template)) {
            words.add(
                    front ? variant : withSlots(variant),
                    new Ending(form, spelling(variant.equals(template), official), front));
            if (template.indexOf('{') < 0) {
                tails.add(variant);
            }
        }
    }

    private static Spelling spelling(boolean listed, boolean official) {
        if (!official) {
            return Spelling.USUAL;
        }
        return listed ? Spelling.OFFICIAL : Spelling.OFFICIAL_VARIANT;
    }

    /** A slot is written as a letter in braces, {@code {R}}, or as braces alone where there is none. */
    private static String withSlots(String template) {
        StringBuilder words = new StringBuilder(template.length());
        for (int i = 0; i < template.length(); i++) {
            char character = template.charAt(i);
            if (character != '{') {
                words.append(character);
            } else if (template.charAt(i + 1) == '}') {
                i++;
            } else {
                words.append(slot(template.charAt(i + 1)));
                i += 2;
            }
        }
        return words.toString();
    }

    private static char slot(char letter) {
        return switch (letter) {
            case 'R' -> REGION_SLOT;
            case 'X' -> ANY_SLOT;
            default -> PLACE_SLOT;
        };
    }

    private void match(CharSequence text, int from, boolean otherPlaces, Visitor visitor) {
        Walk walk = new Walk(text, otherPlaces, visitor);
        walk.on(from, CharTrie.ROOT, false, List.of());
        for (RegionSpan region : regions.at(text, from, true)) {
            walk.on(region.end(), CharTrie.ROOT, true, List.of(region));
        }
    }

    private static List<RegionSpan> extended(List<RegionSpan> regions, RegionSpan span) {
        List<RegionSpan> extended = new ArrayList<>(regions);
        extended.add(regions.isEmpty() ? span : narrowed(span, regions.get(regions.size() - 1)));
        return extended;
    }

    /** In 汕头市公安局金平分局 the second region lies in the first. */
    private static RegionSpan narrowed(RegionSpan inner, RegionSpan outer) {
        List<Division> within = Divisions.within(inner.divisions(), outer.divisions());
        return within.isEmpty() ? inner : new RegionSpan(inner.end(), inner.kind(), inner.text(), within);
    }

    /** One walk through a text. */
    private final class Walk {

        private final CharSequence text;
        private final boolean otherPlaces;
        private final Visitor visitor;

        Walk(CharSequence text, boolean otherPlaces, Visitor visitor) {
            this.text = text;
            this.otherPlaces = otherPlaces;
            this.visitor = visitor;
        }

        /** Goes on at an offset of the text and a node of the tree; {@code front}: a region was read before the root. */
        void on(int start, int from, boolean front, List<RegionSpan> regions) {
            int node = from;
            int offset = start;
            while (node != CharTrie.NONE) {
                for (Ending ending : words.values(node)) {
                    if (ending.front ? front != regions.isEmpty() : !front) {
                        visitor.visit(offset, ending, regions);
                    }
                }
                if (offset == text.length()) {
                    return;
                }
                if (!front) {
                    fillSlots(offset, node, regions);
                }
                node = words.child(node, text.charAt(offset));
                offset++;
            }
        }

        private void fillSlots(int offset, int node, List<RegionSpan> regions) {
            int region = words.child(node, REGION_SLOT);
            int place = words.child(node, PLACE_SLOT);
            int any = words.child(node, ANY_SLOT);
            if (region == CharTrie.NONE && place == CharTrie.NONE && any == CharTrie.NONE) {
                return;
            }
            for (RegionSpan span : NameMatcher.this.regions.at(text, offset, region != CharTrie.NONE)) {
                List<RegionSpan> extended = extended(regions, span);
                on(span.end(), region, false, extended);
                if (span.kind() != RegionSpan.Kind.LEVEL_WORD) {
                    on(span.end(), place, false, extended);
                    on(span.end(), any, false, extended);
                }
            }
            if (otherPlaces && any != CharTrie.NONE) {
                fillWithOtherPlaces(offset, any, regions);
            }
        }

        private void fillWithOtherPlaces(int offset, int any, List<RegionSpan> regions) {
            int last = Math.min(offset + LONGEST_PLACE, text.length() - 1);
            if (!isPlaceCharacter(text.charAt(offset)) || text.charAt(offset) == '区') {
                return; // 区 belongs to the division before: 金平区, not 金平
            }
            for (int end = offset + SHORTEST_PLACE; end <= last; end++) {
                if (!isPlaceCharacter(text.charAt(end - 1))) {
                    return;
                }
                String word = text.subSequence(offset, end).toString();
                List<Division> within = NameReading.innermost(regions).divisions();
                RegionSpan span = new RegionSpan(end, RegionSpan.Kind.OTHER_PLACE, word, within);
                on(end, any, false, extended(regions, span));
            }
        }
    }

    /** What a word of the tree stands for; {@code front}: a region may stand in front of the word. */
    private record Ending(NameForm form, Spelling spelling, boolean front) {}

    /** Takes the names found. */
    private interface Visitor {
        void visit(int end, Ending ending, List<RegionSpan> regions);
    }
}
