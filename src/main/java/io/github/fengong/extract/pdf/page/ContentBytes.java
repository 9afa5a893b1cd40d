package io.github.fengong.extract.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * The bytes of content streams. Those that are only deflated are inflated here: PDFBox hands out what comes before an error as if it were all.
 */
final class ContentBytes {

    /** The content of a page has some hundred kilobytes; what swells beyond this was made to do harm. */
    private static final int MOST = 1 << 28;

    private static final int ZLIB_HEADER = 2;

    private static final int USUAL_SWELLING = 8;

    private boolean damaged;

    /** Returns the content of a page or form; where it is damaged, what can be read of it. */
    byte[] read(PDContentStream content) throws IOException {
        if (content instanceof PDPage page) {
            Iterator<PDStream> streams = page.getContentStreams();
            byte[] first = streams.hasNext() ? read(streams.next().getCOSObject()) : new byte[0];
            if (!streams.hasNext()) {
                return first;
            }
            ByteArrayOutputStream all = new ByteArrayOutputStream(4 * first.length);
            all.writeBytes(first);
            all.write('\n');
            while (streams.hasNext()) {
                all.writeBytes(read(streams.next().getCOSObject()));
                // Streams of a page are divided between tokens. See 7.8.2 of ISO 32000-1.
                all.write('\n');
            }
            return all.toByteArray();
        }
        return content.getContents().readAllBytes();
    }

    /** Tells whether some of the content could not be read. */
    boolean isDamaged() {
        return damaged;
    }

    private byte[] read(COSStream stream) throws IOException {
        if (!isOnlyDeflated(stream)) {
            try (InputStream decoded = stream.createInputStream()) {
                return decoded.readAllBytes();
            }
        }
        try (InputStream raw = stream.createRawInputStream()) {
            return inflate(raw.readAllBytes());
        }
    }

    private static boolean isOnlyDeflated(COSStream stream) {
        COSBase filter = stream.getFilters();
        if (filter instanceof COSArray filters && filters.size() == 1) {
            filter = filters.getObject(0);
        }
        return COSName.FLATE_DECODE.equals(filter) && !stream.containsKey(COSName.DECODE_PARMS);
    }

    /** Inflates data, up to the first error in it. */
    private byte[] inflate(byte[] deflated) throws PageTooLargeException {
        byte[] inflated = new byte[USUAL_SWELLING * deflated.length + 16];
        int length = 0;
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(
                    deflated, Math.min(ZLIB_HEADER, deflated.length), Math.max(0, deflated.length - ZLIB_HEADER));
            while (!inflater.finished() && length < MOST) {
                inflated = length < inflated.length ? inflated : Arrays.copyOf(inflated, 2 * length);
                int count = inflater.inflate(inflated, length, inflated.length - length);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
                length += count;
            }
            damaged |= !inflater.finished() && deflated.length > 0;
        } catch (DataFormatException e) {
            damaged = true;
        } finally {
            inflater.end();
        }
        if (length >= MOST) {
            throw new PageTooLargeException("the page has more than " + MOST + " bytes of content");
        }
        return Arrays.copyOf(inflated, length);
    }
}
