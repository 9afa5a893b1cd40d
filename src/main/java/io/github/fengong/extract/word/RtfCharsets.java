package io.github.fengong.extract.word;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The encodings of RTF: by the number of a code page, and by the character set of a font. See "Font Table" of the specification. */
final class RtfCharsets {

    private RtfCharsets() {}

    /** Returns the encoding of a Windows code page; the one of Western Europe where the JDK does not know it. */
    static Charset ofCodePage(int codePage) {
        String name = switch (codePage) {
            // what says it is GBK may hold characters of its successor
            case 936, 54936 -> "GB18030";
            case 950 -> "Big5-HKSCS";
            case 932 -> "windows-31j";
            case 949 -> "x-windows-949";
            case 65001 -> "UTF-8";
            default -> "windows-" + codePage;
        };
        return Charset.isSupported(name) ? Charset.forName(name) : western();
    }

    /** Returns the encoding of a font's characters, or nothing where the font follows the document. */
    static Optional<Charset> ofFont(int characterSet) {
        return switch (characterSet) {
            case 134 -> Optional.of(ofCodePage(936));
            case 136 -> Optional.of(ofCodePage(950));
            case 128 -> Optional.of(ofCodePage(932));
            case 129 -> Optional.of(ofCodePage(949));
            case 204 -> Optional.of(ofCodePage(1251));
            case 161 -> Optional.of(ofCodePage(1253));
            case 162 -> Optional.of(ofCodePage(1254));
            case 177 -> Optional.of(ofCodePage(1255));
            case 178 -> Optional.of(ofCodePage(1256));
            case 186 -> Optional.of(ofCodePage(1257));
            case 238 -> Optional.of(ofCodePage(1250));
            case 222 -> Optional.of(ofCodePage(874));
            case 2 -> Optional.of(StandardCharsets.ISO_8859_1);
            default -> Optional.empty();
        };
    }

    private static Charset western() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }
}
