package io.github.fengong.extract.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Puts one font in the place of every font that a document does not embed. To know which characters a page shows, and where, their shapes are
 * not needed; PDFBox's own mapper looks through all fonts of the system for them (half a second and more), writes a cache file to the home
 * directory, and makes results depend on the machine. Only for drawing a page are the fonts of the system looked for.
 */
public final class QuietFontMapper implements FontMapper {

    private static final String STAND_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final QuietFontMapper INSTANCE = new QuietFontMapper();

    private final ThreadLocal<FontMapper> system = new ThreadLocal<>();
    private TrueTypeFont standIn;

    private QuietFontMapper() {}

    /** Makes PDFBox use this mapper. */
    static void install() {
        synchronized (INSTANCE) {
            FontMappers.set(INSTANCE);
        }
    }

    /** Does some work of this thread with the fonts of the system in place of those that are not embedded. */
    public static <T> T withSystemFonts(Drawing<T> work) throws IOException {
        INSTANCE.system.set(SystemFonts.MAPPER);
        try {
            return work.draw();
        } finally {
            INSTANCE.system.remove();
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        FontMapper drawing = system.get();
        return drawing == null ? new FontMapping<>(standIn(), true) : drawing.getTrueTypeFont(baseFont, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        FontMapper drawing = system.get();
        return drawing == null ? new FontMapping<>(standIn(), true) : drawing.getFontBoxFont(baseFont, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo characters) {
        FontMapper drawing = system.get();
        return drawing == null
                ? new CIDFontMapping(null, standIn(), true)
                : drawing.getCIDFont(baseFont, descriptor, characters);
    }

    private synchronized TrueTypeFont standIn() {
        if (standIn == null) {
            try (InputStream stream = FontMapper.class.getResourceAsStream(STAND_IN)) {
                standIn = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return standIn;
    }

    /** Draws something with PDFBox. */
    public interface Drawing<T> {

        /** Returns what was drawn. */
        T draw() throws IOException;
    }

    /** PDFBox's own mapper, made when the first page is drawn: it makes one where none is set. */
    private static final class SystemFonts {

        static final FontMapper MAPPER = take();

        private static FontMapper take() {
            synchronized (INSTANCE) {
                FontMappers.set(null);
                FontMapper mapper = FontMappers.instance();
                FontMappers.set(INSTANCE);
                return mapper;
            }
        }
    }
}
