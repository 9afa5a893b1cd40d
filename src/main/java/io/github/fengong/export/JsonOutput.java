package io.github.fengong.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON piece by piece, for example {@code object("source", () -> text("file", "table.docx"))} for
 * {@code "source": {"file": "table.docx"}}. Absent values become {@code null}.
 */
final class JsonOutput implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Returns an output with a line for each value, the same on every system; it closes the stream. */
    static JsonOutput indented(OutputStream stream) {
        return new JsonOutput(FACTORY.createGenerator(new Indented(), stream));
    }

    /** Returns an output of one root value a line, without other white space; it closes the stream. */
    static JsonOutput compact(OutputStream stream) {
        return new JsonOutput(FACTORY.createGenerator(new OnePerLine(), stream));
    }

    void object(Runnable content) {
        generator.writeStartObject();
        content.run();
        generator.writeEndObject();
    }

    void object(String name, Runnable content) {
        generator.writeName(name);
        object(content);
    }

    <T> void objects(String name, List<T> values, Consumer<T> content) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> object(() -> content.accept(value)));
        generator.writeEndArray();
    }

    void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(value -> generator.writeString(WellFormedText.of(value)));
        generator.writeEndArray();
    }

    void numbers(String name, double... values) {
        generator.writeArrayPropertyStart(name);
        for (double value : values) {
            generator.writeNumber(value);
        }
        generator.writeEndArray();
    }

    void text(String name, String value) {
        generator.writeStringProperty(WellFormedText.of(name), WellFormedText.of(value));
    }

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        } else {
            absent(name);
        }
    }

    void number(String name, long value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, double value) {
        generator.writeNumberProperty(name, value);
    }

    void number(String name, OptionalInt value) {
        if (value.isPresent()) {
            number(name, value.getAsInt());
        } else {
            absent(name);
        }
    }

    void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    void absent(String name) {
        generator.writeNullProperty(name);
    }

    /** Ends the last line. */
    void endLine() {
        generator.writeRaw('\n');
    }

    @Override
    public void close() {
        generator.close();
    }

    private static final class OnePerLine extends ObjectWriteContext.Base {

        private static final SerializedString LINE_END = new SerializedString("\n");

        @Override
        public SerializableString getRootValueSeparator(SerializableString usual) {
            return LINE_END;
        }
    }

    /** Lines end with {@code \n} on every system, so that the same input gives the same bytes. */
    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
