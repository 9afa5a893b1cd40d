package io.github.fengong.compare;

import io.github.fengong.model.AgencyRelation;
import io.github.fengong.model.Assignment;
import io.github.fengong.model.AssignmentChanges;
import io.github.fengong.model.RoleChange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which assignments of a row are the same in both editions: first those of the same body in the same role, then of the same body in another
 * role, then of a body and its successor. Where several bodies were merged, or one was divided, all of them are paired.
 */
final class AssignmentMatching {

    private final AgencyMatcher agencies;
    private final List<AssignmentPair> pairs = new ArrayList<>();
    private final List<Assignment> removed;
    private final List<Assignment> added;

    AssignmentMatching(List<Assignment> before, List<Assignment> after, AgencyMatcher agencies) {
        this.agencies = agencies;
        removed = new ArrayList<>(before);
        added = new ArrayList<>(after);
        for (AgencyRelation relation : List.of(AgencyRelation.SAME, AgencyRelation.SUCCESSOR)) {
            pair(relation, (old, fresh) -> old.role() == fresh.role());
            pair(relation, (old, fresh) -> true);
        }
        pairMerged();
        pairDivided();
    }

    private void pair(AgencyRelation relation, BiPredicate<Assignment, Assignment> condition) {
        for (Iterator<Assignment> olds = removed.iterator(); olds.hasNext(); ) {
            Assignment old = olds.next();
            Optional<Assignment> partner = added.stream()
                    .filter(fresh -> condition.test(old, fresh) && agencies.relate(old, fresh) == relation)
                    .findFirst();
            if (partner.isPresent()) {
                olds.remove();
                added.remove(partner.get());
                pairs.add(new AssignmentPair(old, partner.get(), relation));
            }
        }
    }

    private void pairMerged() {
        for (Assignment old : List.copyOf(removed)) {
            Optional<AssignmentPair> merged = pairs.stream()
                    .filter(pair -> agencies.relate(old, pair.after()) == AgencyRelation.SUCCESSOR)
                    .findFirst();
            merged.ifPresent(pair -> {
                removed.remove(old);
                pairs.add(new AssignmentPair(old, pair.after(), AgencyRelation.SUCCESSOR));
            });
        }
    }

    private void pairDivided() {
        for (Assignment fresh : List.copyOf(added)) {
            Optional<AssignmentPair> divided = pairs.stream()
                    .filter(pair -> agencies.relate(pair.before(), fresh) == AgencyRelation.SUCCESSOR)
                    .findFirst();
            divided.ifPresent(pair -> {
                added.remove(fresh);
                pairs.add(new AssignmentPair(pair.before(), fresh, AgencyRelation.SUCCESSOR));
            });
        }
    }

    /** Returns the assignments that are in both editions. */
    List<AssignmentPair> pairs() {
        return pairs;
    }

    /** Returns those of the pairs whose bodies have another name in the new edition. */
    List<AssignmentPair> renamed() {
        return pairs.stream().filter(AssignmentPair::isRenamed).toList();
    }

    /** Returns how the assignments differ. */
    AssignmentChanges changes() {
        List<Assignment> allAdded = new ArrayList<>(added);
        List<Assignment> allRemoved = new ArrayList<>(removed);
        List<RoleChange> roles = new ArrayList<>();
        for (AssignmentPair pair : pairs) {
            if (!pair.hasSameRole() && !isPartOfReform(pair)) {
                allRemoved.add(pair.before());
                allAdded.add(pair.after());
                roles.add(new RoleChange(pair.before(), pair.after()));
            }
        }
        return new AssignmentChanges(allAdded, allRemoved, roles);
    }

    /** A body that was merged into the leading one, or came out of it, takes part in its role and has none to compare. */
    private boolean isPartOfReform(AssignmentPair pair) {
        return pairs.stream()
                .filter(other -> other != pair && other.hasSameRole())
                .anyMatch(other ->
                        other.before().equals(pair.before()) || other.after().equals(pair.after()));
    }
}
