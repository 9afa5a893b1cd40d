package io.github.fengong.app;

import io.github.fengong.agency.SplitNote;
import io.github.fengong.agency.SplitResult;
import io.github.fengong.model.Assignment;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes what a string was split into as one line of JSON. */
final class SplitJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private SplitJson() {}

    static String line(String text, SplitResult result) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("text", text);
            json.writeArrayPropertyStart("assignments");
            result.assignments().forEach(assignment -> writeAssignment(json, assignment));
            json.writeEndArray();
            json.writeBooleanProperty("openEnded", result.openEnded());
            json.writeArrayPropertyStart("notes");
            result.notes().stream().map(SplitNote::message).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    private static void writeAssignment(JsonGenerator json, Assignment assignment) {
        json.writeStartObject();
        json.writeStringProperty("name", assignment.name());
        json.writeStringProperty("role", assignment.role().name());
        json.writeBooleanProperty("collective", assignment.collective());
        json.writeStringProperty("roleText", assignment.roleText());
        json.writeEndObject();
    }
}
