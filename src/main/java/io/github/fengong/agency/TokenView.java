package io.github.fengong.agency;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The tokens of a text, with the questions that the grammar asks of them. */
final class TokenView {

    private static final List<String> GENERIC_NOUNS = List.of("单位", "部门", "处室", "科室", "机构", "主体", "方", "者");

    private static final Set<String> MODALS = Set.of(
            "要", "应", "须", "需", "应当", "必须", "需要", "应该", "要求", "将", "可以", "对", "为", "结合", "通过", "针对", "围绕", "对照", "负有");

    private static final List<String> GENERIC_STARTS =
            List.of("有关", "相关", "其他", "其它", "所有", "全体", "属地", "试点", "涉及", "其余");

    /** Words of the longest name, far more than any has; a longer run of words without a mark is no name. */
    static final int LONGEST_NAME = 40;

    final NormalText text;
    final NameShape shape;
    private final List<Token> tokens;
    /** For each opening bracket its closing one, -1 without one. */
    private final int[] closes;

    /** The last question of {@link #isCollective} with its answer; it is asked again and again of one name. */
    private int askedFrom = -1;

    private int askedTo = -1;
    private boolean collective;

    TokenView(NormalText text, NameShape shape, List<Token> tokens) {
        this.text = text;
        this.shape = shape;
        this.tokens = tokens;
        this.closes = closesOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    Token get(int index) {
        return tokens.get(index);
    }

    List<Token> range(int from, int to) {
        return tokens.subList(from, to);
    }

    Tag tag(int index) {
        return index < tokens.size() ? tokens.get(index).tag() : Tag.STOP;
    }

    /** Returns the characters of the tokens from {@code from} to {@code to}. */
    String words(int from, int to) {
        return from >= to
                ? ""
                : text.text()
                        .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Returns the characters of the tokens as results show them. */
    String shown(int from, int to) {
        return from >= to
                ? ""
                : text.shown()
                        .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** Returns the closing bracket of the opening one at {@code open}, or -1 where it is never closed. */
    int closeOf(int open) {
        return closes[open];
    }

    private static int[] closesOf(List<Token> tokens) {
        int[] closes = new int[tokens.size()];
        Arrays.fill(closes, -1);
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < closes.length; i++) {
            if (tokens.get(i).tag() == Tag.OPEN) {
                open.push(i);
            } else if (tokens.get(i).tag() == Tag.CLOSE && !open.isEmpty()) {
                closes[open.pop()] = i;
            }
        }
        return closes;
    }

    /** Returns the first token from {@code from} on at which no name goes on, brackets skipped. */
    int boundaryFrom(int from) {
        return endFrom(from, false);
    }

    /** Returns the first token from {@code from} on at which a name may end: a boundary, or a word that is no part of names. */
    int nameEndFrom(int from) {
        return endFrom(from, true);
    }

    private int endFrom(int from, boolean atWords) {
        int last = atWords ? Math.min(tokens.size(), from + LONGEST_NAME) : tokens.size();
        for (int i = from; i < last; i++) {
            if (tag(i).isBoundary() || atWords && i > from && endsName(from, i)) {
                return i;
            }
            if (tag(i) == Tag.OPEN) {
                int close = closeOf(i);
                if (close < 0 || !BracketContent.isPartOfName(this, i + 1, close)) {
                    return i;
                }
                i = close;
            }
        }
        return last;
    }

    /** Returns whether a whole name ends before a verb that belongs to no name: 省财政厅 before 提出意见. */
    boolean endsBeforeVerb(int from, int verb) {
        if (tag(verb) != Tag.VERB || !isWhole(from, verb)) {
            return false;
        }
        int last = Math.min(tokens.size(), from + LONGEST_NAME);
        for (int end = verb + 1; end <= last && !isStrongEnd(end - 1); end++) {
            if (isComplete(from, end) || shape.endsAsCollective(words(from, end))) {
                return false;
            }
        }
        return true;
    }

    private boolean isStrongEnd(int index) {
        return switch (tag(index)) {
            case LEAD, SUPPORT, DUTY, MANNER, ETC -> true;
            default -> tag(index).isBoundary();
        };
    }

    /** Words that are rarely part of a name end it; those that often are do so only where a whole name stands before them. */
    private boolean endsName(int from, int index) {
        return switch (tag(index)) {
            case LEAD, SUPPORT, DUTY, MANNER, ETC -> true;
            case GUIDE, WEAK, WITH -> isWhole(from, index);
            case VERB -> endsBeforeVerb(from, index);
            case WORD -> isModal(index) && isWhole(from, index);
            case JOIN ->
                (startsCollective(index + 1) || tag(index + 1) == Tag.FULL || tag(index + 1) == Tag.HEAD)
                        && isWhole(from, index);
            default -> false;
        };
    }

    /** Returns whether these tokens may be the whole name of a body. */
    boolean isComplete(int from, int to) {
        if (from >= to) {
            return false;
        }
        Token last = tokens.get(to - 1);
        if (last.tag().isName() || last.tag() == Tag.ORGANISATION) {
            return true;
        }
        return shape.isComplete(words(from, to));
    }

    /** Returns whether these tokens may be the whole name of a body or of a class of bodies. */
    boolean isWhole(int from, int to) {
        return isComplete(from, to) || isCollective(from, to);
    }

    /** Returns whether these tokens stand for a class of bodies. */
    boolean isCollective(int from, int to) {
        if (from != askedFrom || to != askedTo) {
            askedFrom = from;
            askedTo = to;
            collective = from < to && shape.isCollective(words(from, to));
        }
        return collective;
    }

    /** Returns whether a level word of a name begins at the token. */
    boolean hasLevelAt(int index) {
        return !levelAt(index).isEmpty();
    }

    /** Returns the level word with which a name begins at the token; empty where none does. */
    String levelAt(int index) {
        if (index >= tokens.size()) {
            return "";
        }
        Token token = tokens.get(index);
        return startsLevelBeforeName(index)
                ? token.text()
                : NameShape.levelAt(text.text(), token.start(), token.text().length() == 1)
                        .orElse("");
    }

    /** 市 + 民政局: the segmentation tells that 市民 is no word here. */
    private boolean startsLevelBeforeName(int index) {
        return tokens.get(index).text().length() == 1
                && "省市区县州旗盟".contains(tokens.get(index).text())
                && tag(index + 1).isName();
    }

    /** Returns whether a collective unit begins at the token: 各区县政府, 有关部门. */
    boolean startsCollective(int index) {
        if (index >= tokens.size()) {
            return false;
        }
        String word = tokens.get(index).text();
        return word.startsWith("各") || GENERIC_STARTS.contains(word);
    }

    /** Returns whether a unit begins at the token, seen from a place where one may begin. */
    boolean startsUnit(int index) {
        if (index >= tokens.size() || tag(index).isBoundary()) {
            return false;
        }
        if (startsCollective(index)) {
            return get(index).text().startsWith("各") || shape.isCollective(words(index, nameEndFrom(index)));
        }
        if (startsLevelBeforeName(index)) {
            return true;
        }
        boolean mark = tag(index).isName() || tag(index) == Tag.PLACE || hasLevelAt(index);
        return mark && isWhole(index, nameEndFrom(index));
    }

    /** Returns whether a known name without level or place begins at the token. */
    boolean isCore(int index) {
        return tag(index) == Tag.CORE || tag(index) == Tag.INNER;
    }

    /** 要, 应当: a sentence says what the unit before it has to do. */
    boolean isModal(int index) {
        return index < tokens.size() && MODALS.contains(tokens.get(index).text());
    }

    boolean isGenericNoun(int index) {
        return index < tokens.size() && GENERIC_NOUNS.contains(tokens.get(index).text());
    }
}
