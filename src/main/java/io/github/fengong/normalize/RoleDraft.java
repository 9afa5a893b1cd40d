package io.github.fengong.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The roles of the columns while they are being found; a column that nobody claims is extra. */
final class RoleDraft {

    private final Header header;
    private final List<ColumnContent> contents;
    private final ColumnRole[] roles;
    private final boolean[] decided;
    private final boolean[] reopened;
    private final List<Integer> assumed = new ArrayList<>();

    RoleDraft(Header header, List<ColumnContent> contents) {
        this.header = header;
        this.contents = contents;
        this.roles = new ColumnRole[header.columns().size()];
        this.decided = new boolean[roles.length];
        this.reopened = new boolean[roles.length];
        Arrays.fill(roles, ColumnRole.EXTRA);
    }

    void set(int column, ColumnRole role) {
        roles[column] = role;
        decided[column] = true;
    }

    /** Sets a role that the header does not tell. */
    void assume(int column, ColumnRole role) {
        set(column, role);
        assumed.add(column);
    }

    /** Takes a column for one whose header is not known, because the header's usual role does not fit its place. */
    void reopen(int column) {
        roles[column] = ColumnRole.EXTRA;
        decided[column] = false;
        reopened[column] = true;
    }

    ColumnRole role(int column) {
        return roles[column];
    }

    boolean has(ColumnRole role) {
        return Arrays.asList(roles).contains(role);
    }

    boolean hasUnits() {
        return Arrays.stream(roles).anyMatch(ColumnRole::holdsUnits);
    }

    HeaderColumn head(int column) {
        return header.columns().get(column);
    }

    ColumnContent content(int column) {
        return contents.get(column);
    }

    /** Returns the columns of the kinds that have no role yet, from left to right. */
    List<Integer> open(Predicate<HeaderKind> kinds) {
        return select(column -> !decided[column]
                && head(column).word().map(HeaderWord::kind).filter(kinds).isPresent());
    }

    /** Returns the columns that have no role yet and a header that is not known. */
    List<Integer> openUnknown() {
        return select(column ->
                !decided[column] && (reopened[column] || head(column).word().isEmpty()));
    }

    List<Integer> withRole(ColumnRole role) {
        return select(column -> roles[column] == role);
    }

    List<ColumnRole> roles() {
        return List.of(roles);
    }

    List<Integer> assumed() {
        return List.copyOf(assumed);
    }

    private List<Integer> select(IntPredicate condition) {
        return IntStream.range(0, roles.length).filter(condition).boxed().toList();
    }
}
