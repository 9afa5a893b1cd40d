package io.github.fengong.export;

import io.github.fengong.model.Finding;
import io.github.fengong.model.Measure;
import java.util.Optional;

/**
 * A row of the table of findings.
 *
 * @param number which finding it is, from 1
 * @param finding the finding
 * @param measure the measure it concerns
 */
record FindingRow(int number, Finding finding, Optional<Measure> measure) {}
