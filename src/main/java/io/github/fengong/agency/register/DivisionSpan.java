package io.github.fengong.agency.register;

import java.util.List;

/**
 * A stretch of text that names a division, perhaps one of several of that name, perhaps after the divisions above it (广东省汕头市).
 *
 * @param end the offset after its last character
 * @param full whether the name is written in full (汕头市), not in short (汕头)
 * @param divisions the divisions that have the name
 */
record DivisionSpan(int end, boolean full, List<Division> divisions) {

    DivisionSpan {
        divisions = List.copyOf(divisions);
    }
}
