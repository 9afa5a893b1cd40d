package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Restores what a list of places names once: 山东、江苏公司 becomes 山东公司, 江苏公司; 国网山东、江苏公司 becomes 国网山东公司, 国网江苏公司; 广州、深圳等市政府 becomes 广州市政府,
 * 深圳市政府.
 */
final class SuffixRestorer {

    private static final Pattern GOVERNMENT = Pattern.compile("[省市县区州盟旗](?:人民政府|政府|党委|委)?");

    private SuffixRestorer() {}

    /** Returns whether the words after 等 are the end that places before them share: 广州、深圳 + 市政府. */
    static boolean isOfPlaces(String tail, List<Item> before) {
        boolean places = !before.isEmpty()
                && before.get(before.size() - 1) instanceof Item.Unit unit
                && unit.form() == Item.Form.PLACE;
        return places && GOVERNMENT.matcher(tail).matches();
    }

    static List<Item> restore(List<Item> items) {
        if (items.stream().noneMatch(item -> item instanceof Item.Unit unit && unit.form() == Item.Form.PLACE)) {
            return items;
        }
        return withHeads(withTails(items));
    }

    private static List<Item> withTails(List<Item> items) {
        List<Item> restored = new ArrayList<>(items);
        String tail = "";
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item instanceof Item.Unit unit && unit.form() == Item.Form.PLACE) {
                restored.set(i, tail.isEmpty() ? unit : unit.withName(unit.name() + tail));
            } else if (item instanceof Item.Unit unit) {
                tail = tailOf(unit);
            } else if (item instanceof Item.GoesOn end) {
                tail = GOVERNMENT.matcher(end.tail()).matches() ? end.tail() : "";
            } else if (!isPause(item)) {
                tail = "";
            }
        }
        return restored;
    }

    /** Puts 国网 before the later places of the list that begins 国网山东. */
    private static List<Item> withHeads(List<Item> items) {
        List<Item> restored = new ArrayList<>(items);
        String head = "";
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.Unit unit) {
                boolean begins = unit.isPlaced() && unit.place().start() > 0;
                if (begins) {
                    head = unit.name().substring(0, unit.place().start());
                } else if (unit.isPlaced() && !head.isEmpty()) {
                    restored.set(i, unit.withName(head + unit.name()));
                } else {
                    head = "";
                }
            } else if (!isPause(items.get(i))) {
                head = "";
            }
        }
        return restored;
    }

    private static boolean isPause(Item item) {
        return item instanceof Item.Between between && between.mark() == Item.Mark.PAUSE;
    }

    /** Returns what follows the bare place in a name: 公司 of 江苏公司, 市政府 of 珠海市政府. */
    private static String tailOf(Item.Unit unit) {
        if (!unit.isPlaced()) {
            return "";
        }
        int place = unit.place().end();
        boolean area =
                GOVERNMENT.matcher(unit.name().substring(place - 1, place)).matches();
        return unit.name().substring(area && place > 2 ? place - 1 : place);
    }
}
