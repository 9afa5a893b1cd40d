package io.github.fengong.agency;

import io.github.fengong.model.FindingCode;
import java.util.ArrayList;
import java.util.List;

/** Reads tokens into items: names, words of responsibility, marks between them. One reader reads one text. */
final class ItemReader {

    private static final List<String> BEING = List.of("为", "是", "作为", "均为", "系", "担任");

    private final TokenView view;
    private final UnitMaker units;
    private final List<Item> items = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    /** The first token of the name that is being read, -1 between names. */
    private int from = -1;

    private int at;

    ItemReader(TokenView view) {
        this.view = view;
        this.units = new UnitMaker(view, doubts);
    }

    List<Item> read(List<Label> labels) {
        int label = 0;
        while (at < view.size()) {
            if (view.tag(at) == Tag.LABEL) {
                flush();
                items.add(new Item.Begin(labels.get(label++)));
                at++;
            } else {
                step();
            }
        }
        flush();
        return items;
    }

    /** Returns what could not be read for sure. */
    List<Doubt> doubts() {
        return doubts;
    }

    private void step() {
        if (from >= 0 && at - from > TokenView.LONGEST_NAME) {
            flush();
        }
        switch (view.tag(at)) {
            case PAUSE -> readPause();
            case COMMA -> between(Item.Mark.COMMA);
            case SEMICOLON, STOP -> between(Item.Mark.SENTENCE);
            case COLON -> readColon();
            case GAP -> between(Item.Mark.GAP);
            case CLOSE -> enterOrLeave(new Item.Leave());
            case OPEN -> readBracket();
            case ETC -> readGoesOn();
            case BY -> readBy();
            case WITH -> readWith();
            case JOIN -> readJoin();
            case LEAD, SUPPORT, GUIDE, DUTY, WEAK, MANNER -> readResponsible();
            default -> readWord();
        }
    }

    private void between(Item.Mark mark) {
        flush();
        items.add(new Item.Between(mark));
        at++;
    }

    private void enterOrLeave(Item bracket) {
        flush();
        items.add(bracket);
        at++;
    }

    private void extend() {
        from = from < 0 ? at : from;
        at++;
    }

    /** Before a colon stands a unit, or words that say nothing of units: 分工：市发改委. */
    private void readColon() {
        boolean unit = from >= 0 && (view.isComplete(from, at) || view.startsCollective(from));
        if (from >= 0 && !unit) {
            doubtLabel();
        }
        from = unit ? from : -1;
        between(Item.Mark.GAP);
    }

    private void doubtLabel() {
        String message = "“" + view.shown(from, at) + "：”不是已知的标签，其后的单位未按它定角色";
        doubts.add(new Doubt(
                FindingCode.ROLE_ASSUMED,
                view.get(from).start(),
                view.get(at - 1).end(),
                message));
    }

    /** 、 parts units, but not 各区、县级市. */
    private void readPause() {
        int end = from >= 0 ? Collectives.endAfterPause(view, from, at) : -1;
        if (end > 0) {
            at = end;
        } else {
            between(Item.Mark.PAUSE);
        }
    }

    /** 和 parts units where a whole name stands before it and a unit begins after it. */
    private void readJoin() {
        int end = view.nameEndFrom(at + 1);
        if (from < 0) {
            between(Item.Mark.PAUSE);
        } else if (Collectives.goesOnWith(view.words(from, at), view.words(at + 1, end), view.shape)) {
            at = end;
        } else if (Joiners.partUnits(view, from, at, end)) {
            between(Item.Mark.PAUSE);
        } else {
            extend();
        }
    }

    private void readWith() {
        boolean principal = from >= 0 ? view.isWhole(from, at) : !items.isEmpty();
        if (principal && Joiners.nameAnotherAfterWith(view, at)) {
            between(Item.Mark.WITH);
        } else {
            extend();
        }
    }

    /** 由: what stands before it in its piece is a scope. */
    private void readBy() {
        if (from >= 0 && !view.isComplete(from, at)) {
            from = -1;
            dropUnclear();
        }
        between(Item.Mark.BY);
    }

    private void dropUnclear() {
        while (!items.isEmpty()
                && (isPause(last()) || last() instanceof Item.Unit unit && unit.form() == Item.Form.UNCLEAR)) {
            items.remove(items.size() - 1);
        }
    }

    private static boolean isPause(Item item) {
        return item instanceof Item.Between between && between.mark() == Item.Mark.PAUSE;
    }

    private Item last() {
        return items.get(items.size() - 1);
    }

    private void readGoesOn() {
        if (from < 0 && items.isEmpty()) {
            extend();
            return;
        }
        flush();
        int start = ++at;
        while (at < view.size() && !endsTail(start)) {
            at = view.tag(at) == Tag.OPEN && view.closeOf(at) > 0 ? view.closeOf(at) + 1 : at + 1;
        }
        String tail = view.words(start, at);
        boolean swallowed = tail.isEmpty()
                || view.shape.isCollective(tail)
                || SuffixRestorer.isOfPlaces(tail, items)
                || !view.isComplete(start, at);
        items.add(new Item.GoesOn(swallowed ? tail : ""));
        if (!swallowed) {
            at = start;
            items.add(new Item.Between(Item.Mark.PAUSE));
        }
    }

    private boolean endsTail(int start) {
        Tag tag = view.tag(at);
        if (tag == Tag.JOIN) {
            return at == start
                    || !Collectives.goesOnWith(
                            view.words(start, at), view.words(at + 1, view.nameEndFrom(at + 1)), view.shape);
        }
        boolean role = tag.isRole() && !view.isGenericNoun(at + 1) && tag != Tag.WEAK && tag != Tag.GUIDE;
        return tag.isBoundary()
                || role
                || tag == Tag.BY
                || tag == Tag.WITH
                || tag.isRole() && view.shape.isCollective(view.words(start, at)) && !view.isGenericNoun(at + 1);
    }

    private void readBracket() {
        int close = view.closeOf(at);
        int open = at;
        if (close < 0) {
            between(Item.Mark.GAP);
        } else if (BracketContent.isRole(view, open + 1, close)) {
            flush();
            items.add(new Item.Responsible(
                    BracketContent.dutyOf(view, open + 1, close), view.shown(open + 1, close), true, false));
            at = close + 1;
        } else if (BracketContent.isClause(view, open + 1, close)) {
            enterOrLeave(new Item.Enter());
        } else if (BracketContent.isAside(view, open + 1, close)) {
            flush();
            at = close + 1;
        } else if (from >= 0) {
            at = close + 1;
        } else {
            between(Item.Mark.GAP);
        }
    }

    private void readResponsible() {
        int end = ResponsibleWords.endFrom(view, at);
        if (isRoleOfName(end)) {
            flush();
            items.add(new Item.Responsible(Duty.of(view.range(at, end)), view.shown(at, end + 1), false, false));
            at = end + 1;
        } else if (view.isGenericNoun(end) && !ResponsibleWords.isAfterBeing(view, at)) {
            from = from < 0 ? at : from;
            at = end + 1;
        } else if (ResponsibleWords.areNoName(view, from, at, end)) {
            flush();
            addResponsible(at, end);
        } else {
            extend();
        }
    }

    /** 市发改委牵头单位: the noun after the words of responsibility belongs to the whole name before them. */
    private boolean isRoleOfName(int end) {
        return view.isGenericNoun(end)
                && view.tag(end + 1).isBoundary()
                && from >= 0
                && view.isComplete(from, at)
                && !view.isCollective(from, at);
    }

    private void addResponsible(int start, int end) {
        boolean object = TaskWords.beginAt(view, end);
        int next = object ? view.boundaryFrom(end) : end;
        int words = object && TaskWords.sayOnlyHow(view, start, end) ? TaskWords.startOfDuty(view, end, next) : -1;
        if (words > 0) {
            addResponsible(words, ResponsibleWords.endFrom(view, words));
            return;
        }
        Duty duty = Duty.of(view.range(start, end));
        items.add(new Item.Responsible(duty, view.shown(start, end), false, object));
        at = next;
    }

    private void readWord() {
        if (BEING.contains(view.get(at).text()) && view.tag(at + 1).isRole() && from >= 0) {
            int end = ResponsibleWords.endFrom(view, at + 1);
            end = view.isGenericNoun(end) ? end + 1 : end;
            flush();
            Duty duty = Duty.of(view.range(at + 1, end));
            items.add(new Item.Responsible(duty, view.shown(at + 1, end), false, false));
            at = end;
        } else if (Joiners.areShortWith(view, from, at, items.isEmpty())) {
            between(Item.Mark.WITH);
        } else {
            readNameWord();
        }
    }

    private void readNameWord() {
        if (from >= 0 && (view.endsBeforeVerb(from, at) || view.isModal(at) && view.isWhole(from, at))) {
            flush();
            readTask();
            return;
        }
        if (from >= 0 && GluedNames.beginsAnother(view, from, at)) {
            if (!view.text.hasBreakAt(view.get(at).start())) {
                doubtGlued();
            }
            flush();
            items.add(new Item.Between(Item.Mark.PAUSE));
        }
        extend();
    }

    private void doubtGlued() {
        int end = view.nameEndFrom(at);
        String message = "“" + view.shown(from, end) + "”中没有分隔，按两个单位记：“" + view.shown(from, at) + "”之后另起";
        int start = view.get(from).start();
        doubts.add(new Doubt(
                FindingCode.AGENCY_BOUNDARY_ASSUMED, start, view.get(end - 1).end(), message));
    }

    /** Passes over words that say what the unit before them does; 加强督导 at their end is words of responsibility. */
    private void readTask() {
        int end = view.boundaryFrom(at);
        int words = end;
        while (words > at && view.tag(words - 1).isRole()) {
            words--;
        }
        int strong = TaskWords.startOfStrongDuty(view, at, words);
        if (strong > 0) {
            addResponsible(strong, ResponsibleWords.endFrom(view, strong));
        } else if (words < end) {
            addResponsible(words, end);
        } else {
            items.add(new Item.Responsible(Duty.RESPONSIBLE, "", false, true));
            at = end;
        }
    }

    private void flush() {
        if (from >= 0) {
            units.make(from, at).ifPresent(items::add);
            from = -1;
        }
    }
}
