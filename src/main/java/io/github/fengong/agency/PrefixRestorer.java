package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Restores the level word that a list names once: 省科技厅、工业和信息化厅 becomes 省科技厅, 省工业和信息化厅. */
final class PrefixRestorer {

    /** Characters of the longest word that stands for a line of government: 市场监管. */
    private static final int LONGEST_WORD = 4;

    /** Posts in a town or a part of one, which bear its name: 新城派出所. */
    private static final Pattern POST = Pattern.compile("..(?:派出|司法|监管|管理|财政|国土|资源|税务|工商|供电|水利|林业)所$");

    /** 雨山区人民政府, also where the list names the government once for several divisions. */
    private static final Pattern DIVISION_GOVERNMENT = Pattern.compile("[^省市区县州旗盟]{2,4}[市区县旗州盟](?:人民)?政府");

    private PrefixRestorer() {}

    static List<Item> restore(List<Item> items, NameShape shape) {
        List<Item> restored = new ArrayList<>(items.size());
        String carried = "";
        boolean words = false;
        Item.Unit left = null;
        for (Item item : items) {
            if (item instanceof Item.Unit unit && isBareWord(unit)) {
                // 财政 after 市发改
                boolean levelled = !unit.level().isEmpty();
                restored.add(words && !levelled ? unit.withName(carried + unit.name()) : unit);
                carried = levelled ? unit.level() : carried;
                words |= levelled;
            } else if (item instanceof Item.Unit unit && isGovernmentAfter(carried, restored, unit)) {
                restored.add(unit.asOne(carried + unit.name()));
            } else if (item instanceof Item.Unit unit && !unit.collective()) {
                words = false;
                carried = !unit.level().isEmpty() && (carried.isEmpty() || !isBranch(unit)) ? unit.level() : carried;
                boolean elided = unit.level().isEmpty()
                        && !carried.isEmpty()
                        && !(left != null && mayStandAlone(unit, left))
                        && mayBeElided(unit, shape);
                left = unit.level().isEmpty() && !elided ? unit : null;
                restored.add(elided ? unit.withName(carried + unit.name()) : unit);
            } else {
                restored.add(item);
            }
        }
        return restored;
    }

    /** 县委、政府: after the party committee of a level, the government is that of the level. */
    private static boolean isGovernmentAfter(String level, List<Item> before, Item.Unit unit) {
        return !level.isEmpty()
                && NameShape.isBareGovernment(unit.name())
                && before.size() > 1
                && before.get(before.size() - 2) instanceof Item.Unit committee
                && !committee.collective();
    }

    /** 市发改, 财政: the word for a line of government instead of a name. */
    private static boolean isBareWord(Item.Unit unit) {
        return unit.form() == Item.Form.UNCLEAR
                && unit.name().length() <= LONGEST_WORD + unit.level().length();
    }

    /** 阿里达摩院 after 浙江大学, 执行局 after 民二庭: an unknown name after one that has left the level may have left it too. */
    private static boolean mayStandAlone(Item.Unit unit, Item.Unit left) {
        return !unit.known() && (endsOn(unit, "院台地盟库社") || endsOn(left, "庭处科股"));
    }

    private static boolean endsOn(Item.Unit unit, String characters) {
        return characters.indexOf(unit.name().charAt(unit.name().length() - 1)) >= 0;
    }

    /** A branch that a higher body has here tells nothing of the level of the list: 区教育局、市公安局龙湖分局、税务局. */
    private static boolean isBranch(Item.Unit unit) {
        return unit.name().endsWith("分局") || unit.name().endsWith("支局");
    }

    private static boolean mayBeElided(Item.Unit unit, NameShape shape) {
        return !DIVISION_GOVERNMENT.matcher(unit.name()).matches()
                && unit.form() == Item.Form.COMPLETE
                && !unit.isPlaced()
                && !unit.standing()
                && !NameShape.belongsToAnotherLine(unit.name(), unit.known())
                && !unit.name().equals("办公室")
                && !unit.name().startsWith("派")
                && !unit.name().startsWith("镇")
                && !NameShape.isGrassroots(unit.name())
                && !POST.matcher(unit.name()).find()
                && !shape.isArea(unit.name());
    }
}
