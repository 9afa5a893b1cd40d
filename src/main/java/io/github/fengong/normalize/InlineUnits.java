package io.github.fengong.normalize;

import io.github.fengong.model.SourceLocation;
import io.github.fengong.model.UnitColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words about responsible units inside a text, taken apart by their labels: {@code 牵头单位：市发改局；配合单位：市财政局；完成时限：6月底} gives a cell of
 * leads, one of supporting units, and a deadline under its label; words without label are one cell without header.
 *
 * @param units the cells of units
 * @param extras deadlines and whatever else has a label
 */
record InlineUnits(List<UnitField> units, List<ExtraField> extras) {

    private static final HeaderLexicon LEXICON = HeaderLexicon.of(ColumnProfile.NONE);

    private static final Pattern LABEL = Pattern.compile("(" + labels() + ")\\s*[：:]\\s*");

    private static final Pattern EDGE = Pattern.compile("^[\\s，,；;。、]+|[\\s，,；;。、]+$");

    private static final Pattern DEADLINE =
            Pattern.compile(".*(?:\\d|[〇○一二三四五六七八九十]+月|[上中下]旬|年底|月底|长期|持续|每[年月季]).*(?:完成|前|底|推进|坚持|实施|落实)?");

    private static final Pattern ENDS_IN_ROLE =
            Pattern.compile("(?s).*(?:负责|牵头|配合|参与|协办|落实)(?:[。；;，,]?(?:列第一位|排第一位|排在第一位|下同|完成时限|持续).*|[。；;]?)$");

    /** How surely words speak of responsible units. */
    enum Certainty {
        /** They have a label: {@code 责任单位：…}, or end in a role: {@code …按职责分工负责}. */
        SURE,
        /** They are nothing but names of several units. */
        NAMES,
        /** They are nothing but the name of one unit, or do not speak of units. */
        NONE
    }

    InlineUnits {
        units = List.copyOf(units);
        extras = List.copyOf(extras);
    }

    /** Tells how surely the words speak of responsible units. */
    static Certainty certainty(String words) {
        Matcher label = LABEL.matcher(Script.simplify(words));
        while (label.find()) {
            if (kind(label.group(1)).namesUnits()) {
                return Certainty.SURE;
            }
        }
        if (ENDS_IN_ROLE.matcher(Script.simplify(words)).matches() && UnitWords.looksLikeUnits(words)) {
            return Certainty.SURE;
        }
        boolean several = words.contains("、") || words.contains("，") || words.contains("等");
        return several && UnitWords.looksLikeUnits(words) && !words.contains("。") ? Certainty.NAMES : Certainty.NONE;
    }

    /** Tells whether the words are the name of one unit and nothing else. */
    static boolean isOneName(String words) {
        return words.length() <= 20 && !words.contains("，") && UnitWords.looksLikeUnits(words);
    }

    /** Tells whether the words begin with a label of units, of a deadline, or of a person. */
    static boolean beginsWithLabel(String words) {
        return LABEL.matcher(Script.simplify(words)).lookingAt();
    }

    /** Returns where labelled words about units begin at the end of a text that has no bracket around them. */
    static Optional<Integer> labelAtEnd(String text) {
        Matcher label = LABEL.matcher(Script.simplify(text));
        Optional<Integer> first = Optional.empty();
        while (label.find()) {
            boolean afterSentence = label.start() == 0 || "。；;！\n 　".indexOf(text.charAt(label.start() - 1)) >= 0;
            HeaderKind kind = kind(label.group(1));
            if (afterSentence && first.isEmpty() && (kind.namesUnits() || kind == HeaderKind.DEADLINE)) {
                first = Optional.of(label.start());
            }
            if (first.isPresent() && kind.namesUnits()) {
                return first;
            }
        }
        return Optional.empty();
    }

    /** Takes the words apart. */
    static InlineUnits parse(String words, SourceLocation location) {
        List<UnitField> units = new ArrayList<>();
        List<ExtraField> extras = new ArrayList<>();
        Matcher label = LABEL.matcher(Script.simplify(words));
        int from = 0;
        String name = "";
        boolean leads = hasLead(words);
        while (label.find()) {
            add(name, words.substring(from, label.start()), leads, location, units, extras);
            name = CellText.fold(words.substring(label.start(1), label.end(1)));
            from = label.end();
        }
        add(name, words.substring(from), leads, location, units, extras);
        return new InlineUnits(units, extras);
    }

    private static void add(
            String name,
            String written,
            boolean leads,
            SourceLocation location,
            List<UnitField> units,
            List<ExtraField> extras) {
        String words = EDGE.matcher(written).replaceAll("");
        if (words.isEmpty()) {
            return;
        }
        Field field = new Field(words, Optional.empty(), false, location);
        if (name.isEmpty()) {
            addUnlabelled(field, leads, units, extras);
        } else if (kind(name).namesUnits() || kind(name) == HeaderKind.RESPONSIBLE_ALONE) {
            units.add(new UnitField(name, column(kind(name), leads), field));
        } else {
            extras.add(new ExtraField(name, kind(name) == HeaderKind.DEADLINE, field));
        }
    }

    /** Words before the first label are units, or a deadline: {@code 6月底完成，牵头考核单位：…}. */
    private static void addUnlabelled(Field field, boolean leads, List<UnitField> units, List<ExtraField> extras) {
        boolean deadline = DEADLINE.matcher(field.text()).matches() && !UnitWords.looksLikeUnits(field.text());
        if (deadline) {
            extras.add(new ExtraField("完成时限", true, field));
        } else {
            units.add(new UnitField("", leads ? UnitColumn.SUPPORTING : UnitColumn.RESPONSIBLE, field));
        }
    }

    private static boolean hasLead(String words) {
        Matcher label = LABEL.matcher(Script.simplify(words));
        while (label.find()) {
            if (kind(label.group(1)) == HeaderKind.LEAD) {
                return true;
            }
        }
        return false;
    }

    private static UnitColumn column(HeaderKind kind, boolean leads) {
        return switch (kind) {
            case LEAD -> UnitColumn.LEAD;
            case SUPPORTING -> UnitColumn.SUPPORTING;
            case IMPLEMENTING -> UnitColumn.IMPLEMENTING;
            case GUIDING -> UnitColumn.GUIDING;
            default -> leads ? UnitColumn.SUPPORTING : UnitColumn.RESPONSIBLE;
        };
    }

    private static HeaderKind kind(String label) {
        return LEXICON.find(label).map(HeaderWord::kind).orElse(HeaderKind.OTHER);
    }

    /** Longer labels first, or 牵头责任单位 would be read as 责任单位. */
    private static String labels() {
        return LEXICON
                .words(kind -> kind.namesUnits()
                        || kind == HeaderKind.RESPONSIBLE_ALONE
                        || kind == HeaderKind.DEADLINE
                        || kind == HeaderKind.OTHER)
                .stream()
                .filter(word -> word.length() >= 3 || word.equals("时限"))
                .sorted((left, right) -> right.length() - left.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
