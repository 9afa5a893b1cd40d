package io.github.fengong.agency;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Role;
import io.github.fengong.model.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells the reader what was assumed when a row was split, and what was left over. */
final class DoubtNotes {

    /** Signs that may stand in a name. */
    private static final String SIGNS = "（）()〔〕［］〖〗〈〉【】《》“”‘’\"'、，-—–.．×* ";

    private final List<TextReader.Reading> readings;
    private final List<Integer> offsets;
    private final NameChecker names;
    private final List<SplitNote> notes = new ArrayList<>();
    /** For each cell where the model sees names. */
    private final Map<Integer, Set<TextSpan>> seen = new HashMap<>();

    /**
     * Creates the notes of a row.
     *
     * @param readings what was read in each cell
     * @param offsets where each cell begins in the text of the row
     * @param names looks at names that nothing else vouches for
     */
    DoubtNotes(List<TextReader.Reading> readings, List<Integer> offsets, NameChecker names) {
        this.readings = readings;
        this.offsets = offsets;
        this.names = names;
    }

    /** Returns the notes on the units of a row. */
    List<SplitNote> of(List<RoleAssigner.Assigned> assigned) {
        for (int cell = 0; cell < readings.size(); cell++) {
            addDoubts(cell);
        }
        assigned.forEach(this::addNameNotes);
        addRoleNotes(assigned);
        addTwoRoles(assigned);
        if (assigned.isEmpty()) {
            addWithoutUnits();
        }
        return notes;
    }

    private void addDoubts(int cell) {
        for (Doubt doubt : readings.get(cell).doubts()) {
            add(doubt.code(), doubt.message(), cell, doubt.start(), doubt.end(), "");
        }
    }

    private void addNameNotes(RoleAssigner.Assigned assigned) {
        Item.Unit unit = assigned.unit();
        if (unit.known()) {
            return;
        }
        if (holdsForeignSign(unit.name())) {
            String message = "“" + unit.name() + "”含有单位名称中不应有的符号，起止按标点推断";
            add(FindingCode.AGENCY_BOUNDARY_ASSUMED, message, assigned, "");
            return;
        }
        if (unit.collective()) {
            return;
        }
        List<String> similar = names.findSimilar(unit.name());
        if (!similar.isEmpty()) {
            String message = "“" + unit.name() + "”未收录，疑为“" + String.join("”或“", similar) + "”之误，按原文保留";
            add(FindingCode.AGENCY_MISSPELLING_SUSPECT, message, assigned, similar.get(0));
        } else if (isRestored(unit) && !unit.isPlaced()) {
            String message = "“" + unit.name() + "”按上文补入省略的文字，该单位未收录";
            add(FindingCode.AGENCY_BOUNDARY_ASSUMED, message, assigned, unit.name());
        } else if (!unit.sure()) {
            addBoundary(assigned);
        }
    }

    private static boolean holdsForeignSign(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isLetterOrDigit(name.charAt(i)) && SIGNS.indexOf(name.charAt(i)) < 0) {
                return !Character.isSurrogate(name.charAt(i));
            }
        }
        return false;
    }

    /** Whether the name holds more than the text: 市科技局 for 科技局. */
    private static boolean isRestored(Item.Unit unit) {
        return unit.name().length() > unit.end() - unit.start();
    }

    private void addBoundary(RoleAssigner.Assigned assigned) {
        Item.Unit unit = assigned.unit();
        Set<TextSpan> confirmed = seen.computeIfAbsent(
                assigned.cell(),
                cell -> Set.copyOf(names.findNames(readings.get(cell).tokens())));
        if (unit.form() == Item.Form.UNCLEAR || !confirmed.contains(new TextSpan(unit.start(), unit.end()))) {
            String message = "“" + unit.name() + "”未收录，起止按标点和用字推断";
            add(FindingCode.AGENCY_BOUNDARY_ASSUMED, message, assigned, "");
        }
    }

    /** One note for units in a row of which the role is open for the same reason. */
    private void addRoleNotes(List<RoleAssigner.Assigned> assigned) {
        int first = 0;
        for (int i = 1; i <= assigned.size(); i++) {
            RoleAssigner.Assigned start = assigned.get(first);
            boolean same = i < assigned.size()
                    && assigned.get(i).assumed() == start.assumed()
                    && assigned.get(i).role() == start.role();
            if (!same) {
                addRoleNote(assigned.subList(first, i));
                first = i;
            }
        }
    }

    private void addRoleNote(List<RoleAssigner.Assigned> units) {
        RoleAssigner.Assigned first = units.get(0);
        if (first.assumed()) {
            String listed = String.join(
                    "、", units.stream().map(each -> each.unit().name()).toList());
            String reason = first.words().isEmpty() ? "未写明职责" : "只写明“" + first.words() + "”";
            String message = "“" + listed + "”" + reason + "，按“" + first.role().title() + "”记";
            add(FindingCode.ROLE_ASSUMED, message, first, first.role().title());
        }
    }

    private void addTwoRoles(List<RoleAssigner.Assigned> assigned) {
        if (assigned.stream().map(RoleAssigner.Assigned::role).distinct().count() < 2) {
            return;
        }
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        for (RoleAssigner.Assigned each : assigned) {
            Set<Role> held = roles.computeIfAbsent(each.unit().name(), name -> new TreeSet<>());
            if (held.add(each.role()) && held.size() > 1) {
                String titles = String.join("、", held.stream().map(Role::title).toList());
                String message = "“" + each.unit().name() + "”兼有" + titles + "角色，均予保留";
                add(FindingCode.AGENCY_TWO_ROLES, message, each, "");
            }
        }
    }

    /** A text of which nothing was made, unless it says itself that it names nobody. */
    private void addWithoutUnits() {
        for (int cell = 0; cell < readings.size(); cell++) {
            NormalText text = readings.get(cell).text();
            if (!UnitMaker.isNothing(text.text())) {
                String message = "“" + text.shown() + "”中未识别出责任单位";
                add(FindingCode.RESPONSIBILITY_UNPARSED, message, cell, 0, text.length(), "");
            }
        }
    }

    private void add(FindingCode code, String message, RoleAssigner.Assigned assigned, String after) {
        add(
                code,
                message,
                assigned.cell(),
                assigned.unit().start(),
                assigned.unit().end(),
                after);
    }

    private void add(FindingCode code, String message, int cell, int start, int end, String after) {
        NormalText text = readings.get(cell).text();
        TextSpan span = text.spanInSource(start, end);
        int offset = offsets.get(cell);
        notes.add(new SplitNote(
                code,
                message,
                text.shown().substring(start, end),
                after,
                Optional.of(new TextSpan(offset + span.start(), offset + span.end()))));
    }
}
