package io.github.fengong.extract.pdf.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Vector;

/** A font seen as a list of codes: for each the characters it stands for and its advance. Asked once for each code, then remembered. */
final class FontCodes {

    /** What a page shows where it names no font, or one that cannot be read: nothing. */
    static final FontCodes NONE = new FontCodes(null);

    /** The characters of a code that the file does not tell. */
    static final String UNKNOWN = "\uFFFD";

    private static final int PAGE = 256;

    /**
     * One code of the font.
     *
     * @param text its characters, {@link #UNKNOWN} where the file does not tell them
     * @param width its horizontal advance, in em
     * @param fall its vertical advance in vertical writing, in em, negative downwards
     * @param originX where vertical writing puts its origin, in em
     * @param originY where vertical writing puts its origin, in em
     */
    record Code(String text, double width, double fall, double originX, double originY) {}

    private final PDFont font;
    private final double emScale;
    private final Code[][] pages = new Code[0x10000 / PAGE][];

    private FontCodes(PDFont font) {
        this.font = font;
        this.emScale = font instanceof PDType3Font type3 ? emScale(type3) : 1;
    }

    /** Reads a font; one that cannot be read shows nothing. */
    static FontCodes of(COSDictionary dictionary) {
        try {
            return new FontCodes(PDFontFactory.createFont(dictionary));
        } catch (IOException | RuntimeException e) {
            return NONE;
        }
    }

    boolean isVertical() {
        return font != null && font.isVertical();
    }

    /** Returns how large an em is, against the font size: glyphs of a Type 3 font may be drawn on a grid of any size. */
    double emScale() {
        return emScale;
    }

    /** Returns the next code of a string, or -1 at its end. */
    int read(ByteArrayInputStream string) throws IOException {
        return font == null || string.available() == 0 ? -1 : font.readCode(string);
    }

    Code code(int code) {
        if (code < 0 || code >= 0x10000) {
            return load(code);
        }
        Code[] page = pages[code / PAGE];
        if (page == null) {
            page = new Code[PAGE];
            pages[code / PAGE] = page;
        }
        Code known = page[code % PAGE];
        if (known == null) {
            known = load(code);
            page[code % PAGE] = known;
        }
        return known;
    }

    private Code load(int code) {
        String text = CharacterRepair.repair(text(code));
        if (!isVertical()) {
            return new Code(text, width(code), 0, 0, 0);
        }
        Vector origin = font.getPositionVector(code);
        return new Code(text, width(code), fall(code), origin.getX(), origin.getY());
    }

    private String text(int code) {
        try {
            String text = font.toUnicode(code);
            return text == null || text.isEmpty() ? UNKNOWN : text;
        } catch (RuntimeException e) {
            return UNKNOWN;
        }
    }

    private double width(int code) {
        try {
            return font instanceof PDType3Font ? font.getDisplacement(code).getX() : font.getWidth(code) / 1000.0;
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private double fall(int code) {
        try {
            return font.getDisplacement(code).getY();
        } catch (IOException | RuntimeException e) {
            return -1;
        }
    }

    /** Where the matrix of a Type 3 font does not map an em to 1, its box tells how large its glyphs are. */
    private static double emScale(PDType3Font font) {
        double height = font.getFontBBox() == null
                ? 0
                : Math.abs(font.getFontBBox().getHeight() * font.getFontMatrix().getScaleY());
        return height == 0 || height >= 0.5 && height <= 3 ? 1 : height;
    }
}
