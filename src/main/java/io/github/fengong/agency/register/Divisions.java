package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The divisions of the country down to counties, found by full or short name.
 *
 * <p>{@code find("汕头")} → 汕头市; {@code find("鼓楼区")} → four districts; {@code find("广东省汕头市金平区")} → 金平区.
 */
public final class Divisions {

    private static final int CITY_DIGITS = 4;

    /** Province, city, county. */
    private static final int DEEPEST = 3;

    private final DivisionTable table;

    /** Names that are no short forms of the full ones. */
    private final CharTrie<Division> otherNames = new CharTrie<>();

    /** Full names of zones and of former divisions. */
    private final CharTrie<Division> moreNames = new CharTrie<>();

    private final DivisionHistory history;

    private Divisions(DivisionTable table, List<String> formerDivisions, List<String> otherNames, List<String> zones) {
        this.table = table;
        zones.forEach(this::addZone);
        for (String line : otherNames) {
            int name = line.indexOf('\t');
            this.otherNames.add(line.substring(0, name), only(line.substring(name + 1)));
        }
        this.history = DivisionHistory.parse(formerDivisions, table);
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
        return All.DIVISIONS;
    }

    /** Returns the division with the given code of GB/T 2260. */
    public Optional<Division> ofCode(String code) {
        return table.ofCode(code);
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
        for (Division division : all()) {
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
        for (Division division : all()) {
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
        addSpans(named(text, from, true, moreNames), true, spans);
        addSpans(named(text, from, false, otherNames), false, spans);
        if (depth > 1 && !spans.isEmpty()) {
            addNested(text, depth - 1, List.copyOf(spans), spans);
        }
        return spans;
    }

    private List<DivisionTable.Found> named(CharSequence text, int from, boolean full, CharTrie<Division> more) {
        List<DivisionTable.Found> found = table.namedAt(text, from, full);
        int node = CharTrie.ROOT;
        for (int i = from; i < text.length(); i++) {
            node = more.child(node, text.charAt(i));
            if (node == CharTrie.NONE) {
                break;
            }
            for (Division division : more.values(node)) {
                found.add(new DivisionTable.Found(i + 1, division));
            }
        }
        return found;
    }

    /** Adds one span for each end, those that end first going first. */
    private static void addSpans(List<DivisionTable.Found> found, boolean full, List<DivisionSpan> spans) {
        found.sort(Comparator.comparingInt(DivisionTable.Found::end));
        for (int i = 0; i < found.size(); ) {
            int end = found.get(i).end();
            List<Division> divisions = new ArrayList<>(1);
            for (; i < found.size() && found.get(i).end() == end; i++) {
                divisions.add(found.get(i).division());
            }
            spans.add(new DivisionSpan(end, full, divisions));
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

    private void addZone(String line) {
        int names = line.indexOf('\t') + 1;
        int above = line.indexOf('\t', names) + 1;
        Division zone = new Division(
                "", line.substring(0, names - 1), DivisionKind.ZONE, Optional.of(only(line.substring(above))));
        moreNames.add(zone.name(), zone);
        if (above - 1 > names) {
            for (String name : line.substring(names, above - 1).split(" ")) {
                otherNames.add(name, zone);
            }
        }
    }

    /** A name that other divisions have today says nothing of a former one. */
    private void addFormerName(Division former) {
        if (inFull(former.name()).isEmpty()) {
            moreNames.add(former.name(), former);
        }
    }

    private Division only(String name) {
        List<Division> found = inFull(name);
        if (found.size() != 1) {
            throw new IllegalStateException(
                    "division-names.tsv, zones.tsv: expected the full name of one division but found " + name);
        }
        return found.get(0);
    }

    private List<Division> inFull(String name) {
        List<Division> divisions = new ArrayList<>(1);
        for (DivisionTable.Found found : named(name, 0, true, moreNames)) {
            if (found.end() == name.length()) {
                divisions.add(found.division());
            }
        }
        return divisions;
    }

    /** Loads the resource when it is first needed. */
    private static final class BuiltIn {
        static final Divisions DIVISIONS = new Divisions(
                new DivisionTable(ResourceLines.text("divisions.tsv")),
                ResourceLines.read("former-divisions.tsv"),
                ResourceLines.read("division-names.tsv"),
                ResourceLines.read("zones.tsv"));
    }

    /** Reads all divisions when they are first asked for. */
    private static final class All {
        static final List<Division> DIVISIONS = builtIn().table.all();
    }
}
