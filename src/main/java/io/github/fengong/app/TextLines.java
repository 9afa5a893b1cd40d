package io.github.fengong.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The lines of a stream, each as soon as it is there. A line is UTF-8, or GB18030 where its bytes are no UTF-8, as editors on Chinese Windows
 * save a text.
 */
final class TextLines {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream input;
    private boolean first = true;

    TextLines(InputStream input) {
        this.input = new BufferedInputStream(input);
    }

    /** Returns the next line without its end, or nothing at the end of the stream. */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = input.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = input.read()) {
            bytes.write(next);
        }
        String line = decode(bytes.toByteArray());
        boolean marked = first && line.startsWith(BYTE_ORDER_MARK);
        first = false;
        String text = marked ? line.substring(BYTE_ORDER_MARK.length()) : line;
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, GB18030);
        }
    }
}
