package io.github.fengong.agency.register;

import java.util.Optional;

/** A name with another in brackets at its end: 省市场监管局（省知识产权局）. */
record BracketedName(String written, String outer, String inner) {

    static Optional<BracketedName> of(String name) {
        int open = name.indexOf('（');
        if (open <= 0 || !name.endsWith("）") || open + 2 >= name.length()) {
            return Optional.empty();
        }
        return Optional.of(
                new BracketedName(name, name.substring(0, open), name.substring(open + 1, name.length() - 1)));
    }
}
