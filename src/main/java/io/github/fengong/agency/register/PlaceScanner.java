package io.github.fengong.agency.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the places that running text names. Counties count only in full, since their short names are words (公安, 资源, 合作); so do districts
 * whose name several cities have, which say nothing.
 */
final class PlaceScanner {

    private static final int COUNTY_DIGITS = 6;

    private static final Pattern STREET_OR_TREATY =
            Pattern.compile("[东西南北中]?路(?![桥政网面灯长段])|大?街(?!道)|大道|合作组织|公报|宣言|公约|协定");

    private PlaceScanner() {}

    /** Returns the places named in the text, in order. */
    static List<Division> places(String text) {
        List<Division> places = new ArrayList<>();
        int offset = 0;
        while (offset < text.length()) {
            Optional<DivisionSpan> span = longest(text, offset);
            if (span.isPresent()) {
                places.add(span.get().divisions().get(0));
                offset = span.get().end();
            } else {
                offset = Math.max(offset + 1, endOfNamesakes(text, offset));
            }
        }
        return places;
    }

    /** Returns the divisions that share the first name in the text that several have in full, such as 鼓楼区; none where there is none. */
    static List<Division> namesakes(String text) {
        for (int offset = 0; offset < text.length(); offset++) {
            for (DivisionSpan span : Divisions.builtIn().spansAt(text, offset)) {
                if (span.full() && span.divisions().size() > 1) {
                    return span.divisions();
                }
            }
        }
        return List.of();
    }

    /** Returns the place that a name begins with, as a list of none or one. */
    static List<Division> leading(String name) {
        return longest(name, 0).map(span -> List.of(span.divisions().get(0))).orElse(List.of());
    }

    private static Optional<DivisionSpan> longest(String text, int offset) {
        DivisionSpan longest = null;
        int untold = endOfNamesakes(text, offset);
        for (DivisionSpan span : Divisions.builtIn().spansAt(text, offset)) {
            if (isTelling(span)
                    && !isPartOfName(text, span)
                    && span.end() > (longest == null ? untold : longest.end())) {
                longest = span;
            }
        }
        Optional<DivisionSpan> zone = ZoneFinder.at(text, offset);
        boolean inZone = zone.isPresent() && (longest == null || zone.get().end() > longest.end());
        return inZone ? zone : Optional.ofNullable(longest);
    }

    /** Returns the offset after a full name that several divisions have, so that 朝阳区 is not read as 朝阳市; -1 where there is none. */
    private static int endOfNamesakes(String text, int offset) {
        int end = -1;
        for (DivisionSpan span : Divisions.builtIn().spansAt(text, offset)) {
            if (span.full() && span.divisions().size() > 1) {
                end = Math.max(end, span.end());
            }
        }
        return end;
    }

    /** 北京路 is a street of many cities, 上海合作组织 no body of 上海. */
    private static boolean isPartOfName(String text, DivisionSpan span) {
        return !span.full()
                && STREET_OR_TREATY
                        .matcher(text)
                        .region(span.end(), text.length())
                        .lookingAt();
    }

    private static boolean isTelling(DivisionSpan span) {
        Division first = span.divisions().get(0);
        return span.full() ? span.divisions().size() == 1 : first.code().length() < COUNTY_DIGITS;
    }
}
