package io.github.fengong.agency;

import io.github.fengong.model.Assignment;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Role;
import io.github.fengong.model.TextSpan;
import io.github.fengong.model.UnitCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The splitting of one row: reads its cells, assigns roles over all of them, adds what earlier rows have stated for it. */
final class RowSplit {

    private static final Pattern ASKS_PERSONS = Pattern.compile("(?:责任|负责|联系|牵头|经办|具体|包保)人");

    private final TextReader reader;
    private final DocumentRules rulesBefore;
    private final List<TextReader.Reading> readings = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<SplitNote> notes = new ArrayList<>();
    private boolean openEnded;

    private final NameChecker names;

    RowSplit(TextReader reader, NameChecker names, DocumentRules rulesBefore) {
        this.reader = reader;
        this.names = names;
        this.rulesBefore = rulesBefore;
    }

    /** Returns the rules that a text states. */
    static DocumentRules rulesOf(TextReader reader, String text) {
        RowSplit split = new RowSplit(reader, NameChecker.NONE, DocumentRules.NONE);
        split.readings.add(reader.readRules(text));
        return split.statedRules();
    }

    SplitResult split(List<UnitCell> cells) {
        List<List<Group>> groups = new ArrayList<>();
        int offset = 0;
        for (UnitCell cell : cells) {
            offsets.add(offset);
            offset += cell.text().length() + 1;
            groups.add(groupsOf(cell));
        }
        DocumentRules rules = rulesBefore.and(statedRules());
        RoleAssigner assigner = new RoleAssigner(rules.firstListedLeads());
        List<Assignment> assignments = new ArrayList<>();
        List<RoleAssigner.Assigned> assigned = assigner.assign(groups);
        assigned.stream().map(this::assignmentOf).distinct().forEach(assignments::add);
        notes.addAll(new DoubtNotes(readings, offsets, names).of(assigned));
        if (assigner.ruleApplied()) {
            notes.add(ruleNote(assignments));
        }
        carryForward(assignments);
        return new SplitResult(assignments, openEnded, notes, rules);
    }

    private List<Group> groupsOf(UnitCell cell) {
        TextReader.Reading reading =
                reader.read(cell.text(), ASKS_PERSONS.matcher(cell.header()).find());
        readings.add(reading);
        GroupBuilder builder = new GroupBuilder(Label.ofColumn(cell.header(), cell.column()));
        List<Group> groups = builder.build(reading.items());
        openEnded |= builder.openEnded();
        return groups;
    }

    private DocumentRules statedRules() {
        boolean first = readings.stream().anyMatch(reading -> reading.rules().firstListedLeads());
        List<CarriedUnit> carried = new ArrayList<>();
        for (TextReader.Reading reading : readings) {
            for (Mark part : reading.rules().carried()) {
                carried.addAll(carriedUnitsOf(reading.text(), part));
            }
        }
        return new DocumentRules(first, carried);
    }

    /** Units named for all later rows take part in them; who leads there is for those rows to say. */
    private List<CarriedUnit> carriedUnitsOf(NormalText text, Mark part) {
        List<Group> groups = new GroupBuilder(Label.NONE).build(reader.readPart(text, part));
        List<CarriedUnit> units = new ArrayList<>();
        for (Group group : groups) {
            Role role = group.duty == Duty.GUIDE ? Role.GUIDING : Role.SUPPORTING;
            group.units.forEach(unit -> units.add(new CarriedUnit(unit.name(), role, unit.collective(), group.words)));
        }
        return units;
    }

    private Assignment assignmentOf(RoleAssigner.Assigned assigned) {
        Item.Unit unit = assigned.unit();
        TextSpan inCell = readings.get(assigned.cell()).text().spanInSource(unit.start(), unit.end());
        int offset = offsets.get(assigned.cell());
        return new Assignment(
                unit.name(),
                "",
                assigned.role(),
                unit.collective(),
                assigned.words(),
                Optional.of(new TextSpan(offset + inCell.start(), offset + inCell.end())));
    }

    private static SplitNote ruleNote(List<Assignment> assignments) {
        String lead = assignments.stream()
                .filter(a -> a.role() == Role.LEAD)
                .map(Assignment::name)
                .findFirst()
                .orElse("");
        return new SplitNote(
                FindingCode.ROLE_RULE_APPLIED, "文件规定列第一位者为牵头单位，“" + lead + "”记为牵头", "", lead, Optional.empty());
    }

    private void carryForward(List<Assignment> assignments) {
        for (CarriedUnit unit : rulesBefore.carriedUnits()) {
            if (assignments.stream().noneMatch(a -> a.name().equals(unit.name()))) {
                assignments.add(new Assignment(
                        unit.name(), "", unit.role(), unit.collective(), unit.roleText(), Optional.empty()));
                notes.add(new SplitNote(
                        FindingCode.UNIT_CARRIED_FORWARD,
                        "前文规定以下各项均有“" + unit.name() + "”参与，已补入",
                        "",
                        unit.name(),
                        Optional.empty()));
            }
        }
    }
}
