package io.github.fengong.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML by its byte order mark or its declaration. The JDK's parser can do so itself, but prints to the standard error stream when it
 * meets bytes that are no characters.
 */
public final class XmlEncoding {

    /** Longer than any XML declaration. */
    private static final int HEAD = 256;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");

    private XmlEncoding() {}

    /** Returns the characters of a part; bytes that are none fail as an {@link java.nio.charset.CharacterCodingException}. */
    public static Reader decode(InputStream part) throws IOException {
        BufferedInputStream in = new BufferedInputStream(part, 1 << 14);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Charset charset = charset(head);
        boolean marked = charset.equals(StandardCharsets.UTF_8) && startsWith(head, 0xEF, 0xBB, 0xBF);
        in.skipNBytes(marked ? 3 : 0);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head) {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16;
        }
        if (startsWith(head, '<', 0)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(head, 0, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        return declared.find() && Charset.isSupported(declared.group(1))
                ? wide(Charset.forName(declared.group(1)))
                : StandardCharsets.UTF_8;
    }

    /** What calls itself GB2312 often holds characters of its larger successors; a declaration of UTF-16 that can be read is wrong. */
    private static Charset wide(Charset charset) {
        if (charset.name().startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        return charset.name().startsWith("GB") ? Charset.forName("GB18030") : charset;
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || Byte.toUnsignedInt(head[i]) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
