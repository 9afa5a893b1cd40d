package io.github.fengong.extract.word;

import java.util.Map;
import java.util.Optional;

/** Finds the list and level of a paragraph, which it states itself or has from its style. See 17.9.18 numPr and 17.9.23 pStyle. */
final class ParagraphNumbering {

    private final Styles styles;
    private final Numbering numbering;

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
        Map<String, Style> lineage = styles.lineage(styles.effective(properties.style()));
        for (Style style : lineage.values()) {
            int list = style.numbering().list();
            if (list != NumberingReference.UNSTATED) {
                return numbered(list, direct.level() >= 0 ? direct.level() : levelOf(list, lineage));
            }
        }
        return Optional.empty();
    }

    /** The list names the styles of its levels; only where it does not, the level that the style states counts. */
    private int levelOf(int list, Map<String, Style> lineage) {
        for (String style : lineage.keySet()) {
            Optional<Integer> linked = numbering.list(list).flatMap(found -> found.levelOf(style));
            if (linked.isPresent()) {
                return linked.get();
            }
        }
        return lineage.values().stream()
                .map(style -> style.numbering().level())
                .filter(level -> level != NumberingReference.UNSTATED)
                .findFirst()
                .orElse(0);
    }

    private static Optional<NumberingReference> numbered(int list, int level) {
        return list == 0 ? Optional.empty() : Optional.of(new NumberingReference(list, level));
    }
}
