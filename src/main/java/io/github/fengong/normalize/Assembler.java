package io.github.fengong.normalize;

import io.github.fengong.model.DocumentNote;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureProvenance;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Provenance;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Section;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.normalize.check.CheckedTable;
import io.github.fengong.normalize.check.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts the filled values of all rows together to measures, gives them ids, and adds the account of it. */
final class Assembler {

    private final Outline outline;
    private final List<PlacedRow> rows;
    private final List<Filled<List<Indicator>>> indicators;
    private final List<MeasureFiller.Words> words;
    private final List<Filled<SerialValue>> serials;
    private final List<Filled<Responsibility>> responsibilities;
    private final List<Filled<Map<String, String>>> extras;
    private final Shared<List<Indicator>> sameIndicators = new Shared<>();
    private final Shared<Responsibility> sameResponsibility = new Shared<>();
    private final Shared<MeasureProvenance> sameProvenance = new Shared<>();

    private Assembler(Outline outline) {
        this.outline = outline;
        this.rows = outline.rows();
        this.indicators = IndicatorFiller.fill(rows);
        this.words = MeasureFiller.fill(rows);
        this.serials = SerialFiller.fill(rows, words);
        this.responsibilities = ResponsibilityFiller.fill(rows);
        this.extras = ExtraFiller.fill(
                rows,
                IntStream.range(0, rows.size()).mapToObj(this::deadlineGoesOn).toList());
    }

    /**
     * Returns the table of a document.
     *
     * @param document the document
     * @param title its title
     * @param items its headings, rows and notes in reading order
     * @param findings what was found before the rows were looked at
     */
    static MeasureTable assemble(SourceDocument document, String title, List<Item> items, List<Finding> findings) {
        Assembler assembler = new Assembler(Outline.of(items));
        List<Measure> measures = assembler.measures();
        List<Section> sections = assembler.sections(measures);
        List<Finding> all = new ArrayList<>(document.findings());
        all.addAll(findings);
        all.addAll(assembler.outline.findings());
        all.addAll(assembler.rowFindings(measures));
        all.addAll(Checks.findings(new CheckedTable(
                sections,
                measures,
                assembler.rows.stream().map(PlacedRow::run).toList(),
                new WrittenTexts(assembler.outline, measures).collect())));
        return new MeasureTable(
                title, document.source(), document.metadata(), sections, measures, assembler.notes(), List.of(), all);
    }

    private boolean deadlineGoesOn(int index) {
        return index > 0
                && rows.get(index - 1).run() == rows.get(index).run()
                && (words.get(index).sameMeasure()
                        || responsibilities.get(index).provenance() == Provenance.INHERITED);
    }

    private List<Measure> measures() {
        List<String> ids = MeasureIds.of(
                words.stream().map(row -> row.measure().value()).toList(),
                words.stream().map(row -> row.practice().value()).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(index -> measure(index, ids.get(index)))
                .toList();
    }

    private Measure measure(int index, String id) {
        PlacedRow row = rows.get(index);
        SerialValue serial = serials.get(index).value();
        MeasureFiller.Words text = words.get(index);
        return new Measure(
                id,
                row.section(),
                serial.number(),
                serial.text(),
                serial.part(),
                sameIndicators.of(indicators.get(index).value()),
                text.measure().value(),
                text.practice().value(),
                sameResponsibility.of(responsibilities.get(index).value()),
                extras.get(index).value(),
                sameProvenance.of(new MeasureProvenance(
                        serials.get(index).provenance(),
                        indicators.get(index).provenance(),
                        text.measure().provenance(),
                        text.practice().provenance(),
                        responsibilities.get(index).provenance())),
                row.row().location());
    }

    private List<Section> sections(List<Measure> measures) {
        List<Outline.OpenSection> open = outline.sections();
        List<Section> sections = new ArrayList<>();
        for (int index = 0; index < open.size(); index++) {
            Outline.OpenSection section = open.get(index);
            int end = index + 1 < open.size() ? open.get(index + 1).run() : Integer.MAX_VALUE;
            int count = (int) IntStream.range(0, rows.size())
                    .filter(row -> rows.get(row).run() >= section.run()
                            && rows.get(row).run() < end)
                    .filter(row -> measures.get(row).part() == 1)
                    .count();
            sections.add(new Section(section.ordinal(), section.title(), section.declared(), count));
        }
        return sections;
    }

    private List<Finding> rowFindings(List<Measure> measures) {
        List<Finding> findings = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            List<PendingFinding> pending = new ArrayList<>(serials.get(index).findings());
            pending.addAll(indicators.get(index).findings());
            pending.addAll(words.get(index).measure().findings());
            pending.addAll(words.get(index).practice().findings());
            pending.addAll(responsibilities.get(index).findings());
            pending.addAll(extras.get(index).findings());
            String id = measures.get(index).id();
            pending.forEach(finding -> findings.add(finding.ofMeasure(id)));
        }
        return findings;
    }

    private List<DocumentNote> notes() {
        return outline.notes().stream()
                .map(note -> new DocumentNote(
                        note.note().text(), note.before(), note.note().location()))
                .toList();
    }
}
