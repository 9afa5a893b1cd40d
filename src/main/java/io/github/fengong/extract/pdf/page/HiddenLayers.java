package io.github.fengong.extract.pdf.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The optional content that a document does not show. See 8.11 of ISO 32000-1. */
final class HiddenLayers {

    private final Set<COSDictionary> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    HiddenLayers(PDDocument document) {
        COSDictionary properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary defaults = properties == null ? null : properties.getCOSDictionary(COSName.D);
        if (defaults == null) {
            return;
        }
        if (COSName.OFF.equals(defaults.getCOSName(COSName.BASE_STATE))) {
            addAll(properties.getCOSArray(COSName.OCGS));
            COSArray shown = defaults.getCOSArray(COSName.ON);
            for (int i = 0; shown != null && i < shown.size(); i++) {
                hidden.remove(shown.getObject(i));
            }
        }
        addAll(defaults.getCOSArray(COSName.OFF));
    }

    private void addAll(COSArray layers) {
        for (int i = 0; layers != null && i < layers.size(); i++) {
            if (layers.getObject(i) instanceof COSDictionary layer) {
                hidden.add(layer);
            }
        }
    }

    /** Tells whether a layer, or every layer of a membership dictionary, is hidden. */
    boolean isHidden(COSDictionary layer) {
        if (hidden.isEmpty() || layer == null) {
            return false;
        }
        COSBase members = layer.getDictionaryObject(COSName.OCGS);
        if (members instanceof COSDictionary single) {
            return hidden.contains(single);
        }
        if (members instanceof COSArray several && several.size() > 0) {
            for (int i = 0; i < several.size(); i++) {
                if (!hidden.contains(several.getObject(i))) {
                    return false;
                }
            }
            return true;
        }
        return hidden.contains(layer);
    }
}
