package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Restores what a list of places names once: 山东、江苏公司 becomes 山东公司, 江苏公司; 国网山东、江苏公司 becomes 国网山东公司, 国网江苏公司; 广州、深圳等市政府 becomes 广州市政府,
 * 深圳市政府.
 */
final class SuffixRestorer {

    private static final Pattern GOVERNMENT = Pattern.compile("[省市县区州盟旗](?:人民政府|政府|党委|委)?");

    /** The government of one division: 顺德区政府, 高桥街道办事处. */
    private static final Pattern OF_AREA =
            Pattern.compile("[^各]{2,}?(?:[省市区县州盟旗镇乡](?=(?:人民)?政府$)|街道(?=办事处$))((?:人民)?政府|办事处)");

    /** A division by its name alone. */
    private static final Pattern AREA = Pattern.compile("[^各]+(?:[省市区县盟旗镇乡]|街道)|[^各]{2,}州");

    /** A class by its line of government: 城管部门, and not 市直有关部门. */
    private static final Pattern LINE = Pattern.compile("(?:(?!有关|相关|主管|责任|成员|牵头)[^各直级属（）])+部门");

    /** Characters of the longest place without a word for a division: 呼和浩特. */
    private static final int LONGEST_PLACE = 4;

    private SuffixRestorer() {}

    /** Returns whether the words after 等 are the end that places before them share: 广州、深圳 + 市政府. */
    static boolean isOfPlaces(String tail, List<Item> before) {
        boolean places = !before.isEmpty()
                && before.get(before.size() - 1) instanceof Item.Unit unit
                && unit.form() == Item.Form.PLACE;
        return places && GOVERNMENT.matcher(tail).matches();
    }

    static List<Item> restore(List<Item> items) {
        List<Item> governments = withLines(withGovernments(items));
        if (governments.stream().noneMatch(item -> item instanceof Item.Unit unit && mayBePlace(unit))) {
            return governments;
        }
        return withHeads(withTails(governments));
    }

    /** 南海区、顺德区政府 names two governments: 南海区政府, 顺德区政府. */
    private static List<Item> withGovernments(List<Item> items) {
        List<Item> restored = items;
        String government = "";
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i) instanceof Item.Unit unit && !unit.collective()) {
                if (!government.isEmpty() && isDivisionOf(government, unit.name())) {
                    restored = restored == items ? new ArrayList<>(items) : restored;
                    restored.set(i, unit.withName(unit.name() + government));
                } else {
                    government = governmentOf(unit.name());
                }
            } else if (!isPause(items.get(i))) {
                government = "";
            }
        }
        return restored;
    }

    /** 公安、城管部门 names two classes: 公安部门, 城管部门. */
    private static List<Item> withLines(List<Item> items) {
        List<Item> restored = items;
        boolean line = false;
        for (int i = items.size() - 1; i >= 0; i--) {
            if (!(items.get(i) instanceof Item.Unit unit)) {
                line &= isPause(items.get(i));
            } else if (line && unit.form() == Item.Form.UNCLEAR) {
                restored = restored == items ? new ArrayList<>(items) : restored;
                restored.set(i, unit.asClass(unit.name() + "部门"));
            } else {
                line = unit.name().endsWith("部门") && LINE.matcher(unit.name()).matches();
            }
        }
        return restored;
    }

    private static boolean isDivisionOf(String government, String name) {
        return AREA.matcher(name).matches() && name.endsWith("街道") == government.equals("办事处");
    }

    /** Returns what follows the division in the name of its government; empty for any other name. */
    private static String governmentOf(String name) {
        if (!name.endsWith("政府") && !name.endsWith("办事处")) {
            return "";
        }
        Matcher government = OF_AREA.matcher(name);
        return government.matches() ? government.group(1) : "";
    }

    private static List<Item> withTails(List<Item> items) {
        List<Item> restored = new ArrayList<>(items);
        String tail = "";
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (item instanceof Item.Unit unit && mayBePlace(unit)) {
                boolean place = unit.form() == Item.Form.PLACE
                        || GOVERNMENT.matcher(tail).matches();
                boolean whole = unit.name().endsWith(tail);
                restored.set(i, whole || !place ? unit : unit.withName(unit.name() + tail));
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

    /** Also 闵行, which no dictionary may know, is a place where 区政府 follows. */
    private static boolean mayBePlace(Item.Unit unit) {
        boolean unknown = !unit.sure() && !unit.collective() && unit.level().isEmpty();
        return unit.form() == Item.Form.PLACE || unknown && unit.name().length() <= LONGEST_PLACE;
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
