package io.github.fengong.agency;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Responsibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills in who is responsible for each measure of a table, and which agencies the table names. */
public final class AgencyStage {

    /** The same units stand in many rows; so many different cells of them are split once. */
    private static final int MOST_KNOWN = 20_000;

    private final ResponsibilitySplitter splitter;

    /** Returns a stage that splits with the given splitter. */
    public AgencyStage(ResponsibilitySplitter splitter) {
        this.splitter = splitter;
    }

    /**
     * Returns the table with assignments, agencies, and a finding for everything that was assumed or decided by a rule of the document. Rules
     * (列第一位者为牵头单位，下同) hold from where they stand, in a note between the measures or in a cell; in a note below the last measure they
     * can only speak of those above, so they hold for all.
     */
    public MeasureTable apply(MeasureTable table, AgencyOptions options) {
        List<Measure> measures = new ArrayList<>();
        Map<Unsplit, Split> known = new HashMap<>();
        List<Finding> findings = new ArrayList<>(table.findings());
        DocumentRules rules =
                options.rules().and(rulesOfNotes(table, table.measures().size()));
        for (int i = 0; i < table.measures().size(); i++) {
            rules = rules.and(rulesOfNotes(table, i));
            Measure measure = table.measures().get(i);
            Responsibility unsplit = measure.responsibility();
            SplitContext context = new SplitContext(rules);
            Split split = known.computeIfAbsent(new Unsplit(unsplit, context), key -> split(unsplit, context));
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            SplitResult result = split.result();
            rules = result.rulesAfter();
            measures.add(measure.withResponsibility(split.responsibility()));
            // the collector tells of two roles by body, not by name
            result.notes().stream()
                    .filter(note -> note.code() != FindingCode.AGENCY_TWO_ROLES)
                    .forEach(note -> findings.add(findingOf(measure, note)));
        }
        if (options.expandCollectives()) {
            List<String> names = namesIn(measures);
            CollectiveExpansion expansion =
                    new CollectiveExpansion(collective -> options.directory().expand(collective, table, names));
            measures.replaceAll(expansion::expand);
            findings.addAll(expansion.findings());
        }
        AgencyCollector collector = new AgencyCollector(options.directory().resolverFor(table, namesIn(measures)));
        List<Measure> resolved = measures.stream().map(collector::resolve).toList();
        findings.addAll(collector.findings());
        return new MeasureTable(
                table.title(),
                table.source(),
                table.metadata(),
                table.sections(),
                resolved,
                table.notes(),
                collector.agencies(),
                findings);
    }

    private DocumentRules rulesOfNotes(MeasureTable table, int measure) {
        return table.notes().stream()
                .filter(note -> note.before() == measure)
                .map(note -> splitter.rulesOf(note.text()))
                .reduce(DocumentRules.NONE, DocumentRules::and);
    }

    private Split split(Responsibility old, SplitContext context) {
        SplitResult result = splitter.split(old.cells(), context);
        return new Split(result, new Responsibility(old.text(), old.cells(), result.assignments(), result.openEnded()));
    }

    /** What decides how cells are split. */
    private record Unsplit(Responsibility responsibility, SplitContext context) {}

    /** What cells were split into. */
    private record Split(SplitResult result, Responsibility responsibility) {}

    private static Finding findingOf(Measure measure, SplitNote note) {
        return Finding.ofMeasure(
                note.code(),
                measure.id(),
                MeasureField.RESPONSIBILITY,
                note.message(),
                note.before(),
                note.after(),
                measure.location());
    }

    private static List<String> namesIn(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> measure.responsibility().assignments().stream())
                .map(Assignment::name)
                .distinct()
                .toList();
    }
}
