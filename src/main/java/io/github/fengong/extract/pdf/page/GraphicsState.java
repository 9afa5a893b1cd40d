package io.github.fengong.extract.pdf.page;

import io.github.fengong.model.Box;

/** The graphics state of ISO 32000-1, 8.4, as far as it decides where something is shown, and whether it can be seen. */
final class GraphicsState {

    Affine matrix;
    Box clip;
    ColorModel strokeModel = ColorModel.GRAY;
    ColorModel fillModel = ColorModel.GRAY;
    int strokeColor;
    int fillColor;
    double strokeAlpha = 1;
    double fillAlpha = 1;
    boolean covering = true;
    double lineWidth = 1;

    FontCodes font = FontCodes.NONE;
    double fontSize;
    double characterSpacing;
    double wordSpacing;
    double horizontalScaling = 1;
    double leading;
    double rise;

    GraphicsState(Affine matrix, Box clip) {
        this.matrix = matrix;
        this.clip = clip;
    }

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState(matrix, clip);
        copy.strokeModel = strokeModel;
        copy.fillModel = fillModel;
        copy.strokeColor = strokeColor;
        copy.fillColor = fillColor;
        copy.strokeAlpha = strokeAlpha;
        copy.fillAlpha = fillAlpha;
        copy.covering = covering;
        copy.lineWidth = lineWidth;
        copy.font = font;
        copy.fontSize = fontSize;
        copy.characterSpacing = characterSpacing;
        copy.wordSpacing = wordSpacing;
        copy.horizontalScaling = horizontalScaling;
        copy.leading = leading;
        copy.rise = rise;
        return copy;
    }
}
