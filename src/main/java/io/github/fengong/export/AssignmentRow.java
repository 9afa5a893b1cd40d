package io.github.fengong.export;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Measure;

/**
 * A row of the table of assignments.
 *
 * @param measure the measure
 * @param position which of the measure's assignments it is, from 1
 * @param assignment the assignment
 */
record AssignmentRow(Measure measure, int position, Assignment assignment) {}
