package io.github.fengong.agency.register;

import java.util.List;

/**
 * What a collective unit stands for.
 *
 * @param divisions the divisions; empty where they are not certain
 * @param reason in Chinese, for people: why they are not certain; empty where they are
 */
record CollectiveDivisions(List<Division> divisions, String reason) {

    CollectiveDivisions {
        divisions = List.copyOf(divisions);
    }

    static CollectiveDivisions of(List<Division> divisions) {
        return new CollectiveDivisions(divisions, "");
    }

    static CollectiveDivisions unknown(String reason) {
        return new CollectiveDivisions(List.of(), reason);
    }
}
