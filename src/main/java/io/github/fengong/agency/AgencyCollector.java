package io.github.fengong.agency;

import io.github.fengong.model.Agency;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Measure;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.Responsibility;
import io.github.fengong.model.Role;
import io.github.fengong.model.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the agencies of a table, in order of appearance, with their names and how often each role is theirs. */
final class AgencyCollector {

    /** Digits of the hash in an id: 48 bits, ample for the agencies of a country. */
    private static final int ID_DIGITS = 12;

    /** The same units stand in many rows, which share so many different responsibilities. */
    private static final int MOST_SHARED = 20_000;

    private final Map<Responsibility, Responsibility> shared = new HashMap<>();
    private final AgencyResolver resolver;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Entry> byName = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    AgencyCollector(AgencyResolver resolver) {
        this.resolver = resolver;
    }

    /** Returns the measure with the ids of its agencies, and counts them. */
    Measure resolve(Measure measure) {
        Responsibility old = measure.responsibility();
        List<Assignment> assignments = new ArrayList<>();
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        for (Assignment assignment : old.assignments()) {
            Entry entry = entryOf(assignment, measure);
            assignments.add(assignment.withAgency(entry.id));
            roles.computeIfAbsent(entry.id, id -> new TreeSet<>()).add(assignment.role());
        }
        roles.forEach((id, held) -> count(measure, id, held));
        Responsibility resolved = new Responsibility(old.text(), old.cells(), assignments, old.openEnded());
        if (shared.size() > MOST_SHARED) {
            shared.clear();
        }
        return measure.withResponsibility(shared.computeIfAbsent(resolved, first -> first));
    }

    List<Agency> agencies() {
        return entries.values().stream().map(Entry::agency).toList();
    }

    /** Returns what a reader should know of the agencies: unknown ones, names written two ways, two roles in one measure. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        for (Entry entry : entries.values()) {
            if (entry.variants.size() > 1) {
                String names = String.join("、", entry.variants);
                String message = "同一单位有" + entry.variants.size() + "种写法：" + names;
                all.add(Finding.ofDocument(FindingCode.AGENCY_VARIANT, message, SourceLocation.UNKNOWN));
            }
        }
        return all;
    }

    private Entry entryOf(Assignment assignment, Measure measure) {
        return byName.computeIfAbsent(assignment.name(), name -> {
            AgencyIdentity identity = resolver.identify(name, assignment.collective());
            if (!identity.known() && !assignment.collective()) {
                findings.add(unknown(name, measure));
            }
            Entry entry =
                    entries.computeIfAbsent(identity.key(), key -> new Entry(name, identity, assignment.collective()));
            entry.variants.add(name);
            return entry;
        });
    }

    private static Finding unknown(String name, Measure measure) {
        return Finding.ofMeasure(
                FindingCode.AGENCY_UNKNOWN,
                measure.id(),
                MeasureField.RESPONSIBILITY,
                "单位名称“" + name + "”未收录，按原文保留",
                name,
                "",
                measure.location());
    }

    private void count(Measure measure, String id, Set<Role> roles) {
        Entry entry = entries.values().stream()
                .filter(e -> e.id.equals(id))
                .findFirst()
                .orElseThrow();
        roles.forEach(role -> entry.counts.merge(role, 1, Integer::sum));
        if (roles.size() > 1) {
            String titles = String.join("、", roles.stream().map(Role::title).toList());
            findings.add(Finding.ofMeasure(
                    FindingCode.AGENCY_TWO_ROLES,
                    measure.id(),
                    MeasureField.RESPONSIBILITY,
                    "“" + entry.name + "”在同一举措中兼有" + titles + "角色，均予保留",
                    entry.name,
                    "",
                    measure.location()));
        }
    }

    static String idOf(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return "a-" + HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** One agency while it is being gathered. */
    private static final class Entry {

        private final String id;
        private final String name;
        private final AgencyIdentity identity;
        private final boolean collective;
        private final Set<String> variants = new LinkedHashSet<>();
        private final Map<Role, Integer> counts = new HashMap<>();

        private Entry(String name, AgencyIdentity identity, boolean collective) {
            this.id = idOf(identity.officialName().orElse(identity.key()));
            this.name = name;
            this.identity = identity;
            this.collective = collective;
        }

        private Agency agency() {
            return new Agency(
                    id,
                    name,
                    identity.officialName(),
                    List.copyOf(variants),
                    identity.level(),
                    identity.region(),
                    collective,
                    counts.getOrDefault(Role.LEAD, 0),
                    counts.getOrDefault(Role.SUPPORTING, 0),
                    counts.getOrDefault(Role.JOINT, 0),
                    counts.getOrDefault(Role.GUIDING, 0));
        }
    }
}
