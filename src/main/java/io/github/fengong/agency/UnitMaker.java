package io.github.fengong.agency;

import io.github.fengong.model.TextSpan;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a unit of the tokens between two marks, or of as many of them as name one. */
final class UnitMaker {

    /** Pieces that say when or nothing, and name nobody. */
    static final Pattern NOTHING =
            Pattern.compile("[/\\\\\\-—–_*.\\d]*|无|暂无|略|空|同上|不涉及|(?:并|且)?(?:长期|持续|常态化|全年)(?:坚持|推进|实施|开展|任务|工作)*"
                    + "|立行立改|即知即改|适时|按(?:时间|时限)(?:节点|要求).*|其中|以及|并|下同|注");

    private static final TextSpan NO_PLACE = new TextSpan(0, 0);

    /** Characters of a name of which nothing tells that it is one; longer ones are words about the matter. */
    private static final int LONGEST_UNCLEAR = 10;

    /** Words on which the name of a class surely ends, whatever follows. */
    private static final Pattern CLASS_END = Pattern.compile("(?:部门|单位|政府|企业|机构)$");

    private final TokenView view;

    UnitMaker(TokenView view) {
        this.view = view;
    }

    /** Returns the unit that the tokens name; empty where they name none. */
    Optional<Item.Unit> make(int from, int to) {
        int end = endOfKnown(from, to);
        String words = view.words(from, end);
        if (NOTHING.matcher(words).matches()) {
            return Optional.empty();
        }
        Item.Unit unit = unit(from, end, words);
        return unit.form() == Item.Form.UNCLEAR && isAboutTheMatter(from, end) ? Optional.empty() : Optional.of(unit);
    }

    /** Cuts words off that follow a known name and belong to no name: 市财政局 of 市财政局经费保障, 各级财政部门 of 各级财政部门保障. */
    private int endOfKnown(int from, int to) {
        boolean collective = view.startsCollective(from);
        if (collective ? endsAsClass(from, to) : view.isWhole(from, to) || view.tag(to - 1) == Tag.PLACE) {
            return to;
        }
        for (int end = to - 1; end > from && view.tag(end) != Tag.PLACE; end--) {
            boolean known =
                    collective ? CLASS_END.matcher(view.words(from, end)).find() : isKnown(from, end);
            if (known && view.words(end, to).length() > 1) {
                return end;
            }
        }
        return to;
    }

    private boolean isKnown(int from, int end) {
        boolean begins = end - from == 1 || view.hasLevelAt(from) || view.tag(from) == Tag.PLACE;
        return begins && view.tag(end - 1).isName();
    }

    private boolean endsAsClass(int from, int end) {
        return view.isComplete(from, end) || view.shape.endsAsCollective(view.words(from, end));
    }

    /** 加强组织领导: words that begin with a verb, or go on long, and do not end as a name does. */
    private boolean isAboutTheMatter(int from, int to) {
        return view.tag(from) == Tag.VERB || view.words(from, to).length() > LONGEST_UNCLEAR;
    }

    private Item.Unit unit(int from, int to, String words) {
        boolean collective = view.shape.isCollective(words);
        Item.Form form = endsOnBarePlace(from, to) ? Item.Form.PLACE : Item.Form.UNCLEAR;
        if (collective || form == Item.Form.UNCLEAR && view.isComplete(from, to)) {
            form = Item.Form.COMPLETE;
        }
        int core = view.hasLevelAt(from) && view.get(from).text().length() == 1 ? from + 1 : from;
        return new Item.Unit(
                view.get(from).start(),
                view.get(to - 1).end(),
                view.shown(from, to),
                form,
                collective,
                view.levelAt(from),
                placeOf(from, to, form),
                view.tag(from) == Tag.FULL || view.tag(from) == Tag.HEAD,
                view.tag(to - 1).isName() && to - core == 1);
    }

    /** 山东, and 国家电网山东 in 国家电网山东、江苏公司. */
    private boolean endsOnBarePlace(int from, int to) {
        int last = to - 1;
        boolean place =
                view.tag(last) == Tag.PLACE && !view.shape.isArea(view.get(last).text());
        return place && (last == from || view.isComplete(from, last));
    }

    /** Returns where the place stands by which a list may go on: at the start, or at the end of a name that ends on it. */
    private TextSpan placeOf(int from, int to, Item.Form form) {
        int token = form == Item.Form.PLACE ? to - 1 : from;
        int place = view.get(token).start() - view.get(from).start();
        return view.tag(token) == Tag.PLACE
                ? new TextSpan(place, place + view.get(token).text().length())
                : NO_PLACE;
    }
}
