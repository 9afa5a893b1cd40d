package io.github.fengong.normalize;

import io.github.fengong.normalize.InlineUnits.Certainty;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in the lines of one document what speaks of responsible units; the surer the document is, the shorter words are taken for units. */
final class InlineStatements {

    /** Site footers name 主办单位 and 承办单位 without brackets; those are no responsible units. */
    private static final Pattern FOOTER = Pattern.compile("^(主办|承办|协办|指导)");

    private final boolean takesNames;
    private final boolean takesOneName;

    private InlineStatements(boolean takesNames, boolean takesOneName) {
        this.takesNames = takesNames;
        this.takesOneName = takesOneName;
    }

    static InlineStatements of(List<InlineLine> lines) {
        long sure = count(lines, Certainty.SURE);
        long names = count(lines, Certainty.NAMES);
        boolean takesNames = sure > 0 || names > 1;
        return new InlineStatements(takesNames, takesNames && sure + names > 1);
    }

    /** Returns the brackets with units in the words. */
    List<UnitBracket> brackets(String words) {
        return UnitBracket.find(words).stream().filter(this::takes).toList();
    }

    /** Returns where words about units without bracket begin. */
    Optional<Integer> label(String words) {
        return InlineUnits.labelAtEnd(words)
                .filter(start -> !FOOTER.matcher(words.substring(start)).lookingAt());
    }

    boolean namesUnits(String words) {
        return !brackets(words).isEmpty() || label(words).isPresent();
    }

    /** Tells whether the line says nothing but who is responsible. */
    boolean isOnlyUnits(String words) {
        List<UnitBracket> found = brackets(words);
        boolean bracket = !found.isEmpty()
                && found.get(0).start() == 0
                && found.get(found.size() - 1).end()
                        >= words.replaceAll("[。；;]$", "").length();
        return bracket || label(words).filter(start -> start == 0).isPresent();
    }

    /** Tells whether the line goes on with what another says of units: {@code 完成时限：6月底}. */
    boolean goesOn(String words) {
        return InlineUnits.beginsWithLabel(words) && !FOOTER.matcher(words).lookingAt();
    }

    private boolean takes(UnitBracket bracket) {
        return switch (bracket.certainty()) {
            case SURE -> true;
            case NAMES -> takesNames;
            case NONE -> takesOneName;
        };
    }

    private static long count(List<InlineLine> lines, Certainty certainty) {
        return lines.stream()
                .flatMap(line -> UnitBracket.find(line.words()).stream())
                .filter(bracket -> bracket.certainty() == certainty)
                .count();
    }
}
