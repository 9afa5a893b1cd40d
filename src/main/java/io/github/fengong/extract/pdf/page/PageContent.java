package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * What a page shows.
 *
 * @param width the width of the page as it is read, in points
 * @param height the height of the page as it is read, in points
 * @param glyphs the glyphs in the order they are painted, blanks included
 * @param rules the lines that can be seen
 * @param fills the filled boxes that can be seen, for example shaded cells
 * @param pictures the boxes of pictures
 * @param drawn whether anything but text is painted
 * @param damaged whether some of the content could not be read
 * @param unknownGlyphs how many glyphs stand for characters that the file does not tell
 */
public record PageContent(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        List<Box> fills,
        List<Box> pictures,
        boolean drawn,
        boolean damaged,
        int unknownGlyphs) {

    public PageContent {
        glyphs = List.copyOf(glyphs);
        rules = List.copyOf(rules);
        fills = List.copyOf(fills);
        pictures = List.copyOf(pictures);
    }

    /** Returns the page with more lines. */
    public PageContent withRules(List<Rule> more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(more);
        return new PageContent(width, height, glyphs, all, fills, pictures, drawn, damaged, unknownGlyphs);
    }

    /** Returns the page turned clockwise by some quarter turns. */
    public PageContent turned(int quarters) {
        if (Math.floorMod(quarters, 4) == 0) {
            return this;
        }
        QuarterTurn turn = new QuarterTurn(Math.floorMod(quarters, 4), width, height);
        return new PageContent(
                turn.turnedWidth(),
                turn.turnedHeight(),
                glyphs.stream().map(turn::turn).toList(),
                rules.stream().map(turn::turn).toList(),
                fills.stream().map(turn::turn).toList(),
                pictures.stream().map(turn::turn).toList(),
                drawn,
                damaged,
                unknownGlyphs);
    }
}
