package io.github.fengong.normalize;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The columns of a task table with their roles.
 *
 * @param roles the role of each column
 * @param headers the header of each column as results show it; no two extra columns have the same
 * @param indicators the columns of indicators, outermost level first
 * @param groups which grid columns are one column
 * @param assumed what was assumed of columns whose header does not say it
 */
record ColumnRoles(
        List<ColumnRole> roles,
        List<String> headers,
        List<Integer> indicators,
        ColumnGroups groups,
        List<PendingFinding> assumed) {

    ColumnRoles {
        roles = List.copyOf(roles);
        headers = List.copyOf(headers);
        indicators = List.copyOf(indicators);
        assumed = List.copyOf(assumed);
    }

    ColumnRole role(int column) {
        return roles.get(column);
    }

    boolean has(ColumnRole role) {
        return roles.contains(role);
    }

    /** Returns the columns of the role, from left to right. */
    List<Integer> columns(ColumnRole role) {
        return IntStream.range(0, roles.size())
                .filter(column -> roles.get(column) == role)
                .boxed()
                .toList();
    }

    boolean hasUnits() {
        return roles.stream().anyMatch(ColumnRole::holdsUnits);
    }
}
