package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Runs the operators of a page's content, as far as they show text, lines and boxes. See annex A of ISO 32000-1 for the operators. Much
 * leaner than PDFBox's own engine, which keeps the state that rendering needs for each glyph. Operators with wrong operands are passed over,
 * as viewers do.
 */
final class ContentInterpreter {

    private static final int DEEPEST_FORM = 16;
    private static final int DEEPEST_STATE = 512;

    private final ResourceReader resources;
    private final WorkBudget budget;
    private final GlyphCollector glyphs;
    private final InkCollector inks = new InkCollector();
    private final MarkedContent marks;
    private final ContentBytes bytes = new ContentBytes();
    private final PathPainter paths;
    private final Deque<GraphicsState> saved = new ArrayDeque<>();
    private GraphicsState state;
    private PDResources current;
    private int depth;

    ContentInterpreter(ResourceReader resources, WorkBudget budget, Affine toPage, Box page) {
        this.resources = resources;
        this.budget = budget;
        this.glyphs = new GlyphCollector(budget);
        this.paths = new PathPainter(inks, budget);
        this.marks = new MarkedContent(resources, glyphs);
        this.state = new GraphicsState(toPage, page);
    }

    GlyphCollector glyphs() {
        return glyphs;
    }

    InkCollector inks() {
        return inks;
    }

    /** Tells whether some of the page's content could not be read. */
    boolean isDamaged() {
        return bytes.isDamaged();
    }

    /** Runs a content stream. What follows an error in its syntax is lost, what came before it stays. */
    void run(PDContentStream content, PDResources contentResources) throws IOException {
        PDResources outer = current;
        current = contentResources == null ? outer : contentResources;
        if (current == null) {
            current = new PDResources();
        }
        ContentScanner scanner = new ContentScanner(bytes.read(content));
        for (String operator = scanner.next(); operator != null; operator = scanner.next()) {
            budget.countOperator();
            runSafely(operator, scanner.operands());
        }
        current = outer;
    }

    private void runSafely(String operator, Operands operands) throws IOException {
        try {
            run(operator, operands);
        } catch (IndexOutOfBoundsException | ClassCastException | IllegalArgumentException e) {
            // Wrong or missing operands: the operator does nothing.
            return;
        }
    }

    private void run(String operator, Operands operands) throws IOException {
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> state.matrix = affine(operands).then(state.matrix);
            case "w" -> state.lineWidth = operands.number(0);
            case "gs" -> applyExtendedState(operands);
            case "CS" -> state.strokeModel = ColorModel.of(operands.name(0), current);
            case "cs" -> state.fillModel = ColorModel.of(operands.name(0), current);
            case "SC", "SCN" -> state.strokeColor = state.strokeModel.color(operands);
            case "sc", "scn" -> state.fillColor = state.fillModel.color(operands);
            case "G" -> stroke(ColorModel.GRAY, operands);
            case "g" -> fill(ColorModel.GRAY, operands);
            case "RG" -> stroke(ColorModel.RGB, operands);
            case "rg" -> fill(ColorModel.RGB, operands);
            case "K" -> stroke(ColorModel.CMYK, operands);
            case "k" -> fill(ColorModel.CMYK, operands);
            case "Do" -> show(operands.name(0));
            case "BI" -> inks.picture(unitSquare(), true, state);
            case "BDC" -> marks.begin(operands, current);
            case "BMC" -> marks.begin();
            case "EMC" -> marks.end();
            default -> {
                if (!paths.run(operator, operands, state, marks.isHidden())) {
                    runText(operator, operands);
                }
            }
        }
    }

    private void runText(String operator, Operands operands) throws IOException {
        switch (operator) {
            case "BT" -> glyphs.beginText();
            case "Tf" -> setFont(operands.name(0), operands.number(1));
            case "Td" -> glyphs.moveLine(operands.number(0), operands.number(1));
            case "TD" -> {
                state.leading = -operands.number(1);
                glyphs.moveLine(operands.number(0), operands.number(1));
            }
            case "Tm" -> glyphs.setMatrix(affine(operands));
            case "T*" -> glyphs.moveLine(0, -state.leading);
            case "Tj" -> showText(operands.string(0));
            case "TJ" -> showTexts(operands.array(0));
            case "'" -> {
                glyphs.moveLine(0, -state.leading);
                showText(operands.string(0));
            }
            case "\"" -> {
                state.wordSpacing = operands.number(0);
                state.characterSpacing = operands.number(1);
                glyphs.moveLine(0, -state.leading);
                showText(operands.string(2));
            }
            case "Tc" -> state.characterSpacing = operands.number(0);
            case "Tw" -> state.wordSpacing = operands.number(0);
            case "Tz" -> state.horizontalScaling = operands.number(0) / 100;
            case "TL" -> state.leading = operands.number(0);
            case "Ts" -> state.rise = operands.number(0);
            default -> {
                // The others show nothing, or nothing that matters for tables.
            }
        }
    }

    private void save() {
        if (saved.size() < DEEPEST_STATE) {
            saved.push(state.copy());
        }
    }

    private void restore() {
        if (!saved.isEmpty()) {
            state = saved.pop();
        }
    }

    private void applyExtendedState(Operands operands) throws IOException {
        COSDictionary extended = resources.extendedState(operands.name(0), current);
        if (extended == null) {
            return;
        }
        state.lineWidth = extended.getFloat(COSName.LW, (float) state.lineWidth);
        state.strokeAlpha = extended.getFloat(COSName.CA, (float) state.strokeAlpha);
        state.fillAlpha = extended.getFloat(COSName.CA_NS, (float) state.fillAlpha);
        COSBase mode = extended.getDictionaryObject(COSName.BM);
        if (mode != null) {
            state.covering = COSName.NORMAL.equals(mode) || COSName.COMPATIBLE.equals(mode);
        }
        COSArray font = extended.getCOSArray(COSName.FONT);
        if (font != null && font.getObject(0) instanceof COSDictionary dictionary) {
            state.font = resources.font(dictionary);
            state.fontSize = ((COSNumber) font.getObject(1)).floatValue();
        }
    }

    private void stroke(ColorModel model, Operands operands) {
        state.strokeModel = model;
        state.strokeColor = model.color(operands);
    }

    private void fill(ColorModel model, Operands operands) {
        state.fillModel = model;
        state.fillColor = model.color(operands);
    }

    private void show(COSName name) throws IOException {
        COSStream object = resources.object(name, current);
        if (object == null || marks.isHidden() || resources.isHidden(object)) {
            return;
        }
        if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
            boolean covering = !object.containsKey(COSName.SMASK)
                    && !object.containsKey(COSName.MASK)
                    && !object.getBoolean(COSName.IMAGE_MASK, false);
            budget.countMark();
            inks.picture(unitSquare(), covering, state);
        } else if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE)) && depth < DEEPEST_FORM) {
            showForm(resources.form(object, current));
        }
    }

    /** Shows a form XObject: its matrix and box apply to it alone. See 8.10 of ISO 32000-1. */
    void showForm(PDFormXObject form) throws IOException {
        GraphicsState outer = state;
        Deque<GraphicsState> outerSaved = new ArrayDeque<>(saved);
        saved.clear();
        depth++;
        state = outer.copy();
        state.matrix = affine(form.getMatrix()).then(state.matrix);
        if (form.getBBox() != null) {
            Box box = new Box(0, 0, form.getBBox().getWidth(), form.getBBox().getHeight());
            Affine toPage = Affine.translation(
                            form.getBBox().getLowerLeftX(), form.getBBox().getLowerLeftY())
                    .then(state.matrix);
            state.clip = Boxes.intersection(state.clip, Boxes.mapped(box, toPage));
        }
        try {
            run(form, form.getResources());
        } finally {
            depth--;
            state = outer;
            saved.clear();
            saved.addAll(outerSaved);
        }
    }

    private void setFont(COSName name, double size) throws IOException {
        state.font = resources.font(name, current);
        state.fontSize = size;
    }

    private void showText(byte[] string) throws IOException {
        glyphs.show(string, state, marks.isHidden());
    }

    private void showTexts(Operands parts) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.isNumber(i)) {
                glyphs.adjust(parts.number(i), state);
            } else if (parts.isString(i)) {
                showText(parts.string(i));
            }
        }
    }

    private Box unitSquare() {
        return Boxes.mapped(new Box(0, 0, 1, 1), state.matrix);
    }

    private static Affine affine(Operands operands) {
        return new Affine(
                operands.number(0),
                operands.number(1),
                operands.number(2),
                operands.number(3),
                operands.number(4),
                operands.number(5));
    }

    private static Affine affine(org.apache.pdfbox.util.Matrix matrix) {
        return new Affine(
                matrix.getScaleX(),
                matrix.getShearY(),
                matrix.getShearX(),
                matrix.getScaleY(),
                matrix.getTranslateX(),
                matrix.getTranslateY());
    }
}
