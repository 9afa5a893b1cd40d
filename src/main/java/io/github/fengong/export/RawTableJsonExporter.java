package io.github.fengong.export;

import io.github.fengong.model.Box;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes raw tables as JSON, one object a line, for example {@code {"file":"a.docx","index":1,"location":{"page":1},"rows":2,"columns":3,
 * "cells":[{"row":0,"column":0,"rowSpan":1,"columnSpan":2,"text":"序号"}]}}. Automatic numbers stand in {@code label}, footnotes in {@code
 * notes}, both left out where there are none.
 */
public final class RawTableJsonExporter implements RawTableExporter {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Appendable target;

    /** Creates an exporter that writes to the target. */
    public RawTableJsonExporter(Appendable target) {
        this.target = target;
    }

    @Override
    public void write(String file, int index, RawTable table) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), new Through(target))) {
            writeTable(json, file, index, table);
        }
        target.append('\n');
    }

    private static void writeTable(JsonGenerator json, String file, int index, RawTable table) {
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeNumberProperty("index", index);
        writeLocation(json, table.location());
        table.caption().ifPresent(caption -> json.writeStringProperty("caption", caption));
        table.nestedIn().ifPresent(outer -> json.writeNumberProperty("nestedIn", outer));
        json.writeNumberProperty("rows", table.rows());
        json.writeNumberProperty("columns", table.columns());
        json.writeArrayPropertyStart("cells");
        table.cells().forEach(cell -> writeCell(json, cell));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeCell(JsonGenerator json, RawCell cell) {
        json.writeStartObject();
        json.writeNumberProperty("row", cell.row());
        json.writeNumberProperty("column", cell.column());
        json.writeNumberProperty("rowSpan", cell.rowSpan());
        json.writeNumberProperty("columnSpan", cell.columnSpan());
        json.writeStringProperty("text", cell.text());
        Optional<String> label = cell.label();
        label.ifPresent(value -> json.writeStringProperty("label", value));
        if (!cell.notes().isEmpty()) {
            json.writeArrayPropertyStart("notes");
            cell.notes().forEach(json::writeString);
            json.writeEndArray();
        }
        cell.location().page().ifPresent(page -> json.writeNumberProperty("page", page));
        cell.location().box().ifPresent(box -> writeBox(json, box));
        json.writeEndObject();
    }

    private static void writeLocation(JsonGenerator json, SourceLocation location) {
        json.writeObjectPropertyStart("location");
        location.page().ifPresent(page -> json.writeNumberProperty("page", page));
        location.line().ifPresent(line -> json.writeNumberProperty("line", line));
        location.sheet().ifPresent(sheet -> json.writeStringProperty("sheet", sheet));
        location.cell().ifPresent(cell -> json.writeStringProperty("cell", cell));
        location.box().ifPresent(box -> writeBox(json, box));
        json.writeEndObject();
    }

    /** Hundredths of a point are finer than any printer. */
    private static void writeBox(JsonGenerator json, Box box) {
        json.writeArrayPropertyStart("box");
        for (double edge : new double[] {box.left(), box.top(), box.right(), box.bottom()}) {
            json.writeNumber(Math.round(edge * 100) / 100.0);
        }
        json.writeEndArray();
    }

    /** Writes on to a target that stays open, so that a table of many rows is never in memory as text. */
    private static final class Through extends Writer {

        private final Appendable target;

        private Through(Appendable target) {
            this.target = target;
        }

        @Override
        public void write(char[] characters, int from, int length) throws IOException {
            target.append(CharBuffer.wrap(characters, from, length));
        }

        @Override
        public void flush() {
            // the owner of the target decides
        }

        @Override
        public void close() {
            // the owner of the target decides
        }
    }
}
