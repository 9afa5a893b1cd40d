package io.github.fengong.extract.word;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The font table of an RTF file: which encoding a font's characters have, and whether they are symbols. */
final class RtfFonts {

    private final Map<Integer, Charset> charsets = new HashMap<>();
    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private int current;

    /** Takes a control word of the table. */
    void define(RtfToken token) {
        switch (token.word()) {
            case "f" -> {
                current = token.parameter();
                names.put(current, new StringBuilder());
            }
            case "fcharset" ->
                RtfCharsets.ofFont(token.parameter()).ifPresent(charset -> charsets.putIfAbsent(current, charset));
            case "cpg" -> charsets.put(current, RtfCharsets.ofCodePage(token.parameter()));
            default -> {
                // families and pitches
            }
        }
    }

    /** Takes characters of the name of the font that is being defined. */
    void appendName(CharSequence text) {
        names.computeIfAbsent(current, number -> new StringBuilder()).append(text);
    }

    /** Returns the encoding of a font, or nothing where it has that of the document. */
    Optional<Charset> charset(int font) {
        return Optional.ofNullable(charsets.get(font));
    }

    /** Returns the name of a font if it is one of symbols, otherwise the empty string. */
    String symbolFont(int font) {
        String name = names.containsKey(font)
                ? names.get(font).toString().replace(";", "").strip()
                : "";
        return SymbolFonts.isSymbolFont(name) ? name : "";
    }
}
