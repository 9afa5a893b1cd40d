package io.github.fengong.agency;

import java.util.Objects;

/**
 * What is known before a string is split.
 *
 * @param rules the rules that the document has stated before
 */
public record SplitContext(DocumentRules rules) {

    /** Nothing is known. */
    public static final SplitContext NONE = new SplitContext(DocumentRules.NONE);

    public SplitContext {
        Objects.requireNonNull(rules, "rules");
    }
}
