package io.github.fengong.extract.pdf.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The resources that content names, fonts read once for a document. Not for several threads. */
final class ResourceReader {

    private final HiddenLayers layers;
    private final Map<COSDictionary, FontCodes> fonts = new IdentityHashMap<>();
    private final Map<COSDictionary, Map<COSName, FontCodes>> fontsByName = new IdentityHashMap<>();

    ResourceReader(PDDocument document) {
        this.layers = new HiddenLayers(document);
    }

    FontCodes font(COSName name, PDResources resources) {
        return fontsByName
                .computeIfAbsent(resources.getCOSObject(), key -> new HashMap<>())
                .computeIfAbsent(name, key -> {
                    COSDictionary dictionary = dictionary(name, COSName.FONT, resources);
                    return dictionary == null ? FontCodes.NONE : font(dictionary);
                });
    }

    FontCodes font(COSDictionary dictionary) {
        return fonts.computeIfAbsent(dictionary, FontCodes::of);
    }

    COSDictionary extendedState(COSName name, PDResources resources) {
        return dictionary(name, COSName.EXT_G_STATE, resources);
    }

    /** Returns an external object, or null where there is none of the name. */
    COSStream object(COSName name, PDResources resources) {
        return dictionary(name, COSName.XOBJECT, resources) instanceof COSStream stream ? stream : null;
    }

    PDFormXObject form(COSStream object, PDResources resources) {
        return new PDFormXObject(object, resources.getResourceCache());
    }

    /** Returns a property list, given in place or by its name; null where there is none. */
    COSDictionary properties(COSBase operand, PDResources resources) {
        if (operand instanceof COSName name) {
            return dictionary(name, COSName.PROPERTIES, resources);
        }
        return operand instanceof COSDictionary dictionary ? dictionary : null;
    }

    boolean isHidden(COSDictionary object) {
        return layers.isHidden(object.getCOSDictionary(COSName.OC));
    }

    boolean isHiddenLayer(COSDictionary layer) {
        return layers.isHidden(layer);
    }

    /** Lets go of what belongs to one page only. */
    void endPage() {
        fontsByName.clear();
    }

    private static COSDictionary dictionary(COSName name, COSName kind, PDResources resources) {
        COSDictionary kinds = resources.getCOSObject().getCOSDictionary(kind);
        return kinds == null ? null : kinds.getCOSDictionary(name);
    }
}
