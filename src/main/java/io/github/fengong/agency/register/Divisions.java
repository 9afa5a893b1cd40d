package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The divisions of the country down to counties, found by full or short name.
 *
 * <p>{@code find("汕头")} → 汕头市; {@code find("鼓楼区")} → four districts; {@code find("广东省汕头市金平区")} → 金平区.
 */
public final class Divisions {

    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;

    /** Province, city, county. */
    private static final int DEEPEST = 3;

    private final Map<String, Division> byCode;
    private final List<Division> all;
    private final CharTrie<Division> fullNames = new CharTrie<>();
    private final CharTrie<Division> shortNames = new CharTrie<>();
    private final DivisionHistory history;

    private Divisions(
            List<Division> divisions,
            Map<String, Division> byCode,
            List<String> formerDivisions,
            List<String> otherNames) {
        this.all = Collections.unmodifiableList(divisions);
        this.byCode = byCode;
        for (Division division : divisions) {
            fullNames.add(division.name(), division);
            String shortName = division.shortName();
            if (!shortName.equals(division.name())) {
                shortNames.add(shortName, division);
            }
            addPrefectureName(division, shortName);
        }
        for (String line : otherNames) {
            int name = line.indexOf('\t');
            shortNames.add(line.substring(0, name), only(line.substring(name + 1)));
        }
        this.history = DivisionHistory.parse(formerDivisions, byCode);
        for (Division former : history.former()) {
            addFormerName(former);
        }
    }

    /** Returns the divisions of the resource. */
    public static Divisions builtIn() {
        return BuiltIn.DIVISIONS;
    }

    /** Returns all divisions: provinces, then cities, then counties, each in the order of their codes. */
    public List<Division> all() {
        return all;
    }

    /** Returns the division with the given code of GB/T 2260. */
    public Optional<Division> ofCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the divisions of the given full or short name, those whose full name it is alone if there are any. Names of the divisions
     * above may stand in front.
     */
    public List<Division> find(String name) {
        for (boolean full : new boolean[] {true, false}) {
            for (DivisionSpan span : spansAt(name, 0)) {
                if (span.end() == name.length() && span.full() == full) {
                    return span.divisions();
                }
            }
        }
        return List.of();
    }

    /** Returns the divisions directly under the given one, without zones, in the order of their codes. */
    public List<Division> children(Division parent) {
        List<Division> children = new ArrayList<>();
        for (Division division : all) {
            if (division.kind() != DivisionKind.ZONE
                    && division.parent().isPresent()
                    && division.parent().get().equals(parent)) {
                children.add(division);
            }
        }
        return children;
    }

    /** Returns the counties, districts and county-level cities in the given division, in the order of their codes. */
    public List<Division> counties(Division region) {
        List<Division> counties = new ArrayList<>();
        for (Division division : all) {
            if (division.code().length() > CITY_DIGITS
                    && division.kind() != DivisionKind.ZONE
                    && division.isWithin(region)) {
                counties.add(division);
            }
        }
        return counties;
    }

    /**
     * Returns, of divisions of a region, those of an earlier year in their place; empty where they changed in that year, so that it depends on
     * the day.
     */
    Optional<List<Division>> inYear(List<Division> today, Division region, int year) {
        return history.inYear(today, region, year);
    }

    /** Returns every stretch of the text from the given offset that names a division, short stretches first. */
    List<DivisionSpan> spansAt(CharSequence text, int from) {
        return spansAt(text, from, DEEPEST);
    }

    private List<DivisionSpan> spansAt(CharSequence text, int from, int depth) {
        List<DivisionSpan> spans = new ArrayList<>(2);
        addSpans(text, from, fullNames, true, spans);
        addSpans(text, from, shortNames, false, spans);
        if (depth > 1 && !spans.isEmpty()) {
            addNested(text, depth - 1, List.copyOf(spans), spans);
        }
        return spans;
    }

    private static void addSpans(
            CharSequence text, int from, CharTrie<Division> names, boolean full, List<DivisionSpan> spans) {
        int node = CharTrie.ROOT;
        for (int i = from; i < text.length(); i++) {
            node = names.child(node, text.charAt(i));
            if (node == CharTrie.NONE) {
                return;
            }
            List<Division> found = names.values(node);
            if (!found.isEmpty()) {
                spans.add(new DivisionSpan(i + 1, full, found));
            }
        }
    }

    /** 汕头市 behind 广东省, 金平区 behind 汕头市: the inner name counts only if it lies in the outer one. */
    private void addNested(CharSequence text, int depth, List<DivisionSpan> outers, List<DivisionSpan> spans) {
        for (DivisionSpan outer : outers) {
            if (outer.divisions().get(0).code().length() > CITY_DIGITS || outer.end() >= text.length()) {
                continue;
            }
            for (DivisionSpan inner : spansAt(text, outer.end(), depth)) {
                List<Division> within = within(inner.divisions(), outer.divisions());
                if (!within.isEmpty()) {
                    spans.add(new DivisionSpan(inner.end(), inner.full(), within));
                }
            }
        }
    }

    /** Returns those divisions that lie in one of the others. */
    static List<Division> within(List<Division> inners, List<Division> outers) {
        List<Division> within = new ArrayList<>(1);
        for (Division inner : inners) {
            for (Division outer : outers) {
                if (!inner.equals(outer) && inner.isWithin(outer)) {
                    within.add(inner);
                    break;
                }
            }
        }
        return within;
    }

    /** A name that other divisions have today says nothing of a former one. */
    private void addFormerName(Division former) {
        if (fullNames.values(former.name()).isEmpty()) {
            fullNames.add(former.name(), former);
        }
    }

    private Division only(String name) {
        List<Division> found = fullNames.values(name);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "division-names.tsv: expected the full name of one division but found " + name);
        }
        return found.get(0);
    }

    /** 恩施土家族苗族自治州 is 恩施州, 鄂伦春自治旗 is 鄂伦春旗, 融水苗族自治县 is 融水县 or 融水自治县 in daily use. */
    private void addPrefectureName(Division division, String shortName) {
        String name = division.name();
        int kindAt = name.length() - 3;
        if (kindAt > 0 && name.startsWith("自治", kindAt) && division.kind() != DivisionKind.PROVINCE) {
            shortNames.add(shortName + name.charAt(name.length() - 1), division);
            String autonomous = shortName + name.substring(kindAt);
            if (!autonomous.equals(name)) {
                shortNames.add(autonomous, division);
            }
        }
    }

    private static Divisions parse(List<String> lines, List<String> formerDivisions, List<String> otherNames) {
        Map<String, Division> byCode = new HashMap<>(lines.size() * 2);
        List<Division> divisions = new ArrayList<>(lines.size());
        for (String line : lines) {
            int name = line.indexOf('\t') + 1;
            int kind = line.indexOf('\t', name) + 1;
            if (name == 0 || kind == 0 || kind + 1 != line.length()) {
                throw new IllegalStateException(
                        "divisions.tsv: expected code, name and kind between tabs but found " + line);
            }
            String code = line.substring(0, name - 1);
            Division division = new Division(
                    code,
                    line.substring(name, kind - 1),
                    DivisionKind.ofLetter(line.charAt(kind)),
                    parent(byCode, code));
            byCode.put(code, division);
            divisions.add(division);
        }
        return new Divisions(divisions, byCode, formerDivisions, otherNames);
    }

    private static Optional<Division> parent(Map<String, Division> byCode, String code) {
        if (code.length() <= PROVINCE_DIGITS) {
            return Optional.empty();
        }
        Division city = code.length() > CITY_DIGITS ? byCode.get(code.substring(0, CITY_DIGITS)) : null;
        return Optional.of(city != null ? city : byCode.get(code.substring(0, PROVINCE_DIGITS)));
    }

    /** Loads the resource when it is first needed. */
    private static final class BuiltIn {
        static final Divisions DIVISIONS = parse(
                ResourceLines.read("divisions.tsv"),
                ResourceLines.read("former-divisions.tsv"),
                ResourceLines.read("division-names.tsv"));
    }
}
