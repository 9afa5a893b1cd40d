package io.github.fengong.agency.register;

import java.util.List;
import java.util.Optional;

/**
 * The name of a branch in a county: 市自然资源局濠江分局 is the branch of 市自然资源局 in 濠江区.
 *
 * @param outer the name of the body whose branch it is
 * @param divisions the divisions that the place before 分局 may be
 */
record BranchName(String outer, List<Division> divisions) {

    private static final String BRANCH = "分局";

    /** 市财政局 has four characters, 财政局 three. */
    private static final int SHORTEST_OUTER = 3;

    private static final String ENDS_OF_BODIES = "局委会厅";

    BranchName {
        divisions = List.copyOf(divisions);
    }

    /** Returns the parts of a name that ends with a county and 分局. */
    static Optional<BranchName> of(String name) {
        if (!name.endsWith(BRANCH)) {
            return Optional.empty();
        }
        int end = name.length() - BRANCH.length();
        for (int start = SHORTEST_OUTER; start < end; start++) {
            if (ENDS_OF_BODIES.indexOf(name.charAt(start - 1)) < 0) {
                continue;
            }
            for (DivisionSpan span : Divisions.builtIn().spansAt(name, start)) {
                if (span.end() == end) {
                    return Optional.of(new BranchName(name.substring(0, start), span.divisions()));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the place as written, with the word for the branch: 濠江分局. */
    String tail(String name) {
        return name.substring(outer.length());
    }

    /** Returns the one division that is meant if the outer body works for one of the given. */
    Optional<Division> within(List<Division> outerDivisions) {
        List<Division> within = Divisions.within(divisions, outerDivisions);
        List<Division> meant = outerDivisions.isEmpty() ? divisions : within;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
