package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;

/** Restores the level word that a list names once: 省科技厅、工业和信息化厅 becomes 省科技厅, 省工业和信息化厅. */
final class PrefixRestorer {

    private PrefixRestorer() {}

    static List<Item> restore(List<Item> items, NameShape shape) {
        List<Item> restored = new ArrayList<>(items.size());
        String carried = "";
        for (Item item : items) {
            if (item instanceof Item.Unit unit && !unit.collective()) {
                carried = !unit.level().isEmpty() && (carried.isEmpty() || !isBranch(unit)) ? unit.level() : carried;
                boolean elided = unit.level().isEmpty() && !carried.isEmpty() && mayBeElided(unit, shape);
                restored.add(elided ? unit.withName(carried + unit.name()) : unit);
            } else {
                restored.add(item);
            }
        }
        return restored;
    }

    /** A branch that a higher body has here tells nothing of the level of the list: 区教育局、市公安局龙湖分局、税务局. */
    private static boolean isBranch(Item.Unit unit) {
        return unit.name().endsWith("分局") || unit.name().endsWith("支局");
    }

    private static boolean mayBeElided(Item.Unit unit, NameShape shape) {
        return unit.form() == Item.Form.COMPLETE
                && !unit.isPlaced()
                && !unit.standing()
                && !NameShape.belongsToAnotherLine(unit.name(), unit.known())
                && !unit.name().equals("办公室")
                && !shape.isArea(unit.name());
    }
}
