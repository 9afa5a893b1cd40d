package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.List;

/**
 * Units that share the words of responsibility after them; built up while the items are read.
 */
final class Group {

    final List<Item.Unit> units = new ArrayList<>();
    /** Where 会同 stands among the units: those before it are the principals; -1 without it. */
    int with = -1;
    /** How many units stand before the last comma. */
    int beforeComma;

    /** How many commas stand among the units. */
    int commas;
    /** Whether one of several commas was taken for the one behind which the words of responsibility begin to hold. */
    boolean cutByComma;

    /** Whether 由 opened the group: 第二项由某局负责 is a clause of its own. */
    boolean own;

    /** What words in brackets before the units say: （配合）市财政局. */
    Duty announced = Duty.NONE;

    Duty duty = Duty.NONE;
    String words = "";
    Label label;

    Group(Label label) {
        this.label = label;
    }
}
