package io.github.fengong.normalize;

import io.github.fengong.model.Provenance;
import java.util.List;

/**
 * A value of a row after filling in, with where it comes from and what a reader must be told.
 *
 * @param value the value
 * @param provenance where it comes from
 * @param findings what was filled in
 */
record Filled<T>(T value, Provenance provenance, List<PendingFinding> findings) {

    Filled {
        findings = List.copyOf(findings);
    }

    static <T> Filled<T> of(T value, Provenance provenance) {
        return new Filled<>(value, provenance, List.of());
    }

    static <T> Filled<T> of(T value, Provenance provenance, PendingFinding finding) {
        return new Filled<>(value, provenance, List.of(finding));
    }
}
