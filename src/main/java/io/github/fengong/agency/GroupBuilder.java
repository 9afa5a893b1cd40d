package io.github.fengong.agency;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Gathers units into groups that share their words of responsibility. */
final class GroupBuilder {

    private final List<Group> groups = new ArrayList<>();
    /** What the header of the cell says. */
    private final Label cell;

    private Group open;
    private boolean openEnded;
    /** Whether a clause before has told what its units do: what comes after it waits for words of its own. */
    private boolean toldBefore;

    /** Whether the pieces now read say what the units before are responsible for: 负责资金保障、项目审批. */
    private boolean inObject;

    GroupBuilder(Label label) {
        cell = label;
        open = new Group(label);
    }

    boolean openEnded() {
        return openEnded;
    }

    /** The labels around the brackets that are open. */
    private final Deque<Label> outer = new ArrayDeque<>();

    /** Returns the groups of the items, none of them empty. */
    List<Group> build(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            add(items.get(i), i + 1 < items.size() ? items.get(i + 1) : new Item.Between(Item.Mark.SENTENCE));
        }
        close(Duty.NONE, "");
        return groups;
    }

    private void add(Item item, Item next) {
        if (item instanceof Item.Unit unit) {
            addUnit(unit);
        } else if (item instanceof Item.Responsible words) {
            addWords(words, next);
        } else if (item instanceof Item.Between between) {
            addMark(between.mark());
        } else if (item instanceof Item.Begin begin) {
            begin(begin.label());
        } else if (item instanceof Item.Enter) {
            outer.push(open.label);
        } else if (item instanceof Item.Leave) {
            leave();
        } else {
            openEnded = true;
        }
    }

    private void begin(Label label) {
        close(Duty.NONE, "");
        open = new Group(label);
    }

    /** What a label or 会同 in brackets says ends with the bracket. */
    private void leave() {
        Label label = outer.isEmpty() ? open.label : outer.pop();
        if (label != open.label || open.with >= 0) {
            begin(label);
        }
    }

    private void addUnit(Item.Unit unit) {
        if (inObject && unit.form() == Item.Form.UNCLEAR) {
            return;
        }
        inObject = false;
        if (open.label.units()) {
            open.units.add(unit);
        }
    }

    private void addWords(Item.Responsible words, Item next) {
        inObject = words.hasObject();
        boolean ofOne = words.bracketed()
                && (words.duty() == Duty.LEAD || words.duty() == Duty.SUPPORT || words.duty() == Duty.GUIDE);
        if (ofOne && (open.units.isEmpty() || open.announced != Duty.NONE)) {
            close(Duty.NONE, "");
            open.announced = words.duty();
            open.words = words.text();
        } else if (ofOne) {
            boolean listGoesOn = next instanceof Item.Between between && between.mark() == Item.Mark.PAUSE;
            int first = listGoesOn ? open.units.size() - 1 : open.beforeComma;
            moveOut(Math.min(first, open.units.size() - 1), words.duty(), words.text());
        } else if (!open.units.isEmpty()) {
            close(words.duty(), words.text());
        }
    }

    private void addMark(Item.Mark mark) {
        switch (mark) {
            case COMMA -> addComma();
            case SENTENCE -> endSentence();
            case BY -> {
                close(Duty.NONE, "");
                open.own = true;
            }
            case WITH -> open.with = open.with < 0 ? open.units.size() : open.with;
            default -> {}
        }
        inObject = inObject && mark != Item.Mark.SENTENCE && mark != Item.Mark.BY;
    }

    private void addComma() {
        if (open.beforeComma < open.units.size()) {
            open.beforeComma = open.units.size();
            open.commas++;
        }
    }

    /** Closes the open group with words; words of support speak only of what stands after the last comma, unless a clause before has closed. */
    private void close(Duty duty, String words) {
        boolean supports = duty == Duty.SUPPORT || duty == Duty.GUIDE;
        if (supports && !toldBefore && open.beforeComma > 0 && open.beforeComma < open.units.size() && open.with < 0) {
            open.cutByComma = open.commas > 1;
            moveOut(open.beforeComma, duty, words);
            close(Duty.NONE, "");
            return;
        }
        boolean silent = duty == Duty.NONE;
        open.duty = silent ? open.announced : duty;
        open.words = silent ? open.words : words;
        keep(open);
        open = new Group(open.label);
    }

    private void endSentence() {
        close(Duty.NONE, "");
        if (!open.label.units() && LabelWords.endsWithClause(open.label)) {
            open = new Group(cell);
        }
    }

    private void moveOut(int first, Duty duty, String words) {
        Group moved = new Group(open.label);
        List<Item.Unit> tail = open.units.subList(first, open.units.size());
        moved.units.addAll(tail);
        tail.clear();
        open.beforeComma = Math.min(open.beforeComma, open.units.size());
        moved.duty = duty;
        moved.words = words;
        keep(moved);
    }

    private void keep(Group group) {
        if (!group.units.isEmpty()) {
            groups.add(group);
            toldBefore |= group.duty != Duty.NONE && group.announced == Duty.NONE || group.with > 0;
        }
    }
}
