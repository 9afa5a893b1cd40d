package io.github.fengong.agency.register;

import java.util.List;

/**
 * One way to read a name: the form it follows and the region it names.
 *
 * @param form the form
 * @param spelling how close the name is to the official one of the form
 * @param region the region; the innermost where the name has several (广东电网公司汕头供电局)
 */
record NameReading(NameForm form, Spelling spelling, RegionSpan region) {

    /** Returns the innermost of the regions that a name has. */
    static RegionSpan innermost(List<RegionSpan> regions) {
        return regions.isEmpty() ? RegionSpan.ELIDED : regions.get(regions.size() - 1);
    }
}
