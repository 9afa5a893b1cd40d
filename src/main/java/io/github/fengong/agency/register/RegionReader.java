package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the regions that a text may name at an offset: divisions and level words. */
final class RegionReader {

    private final Divisions divisions;

    RegionReader(Divisions divisions) {
        this.divisions = divisions;
    }

    /** Returns the regions; level words only where they may stand. */
    List<RegionSpan> at(CharSequence text, int from, boolean levelWords) {
        List<RegionSpan> regions = new ArrayList<>(2);
        for (DivisionSpan span : divisions.spansAt(text, from)) {
            regions.add(region(text, from, span.end(), span));
            if (span.full() && isBeforeCommitteeOfKind(text, span.end())) {
                regions.add(region(text, from, span.end() + 1, span));
            }
        }
        Optional<LevelWord> level = levelWords ? LevelWord.at(text, from) : Optional.empty();
        if (level.isPresent()) {
            String word = level.get().word();
            int end = from + word.length();
            regions.add(new RegionSpan(end, RegionSpan.Kind.LEVEL_WORD, word, List.of()));
            for (DivisionSpan span : divisions.spansAt(text, end)) {
                if (span.full()) { // 市邕宁区发改局
                    regions.add(region(text, from, span.end(), span));
                }
            }
        }
        return regions;
    }

    /** 沛县县委 repeats the kind of the division. */
    private static boolean isBeforeCommitteeOfKind(CharSequence text, int end) {
        return end + 1 < text.length() && text.charAt(end) == text.charAt(end - 1) && text.charAt(end + 1) == '委';
    }

    private static RegionSpan region(CharSequence text, int from, int end, DivisionSpan span) {
        return new RegionSpan(
                end,
                span.full() ? RegionSpan.Kind.FULL_NAME : RegionSpan.Kind.SHORT_NAME,
                text.subSequence(from, end).toString(),
                span.divisions());
    }
}
