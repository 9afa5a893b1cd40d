package io.github.fengong.normalize;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Finds the indicators of each row: those of the headings over it, then those of its cells; merged cells count for each row they cover,
 * blank ones inherit within a section, with a finding on the innermost level that does. An ordinal that one indicator lacks among numbered ones is restored.
 */
final class IndicatorFiller {

    private final List<PlacedRow> rows;
    private final List<List<IndicatorEntry>> entries = new ArrayList<>();
    private final List<Provenance> provenances = new ArrayList<>();
    private final List<Optional<IndicatorEntry>> inherited = new ArrayList<>();
    private final List<List<IndicatorEntry>> sequences = new ArrayList<>();
    private final List<List<IndicatorEntry>> openSequences = new ArrayList<>();
    private List<Optional<IndicatorEntry>> open = List.of();

    private IndicatorFiller(List<PlacedRow> rows) {
        this.rows = rows;
    }

    static List<Filled<List<Indicator>>> fill(List<PlacedRow> rows) {
        IndicatorFiller filler = new IndicatorFiller(rows);
        filler.readEntries();
        filler.sequences.forEach(IndicatorOrdinals::restore);
        List<Filled<List<Indicator>>> filled = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            filled.add(filler.filled(index));
        }
        return filled;
    }

    private void readEntries() {
        for (int index = 0; index < rows.size(); index++) {
            PlacedRow row = rows.get(index);
            int levels = row.row().indicators().size();
            boolean goesOn = index > 0
                    && rows.get(index - 1).run() == row.run()
                    && rows.get(index - 1).headings().equals(row.headings())
                    && open.size() == levels;
            if (!goesOn) {
                open = Collections.nCopies(levels, Optional.empty());
                openSequences.clear();
            }
            readRow(index, row.row());
            entries.add(open.stream().flatMap(Optional::stream).toList());
        }
    }

    private void readRow(int index, TaskRow row) {
        List<Optional<IndicatorEntry>> next = new ArrayList<>();
        Provenance provenance = Provenance.STATED;
        Optional<IndicatorEntry> innermostInherited = Optional.empty();
        boolean outerGoesOn = true;
        for (int level = 0; level < row.indicators().size(); level++) {
            Field field = row.indicators().get(level);
            Optional<IndicatorEntry> above = outerGoesOn ? open.get(level) : Optional.empty();
            if (field.blank()) {
                if (above.isPresent()) {
                    provenance = Provenance.INHERITED;
                    innermostInherited = above;
                }
                next.add(above);
                continue;
            }
            provenance = field.covered() ? Provenance.MERGED : Provenance.STATED;
            if (above.isEmpty() || !above.get().sameAs(field)) {
                outerGoesOn = false;
                next.add(Optional.of(start(new IndicatorEntry(field, index), level)));
            } else {
                next.add(above);
            }
        }
        open = next;
        provenances.add(provenance);
        inherited.add(innermostInherited);
    }

    /** Begins an indicator; the levels below it are numbered anew. */
    private IndicatorEntry start(IndicatorEntry entry, int level) {
        while (openSequences.size() > level + 1) {
            openSequences.remove(openSequences.size() - 1);
        }
        while (openSequences.size() < level + 1) {
            List<IndicatorEntry> sequence = new ArrayList<>();
            sequences.add(sequence);
            openSequences.add(sequence);
        }
        openSequences.get(level).add(entry);
        return entry;
    }

    private Filled<List<Indicator>> filled(int index) {
        PlacedRow row = rows.get(index);
        List<Indicator> indicators = new ArrayList<>(row.headings());
        List<PendingFinding> findings = new ArrayList<>();
        for (IndicatorEntry entry : entries.get(index)) {
            indicators.add(new Indicator(entry.ordinal(), entry.name()));
            if (entry.firstRow() == index) {
                ordinalFinding(entry).ifPresent(findings::add);
            }
        }
        inherited.get(index).ifPresent(entry -> findings.add(inheritedFinding(row, entry.name())));
        return new Filled<>(List.copyOf(indicators), provenances.get(index), findings);
    }

    private static PendingFinding inheritedFinding(PlacedRow row, String name) {
        return new PendingFinding(
                FindingCode.INDICATOR_INHERITED,
                MeasureField.INDICATOR,
                "指标一栏为空，沿用上行“" + name + "”",
                "",
                name,
                row.row().location());
    }

    private static Optional<PendingFinding> ordinalFinding(IndicatorEntry entry) {
        if (entry.restored().isPresent()) {
            int ordinal = entry.restored().getAsInt();
            return Optional.of(new PendingFinding(
                    FindingCode.INDICATOR_ORDINAL_RESTORED,
                    MeasureField.INDICATOR,
                    "指标“" + entry.name() + "”没有序数，按顺序补为" + ChineseNumber.format(ordinal),
                    "",
                    Integer.toString(ordinal),
                    entry.field().location()));
        }
        return entry.field()
                .label()
                .map(label -> new PendingFinding(
                        FindingCode.INDICATOR_NUMBERED,
                        MeasureField.INDICATOR,
                        "指标“" + entry.name() + "”的序数取自自动编号“" + label + "”",
                        "",
                        label,
                        entry.field().location()));
    }
}
