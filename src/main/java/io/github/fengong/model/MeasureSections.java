package io.github.fengong.model;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which section each measure of a table stands in. The ordinal alone does not where each of several tables of a document begins its
 * sections with 一、 again; the order of both and the counts do.
 */
public final class MeasureSections {

    private final List<Section> sections;
    /** By the row itself: rows of a table may share an id, or have none. */
    private final Map<Measure, Integer> places = new IdentityHashMap<>();

    private MeasureSections(List<Section> sections) {
        this.sections = sections;
    }

    /** Looks at a table once; what is told later is told of its own rows. */
    public static MeasureSections of(MeasureTable table) {
        MeasureSections found = new MeasureSections(table.sections());
        int place = -1;
        int left = 0;
        for (Measure measure : table.measures()) {
            boolean begins = measure.part() == 1;
            boolean stays =
                    place >= 0 && found.sections.get(place).ordinal() == measure.section() && (left > 0 || !begins);
            int next = stays ? place : found.next(place, measure.section());
            if (next != place) {
                place = next;
                left = place < 0 ? 0 : found.sections.get(place).measureCount();
            }
            left -= begins ? 1 : 0;
            if (place >= 0) {
                found.places.put(measure, place);
            }
        }
        return found;
    }

    /** Returns the section of the measure; none in a table without sections. */
    public Optional<Section> sectionOf(Measure measure) {
        return Optional.ofNullable(places.get(measure)).map(sections::get);
    }

    /** Returns the place of the measure's section among all, from 0; -1 where it has none. */
    public int placeOf(Measure measure) {
        return places.getOrDefault(measure, -1);
    }

    /** Returns the next section with the ordinal that has measures, else the last one before, else -1. */
    private int next(int place, int ordinal) {
        for (int index = place + 1; index < sections.size(); index++) {
            if (sections.get(index).ordinal() == ordinal && sections.get(index).measureCount() > 0) {
                return index;
            }
        }
        for (int index = sections.size() - 1; index >= 0; index--) {
            if (sections.get(index).ordinal() == ordinal) {
                return index;
            }
        }
        return -1;
    }
}
