package io.github.fengong.extract.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the list and level of a paragraph, which it states itself or has from its style. See 17.9.18 numPr and 17.9.23 pStyle. */
final class ParagraphNumbering {

    private final Styles styles;
    private final Numbering numbering;

    /** What each style says, found out when its first paragraph is met. */
    private final Map<String, NumberingReference> byStyle = new HashMap<>();

    ParagraphNumbering(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Returns the list and level, or nothing for a paragraph without number. */
    Optional<NumberingReference> find(ParagraphProperties properties) {
        NumberingReference direct = properties.numbering();
        if (direct.list() != NumberingReference.UNSTATED) {
            return numbered(direct.list(), Math.max(0, direct.level()));
        }
        NumberingReference ofStyle = byStyle.computeIfAbsent(styles.effective(properties.style()), this::ofStyle);
        return ofStyle.list() == NumberingReference.UNSTATED
                ? Optional.empty()
                : numbered(ofStyle.list(), direct.level() >= 0 ? direct.level() : ofStyle.level());
    }

    private NumberingReference ofStyle(String id) {
        Map<String, Style> lineage = styles.lineage(id);
        return lineage.values().stream()
                .map(style -> style.numbering().list())
                .filter(list -> list != NumberingReference.UNSTATED)
                .findFirst()
                .map(list -> new NumberingReference(list, levelOf(list, lineage)))
                .orElse(NumberingReference.NONE);
    }

    /** The list names the styles of its levels; only where it does not, the level that the nearest style states counts. */
    private int levelOf(int list, Map<String, Style> lineage) {
        for (Map.Entry<String, Style> style : lineage.entrySet()) {
            Optional<Integer> linked = numbering.list(list).flatMap(found -> found.levelOf(style.getKey()));
            if (linked.isPresent()) {
                return linked.get();
            }
            int stated = style.getValue().numbering().level();
            if (stated != NumberingReference.UNSTATED) {
                return stated;
            }
        }
        return 0;
    }

    private static Optional<NumberingReference> numbered(int list, int level) {
        return list == 0 ? Optional.empty() : Optional.of(new NumberingReference(list, level));
    }
}
