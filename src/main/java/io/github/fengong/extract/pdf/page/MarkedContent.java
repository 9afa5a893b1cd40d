package io.github.fengong.extract.pdf.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** The nest of marked-content sequences: which of them are hidden, and which state the characters of their glyphs. See 14.6 of ISO 32000-1. */
final class MarkedContent {

    private static final COSName LAYER = COSName.OC;
    private static final COSName ACTUAL_TEXT = COSName.ACTUAL_TEXT;

    private record Sequence(boolean hidden, String actualText, int firstGlyph) {}

    private final ResourceReader resources;
    private final GlyphCollector glyphs;
    private final Deque<Sequence> open = new ArrayDeque<>();

    MarkedContent(ResourceReader resources, GlyphCollector glyphs) {
        this.resources = resources;
        this.glyphs = glyphs;
    }

    void begin() {
        open.push(new Sequence(isHidden(), null, glyphs.count()));
    }

    void begin(Operands operands, PDResources current) {
        COSDictionary properties = resources.properties(operands.object(1), current);
        boolean layer = LAYER.equals(operands.object(0));
        boolean hidden = isHidden() || layer && resources.isHiddenLayer(properties);
        String actualText = properties == null ? null : properties.getString(ACTUAL_TEXT);
        open.push(new Sequence(hidden, actualText, glyphs.count()));
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Sequence sequence = open.pop();
        if (sequence.actualText() != null) {
            glyphs.restate(sequence.firstGlyph(), sequence.actualText());
        }
    }

    boolean isHidden() {
        return !open.isEmpty() && open.peek().hidden();
    }
}
