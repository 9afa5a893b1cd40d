package io.github.fengong.review;

import java.util.Map;

/**
 * What stands beside the page in its folder.
 *
 * @param workbooks for each agency's id the address of its workbook, relative to the page
 * @param changes whether there is a {@code changes.html}, because an earlier edition is known
 */
public record ReviewLinks(Map<String, String> workbooks, boolean changes) {

    /** Nothing. */
    public static final ReviewLinks NONE = new ReviewLinks(Map.of(), false);

    public ReviewLinks {
        workbooks = Map.copyOf(workbooks);
    }
}
