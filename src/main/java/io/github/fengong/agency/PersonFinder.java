package io.github.fengong.agency;

import io.github.fengong.model.FindingCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds persons that stand with their units, as in cells of 责任单位及责任人, and sets them aside: 发展规划处 张三, 科研处：王五, 市财政局（李四）. A person is a
 * surname with one or two characters, stands by itself behind a unit that ends as units do, or behind another person, and is no word or
 * place. In a cell whose header asks for persons they may stand anywhere.
 */
final class PersonFinder {

    private static final Pattern PHONE = Pattern.compile("[\\dxX*\\-—]{5,}");

    /** What may stand before or behind a name: 局长王建军, 王建军同志. */
    private static final String TITLE = "副?(?:局长|主任|书记|处长|科长|部长|院长|校长|站长|所长|队长|镇长|乡长|区长|县长|市长|主席|秘书长|同志)";

    private static final Pattern TITLES = Pattern.compile("^(?:" + TITLE + ")(?=\\p{IsHan}{2,4}$)|(?:" + TITLE + ")$");

    /** Persons by their office, without a name: 分管副市长, 各村网格员. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:(?:分管|主管|常务|常委|副)(?:省长|市长|区长|县长|州长|镇长|乡长|局长|主任|书记|主席|秘书长|校长|院长|检察长|主席)"
                    + "|负责人|负责同志|负责人员|同志|(?:分管|主要|包保|县级|市级|区级|有关|班子|责任)领导|责任人|书记|局长|[省市区县州镇乡]长"
                    + "|各.*(?:主任|处长|科长|校长|院长|所长|站长|队长)|(?:网格|联络|护林|护河|专管|协管)员|(?:政法|组织|宣传|统战|纪检)委员|专干|(?<!老)干部|总监|总经理|董事长|总工程师)$");

    /** The last characters of {@link #OFFICE}, 干部 apart, since most names of departments end so. */
    private static final String OFFICE_ENDS = "长记任席导志人员干监理师";

    /** Bodies and places end so, persons hardly ever. */
    private static final String NO_LAST = "局委办部厅院所处科室站队校园场馆社司厂行会庭区县市镇乡村街道州旗盟港路桥矿库店系组班团线台网府署关学股段城湾协党联";

    /** Ends of two characters; those of one that also end names of persons, such as 军, are none here. */
    private static final Pattern NO_END =
            Pattern.compile("(?:中心|公司|集团|大学|政府|小组|专班|平台|基地|银行|[支分]行|移动|联通|电信|石油|石化|铁塔|机场|[农林]场|机关|口岸|企业|部门|单位)$");

    private static final int LONGEST_COMPOUND = 2;

    private final Set<String> surnames = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Segmenter segmenter;
    private final NameShape shape;

    PersonFinder(Segmenter segmenter, NameShape shape) {
        this.segmenter = segmenter;
        this.shape = shape;
        WordList.read("persons.txt", (kind, word) -> (kind.equals("SURNAME") ? surnames : others).add(word));
    }

    /** A stretch between two marks or blanks. */
    private record Piece(int start, int end) {}

    /**
     * Returns the stretches of persons and takes their characters.
     *
     * @param source the text that the normal form was made of; slashes count in it
     * @param asked whether the header asks for persons
     * @param doubts takes what was set aside
     */
    List<Mark> find(NormalText text, String source, boolean asked, boolean[] taken, List<Doubt> doubts) {
        if (text.length() == 0 || !mayHold(text, asked)) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        boolean afterPerson = false;
        Piece before = new Piece(0, 0);
        for (Piece piece : pieces(text)) {
            boolean free = !isTaken(taken, piece);
            boolean phone = free && PHONE.matcher(words(text, piece)).matches();
            boolean person = free
                    && (asked || afterPerson || standsWithUnit(text, source, before, piece))
                    && isAlone(text, piece)
                    && isPerson(words(text, piece));
            if (person) {
                doubts.add(doubt(text, piece));
            }
            if (person || phone && afterPerson) {
                marks.add(Mark.aside(piece.start(), piece.end()));
                Arrays.fill(taken, piece.start(), piece.end(), true);
            }
            afterPerson = person || phone && afterPerson;
            before = afterPerson ? before : piece;
        }
        return marks;
    }

    /** Returns whether words name a person by the office and no body: 分管副市长. */
    static boolean isOffice(String words) {
        return !words.isEmpty()
                && (OFFICE_ENDS.indexOf(words.charAt(words.length() - 1)) >= 0 || words.endsWith("干部"))
                && OFFICE.matcher(words).find();
    }

    private static boolean mayHold(NormalText text, boolean asked) {
        return asked
                || text.breaks().nextSetBit(1) > 0
                || text.text().indexOf('（') > 0
                || text.text().indexOf('：') > 0
                || text.text().indexOf('、') > 0;
    }

    private static List<Piece> pieces(NormalText text) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean mark = at < text.length() && Punctuation.tagOf(text.at(at)) != Tag.WORD;
            if (at == text.length() || mark || text.hasBreakAt(at)) {
                if (at > start) {
                    pieces.add(new Piece(start, at));
                }
                start = mark ? at + 1 : at;
            }
        }
        return pieces;
    }

    private static String words(NormalText text, Piece piece) {
        return text.text().substring(piece.start(), piece.end());
    }

    private static boolean isTaken(boolean[] taken, Piece piece) {
        for (int at = piece.start(); at < piece.end(); at++) {
            if (taken[at]) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a blank, a colon, a slash or an opening bracket stands between a whole unit and the piece. */
    private boolean standsWithUnit(NormalText text, String source, Piece unit, Piece piece) {
        boolean whole = unit.end() > unit.start() && shape.isComplete(words(text, unit));
        if (!whole || piece.start() - unit.end() > 1) {
            return false;
        }
        if (piece.start() == unit.end()) {
            return true;
        }
        char between = text.at(unit.end());
        char written = source.charAt(text.offsets()[unit.end()]);
        return between == '：' || between == '（' || written == '/' || written == '／';
    }

    /** Whether what follows does not go on with the words: not 王家 of 王家（镇）. */
    private static boolean isAlone(NormalText text, Piece piece) {
        return piece.end() == text.length() || text.at(piece.end()) != '（' && text.at(piece.end()) != '：';
    }

    /** Tells whether words are the name of a person, with or without a title. */
    private boolean isPerson(String words) {
        String name = TITLES.matcher(words).replaceFirst("");
        return hasShape(name)
                && !others.contains(name)
                && NO_LAST.indexOf(name.charAt(name.length() - 1)) < 0
                && !NO_END.matcher(name).find()
                && !shape.isCollective(name)
                && !isWord(name);
    }

    private boolean hasShape(String name) {
        int given = 0;
        if (name.length() > LONGEST_COMPOUND && surnames.contains(name.substring(0, LONGEST_COMPOUND))) {
            given = name.length() - LONGEST_COMPOUND;
        } else if (name.length() > 1 && surnames.contains(name.substring(0, 1))) {
            given = name.length() - 1;
        }
        return given >= 1 && given <= 2 && name.codePoints().allMatch(Character::isIdeographic);
    }

    private boolean isWord(String name) {
        List<Token> tokens = segmenter.segment(name, 0);
        boolean known = tokens.stream().anyMatch(token -> token.tag().isName() || token.tag() == Tag.ORGANISATION);
        return known || tokens.size() == 1 && tokens.get(0).tag() != Tag.WORD || segmenter.isCommonWord(name);
    }

    private static Doubt doubt(NormalText text, Piece piece) {
        String message = "“" + text.shown().substring(piece.start(), piece.end()) + "”是个人，未记为单位";
        return new Doubt(FindingCode.RESPONSIBILITY_UNPARSED, piece.start(), piece.end(), message);
    }
}
