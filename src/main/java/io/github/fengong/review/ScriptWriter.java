package io.github.fengong.review;

import java.io.IOException;
import java.io.Writer;

/** Escapes in JSON what could end the script element it stands in, or is a line end to JavaScript and not to JSON. */
final class ScriptWriter extends Writer {

    private final Appendable target;

    ScriptWriter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
        StringBuilder escaped = new StringBuilder(length + 16);
        for (int index = offset; index < offset + length; index++) {
            char character = characters[index];
            switch (character) {
                case '<' -> escaped.append("\\u003c");
                case '\u2028' -> escaped.append("\\u2028");
                case '\u2029' -> escaped.append("\\u2029");
                default -> escaped.append(character);
            }
        }
        target.append(escaped);
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        // the page goes on after the data
    }
}
