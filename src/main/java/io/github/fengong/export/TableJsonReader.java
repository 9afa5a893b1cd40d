package io.github.fengong.export;

import io.github.fengong.model.Agency;
import io.github.fengong.model.AgencyLevel;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.DocumentNote;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import io.github.fengong.model.Severity;
import io.github.fengong.model.SourceInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a {@code table.json} back to the table it was written from. Fields that are no part of the contract may be missing, and fields
 * that a later version added are skipped.
 */
public final class TableJsonReader {

    private static final String ADVICE = "; give a table.json as convert writes it";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * Tells whether the file looks like JSON: its first character that is no white space is an opening brace.
     *
     * @throws IOException if the file cannot be read
     */
    public static boolean accepts(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            int next = stream.read();
            while (isBlankOrByteOrderMark(next)) {
                next = stream.read();
            }
            return next == '{';
        }
    }

    /**
     * Reads the file.
     *
     * @throws UnreadableResultException if it holds no table of a known format version
     * @throws IOException if the file cannot be read
     */
    public MeasureTable read(Path file) throws IOException, UnreadableResultException {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /**
     * Reads the JSON.
     *
     * @throws UnreadableResultException if it holds no table of a known format version
     * @throws IOException if the stream cannot be read
     */
    public MeasureTable read(InputStream stream) throws IOException, UnreadableResultException {
        JsonNode root = parse(stream.readAllBytes());
        if (!root.isObject() || !root.has("formatVersion")) {
            throw new UnreadableResultException("expected a JSON object with formatVersion but found none" + ADVICE);
        }
        try {
            return table(new JsonInput(root, ""));
        } catch (IllegalArgumentException exception) {
            // a value that the model refuses, such as a negative count
            throw new UnreadableResultException(
                    "expected values as convert writes them but found: " + exception.getMessage(), exception);
        }
    }

    private static JsonNode parse(byte[] bytes) throws UnreadableResultException {
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException exception) {
            throw new UnreadableResultException(
                    "expected JSON but found: " + exception.getOriginalMessage() + ADVICE, exception);
        }
    }

    private static MeasureTable table(JsonInput json) throws UnreadableResultException {
        int version = json.number("formatVersion");
        if (version != TableJson.FORMAT_VERSION) {
            throw new UnreadableResultException("expected formatVersion " + TableJson.FORMAT_VERSION + " but found "
                    + version + "; convert the document again with this version of the program");
        }
        Optional<JsonInput> metadata = json.optionalObject("metadata");
        return new MeasureTable(
                json.text("title"),
                source(json.object("source")),
                metadata.isPresent() ? metadata(metadata.get()) : DocumentMetadata.NONE,
                each(json.objects("sections"), TableJsonReader::section),
                each(json.objects("measures"), MeasureJsonReader::measure),
                each(json.optionalObjects("notes"), TableJsonReader::note),
                each(json.objects("agencies"), TableJsonReader::agency),
                each(json.objects("findings"), TableJsonReader::finding));
    }

    private static SourceInfo source(JsonInput json) throws UnreadableResultException {
        String key = json.text("format");
        DocumentFormat format = Arrays.stream(DocumentFormat.values())
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new UnreadableResultException("expected a known format at source.format but found " + key));
        return new SourceInfo(json.text("file"), format, json.text("sha256"), json.longNumber("size"));
    }

    private static DocumentMetadata metadata(JsonInput json) throws UnreadableResultException {
        return new DocumentMetadata(
                json.optionalText("title"), json.optionalText("documentNumber"), json.optionalText("date"));
    }

    private static Section section(JsonInput json) throws UnreadableResultException {
        return new Section(
                json.number("ordinal"),
                json.text("title"),
                json.optionalNumber("declaredCount"),
                json.number("measureCount"));
    }

    private static DocumentNote note(JsonInput json) throws UnreadableResultException {
        return new DocumentNote(
                json.text("text"), json.number("before"), LocationJsonReader.location(json.object("location")));
    }

    private static Agency agency(JsonInput json) throws UnreadableResultException {
        return new Agency(
                json.text("id"),
                json.text("name"),
                json.optionalText("officialName"),
                json.texts("variants"),
                json.isAbsent("level") ? Optional.empty() : Optional.of(json.constant("level", AgencyLevel.class)),
                json.optionalText("region"),
                json.flag("collective"),
                json.number("lead"),
                json.number("supporting"),
                json.number("joint"),
                json.optionalNumber("guiding").orElse(0));
    }

    private static Finding finding(JsonInput json) throws UnreadableResultException {
        return new Finding(
                json.constant("code", FindingCode.class),
                json.constant("severity", Severity.class),
                json.optionalText("measureId"),
                field(json),
                json.text("message"),
                json.text("before"),
                json.text("after"),
                LocationJsonReader.location(json.object("location")));
    }

    private static MeasureField field(JsonInput json) throws UnreadableResultException {
        String key = json.text("field");
        return Arrays.stream(MeasureField.values())
                .filter(value -> value.key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableResultException("expected a known field of a measure but found " + key));
    }

    private static boolean isBlankOrByteOrderMark(int next) {
        return next == ' '
                || next == '\t'
                || next == '\r'
                || next == '\n'
                || next == 0xEF
                || next == 0xBB
                || next == 0xBF;
    }

    /** Reads one object. */
    @FunctionalInterface
    interface ObjectReader<T> {
        T read(JsonInput json) throws UnreadableResultException;
    }

    static <T> List<T> each(List<JsonInput> objects, ObjectReader<T> reader) throws UnreadableResultException {
        List<T> values = new ArrayList<>(objects.size());
        for (JsonInput object : objects) {
            values.add(reader.read(object));
        }
        return values;
    }
}
