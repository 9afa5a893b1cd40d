package io.github.fengong.model;

import java.util.List;
import java.util.Objects;

/**
 * A task-division table 任务分工表 as clean data.
 *
 * @param title the title of the document
 * @param source the file it came from
 * @param metadata what the document states of itself
 * @param sections its sections in order; empty in a table without sections
 * @param measures its measures in order
 * @param notes the paragraphs around the tables, which may hold rules for the units
 * @param agencies all agencies and collective units, in order of appearance; empty until the units are split
 * @param findings the account of everything that was filled in or looks wrong
 */
public record MeasureTable(
        String title,
        SourceInfo source,
        DocumentMetadata metadata,
        List<Section> sections,
        List<Measure> measures,
        List<DocumentNote> notes,
        List<Agency> agencies,
        List<Finding> findings) {

    public MeasureTable {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(metadata, "metadata");
        sections = List.copyOf(sections);
        measures = List.copyOf(measures);
        notes = List.copyOf(notes);
        agencies = List.copyOf(agencies);
        findings = List.copyOf(findings);
    }

    /** Returns this table with other measures. */
    public MeasureTable withMeasures(List<Measure> value) {
        return new MeasureTable(title, source, metadata, sections, value, notes, agencies, findings);
    }
}
