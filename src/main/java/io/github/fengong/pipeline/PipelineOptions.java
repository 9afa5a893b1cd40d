package io.github.fengong.pipeline;

import io.github.fengong.agency.AgencyOptions;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.normalize.NormalizeOptions;
import java.util.List;
import java.util.Objects;

/**
 * How each stage works.
 *
 * @param read how documents are read
 * @param normalize what the user says of their columns
 * @param agency how units are split and resolved
 * @param agencyNames names of agencies that the user knows, beside those of the program
 */
public record PipelineOptions(
        ReadOptions read, NormalizeOptions normalize, AgencyOptions agency, List<String> agencyNames) {

    public PipelineOptions {
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(normalize, "normalize");
        Objects.requireNonNull(agency, "agency");
        agencyNames = List.copyOf(agencyNames);
    }
}
