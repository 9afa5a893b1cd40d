package io.github.fengong.extract.pdf.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * How the components of a colour become red, green and blue. Only good enough to tell whether something stands out from what it is painted
 * on: profiles are not applied, and a separation is taken for grey.
 */
interface ColorModel {

    /** A colour that is not known, as that of a pattern; it stands out from everything. */
    int UNKNOWN = -1;

    ColorModel GRAY = parts -> rgb(parts[0], parts[0], parts[0]);
    ColorModel RGB = parts -> rgb(parts[0], parts[1], parts[2]);
    ColorModel CMYK = parts ->
            rgb((1 - parts[0]) * (1 - parts[3]), (1 - parts[1]) * (1 - parts[3]), (1 - parts[2]) * (1 - parts[3]));
    ColorModel LIGHTNESS = parts -> rgb(parts[0] / 100, parts[0] / 100, parts[0] / 100);
    ColorModel INKS = parts -> {
        double most = 0;
        for (double part : parts) {
            most = Math.max(most, part);
        }
        return rgb(1 - most, 1 - most, 1 - most);
    };
    ColorModel PATTERN = parts -> UNKNOWN;

    /** Returns the colour of components as {@code 0xRRGGBB}, or {@link #UNKNOWN}. */
    int color(double[] parts);

    /** Returns the colour of the operands of an operator; one that lacks components is not known. */
    default int color(Operands operands) {
        double[] parts = new double[operands.size()];
        for (int i = 0; i < parts.length; i++) {
            if (!operands.isNumber(i)) {
                return UNKNOWN;
            }
            parts[i] = operands.number(i);
        }
        try {
            return color(parts);
        } catch (ArrayIndexOutOfBoundsException e) {
            return UNKNOWN;
        }
    }

    private static int rgb(double red, double green, double blue) {
        return level(red) << 16 | level(green) << 8 | level(blue);
    }

    private static int level(double part) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, part)));
    }

    /** Returns the model of a colour space that an operator names. See 8.6 of ISO 32000-1. */
    static ColorModel of(COSName name, PDResources resources) {
        COSDictionary spaces = resources.getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase defined = spaces == null ? null : spaces.getDictionaryObject(name);
        return of(defined == null ? name : defined);
    }

    private static ColorModel of(COSBase space) {
        if (space instanceof COSName name) {
            return ofFamily(name.getName());
        }
        if (!(space instanceof COSArray array) || !(array.getObject(0) instanceof COSName family)) {
            return PATTERN;
        }
        return switch (family.getName()) {
            case "ICCBased" ->
                array.getObject(1) instanceof COSStream profile ? ofComponents(profile.getInt(COSName.N)) : PATTERN;
            case "Indexed", "I" -> indexed(of(array.getObject(1)), array.getObject(3));
            default -> ofFamily(family.getName());
        };
    }

    private static ColorModel ofFamily(String family) {
        return switch (family) {
            case "DeviceGray", "CalGray", "G" -> GRAY;
            case "DeviceRGB", "CalRGB", "RGB" -> RGB;
            case "DeviceCMYK", "CMYK" -> CMYK;
            case "Lab" -> LIGHTNESS;
            case "Separation", "DeviceN" -> INKS;
            default -> PATTERN;
        };
    }

    private static ColorModel ofComponents(int components) {
        return switch (components) {
            case 1 -> GRAY;
            case 3 -> RGB;
            case 4 -> CMYK;
            default -> PATTERN;
        };
    }

    private static ColorModel indexed(ColorModel base, COSBase lookup) {
        int components = base == GRAY ? 1 : base == RGB ? 3 : base == CMYK ? 4 : 0;
        if (components == 0 || !(lookup instanceof COSString table)) {
            return PATTERN;
        }
        byte[] bytes = table.getBytes();
        return parts -> {
            double[] entry = new double[components];
            for (int i = 0; i < components; i++) {
                entry[i] = (bytes[(int) parts[0] * components + i] & 0xFF) / 255.0;
            }
            return base.color(entry);
        };
    }
}
