package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import java.util.List;

/** All checks. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new SerialSequenceCheck(),
            new DeclaredCountCheck(),
            new QuotePairCheck(),
            new BracketPairCheck(),
            new OrdinalWidthCheck(),
            new ConfusedCharacterCheck(),
            new MisspellingCheck(),
            new NameSpellingCheck());

    private Checks() {}

    /** Returns what looks wrong in the table, check by check, each in reading order. */
    public static List<Finding> findings(CheckedTable table) {
        return ALL.stream().flatMap(check -> check.findings(table).stream()).toList();
    }
}
