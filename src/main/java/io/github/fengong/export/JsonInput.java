package io.github.fengong.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * A JSON object with the path to it, read field by field: {@code at("source").text("file")}. A field that is missing or of another type
 * than asked for is an error that names its path; a field nobody asks for is skipped.
 */
record JsonInput(JsonNode node, String path) {

    JsonInput object(String name) throws UnreadableResultException {
        JsonNode value = node.path(name);
        if (!value.isObject()) {
            throw mismatch(name, "an object", value);
        }
        return new JsonInput(value, pathOf(name));
    }

    Optional<JsonInput> optionalObject(String name) throws UnreadableResultException {
        return isAbsent(name) ? Optional.empty() : Optional.of(object(name));
    }

    List<JsonInput> objects(String name) throws UnreadableResultException {
        List<JsonInput> objects = new ArrayList<>();
        for (JsonNode value : array(name)) {
            String place = pathOf(name) + "[" + objects.size() + "]";
            if (!value.isObject()) {
                throw new UnreadableResultException("expected an object at " + place + " but found " + describe(value));
            }
            objects.add(new JsonInput(value, place));
        }
        return objects;
    }

    List<JsonInput> optionalObjects(String name) throws UnreadableResultException {
        return isAbsent(name) ? List.of() : objects(name);
    }

    List<String> texts(String name) throws UnreadableResultException {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : array(name)) {
            texts.add(value.stringValueOpt().orElseThrow(() -> mismatch(name, "only texts", value)));
        }
        return texts;
    }

    Map<String, String> textsByName(String name) throws UnreadableResultException {
        JsonInput fields = object(name);
        Map<String, String> texts = new LinkedHashMap<>();
        for (String field : fields.node.propertyNames()) {
            texts.put(field, fields.text(field));
        }
        return texts;
    }

    String text(String name) throws UnreadableResultException {
        JsonNode value = node.path(name);
        return value.stringValueOpt().orElseThrow(() -> mismatch(name, "a text", value));
    }

    Optional<String> optionalText(String name) throws UnreadableResultException {
        return isAbsent(name) ? Optional.empty() : Optional.of(text(name));
    }

    int number(String name) throws UnreadableResultException {
        JsonNode value = node.path(name);
        return value.intValueOpt().orElseThrow(() -> mismatch(name, "a whole number", value));
    }

    OptionalInt optionalNumber(String name) throws UnreadableResultException {
        return isAbsent(name) ? OptionalInt.empty() : OptionalInt.of(number(name));
    }

    long longNumber(String name) throws UnreadableResultException {
        JsonNode value = node.path(name);
        return value.longValueOpt().orElseThrow(() -> mismatch(name, "a whole number", value));
    }

    List<Double> decimals(String name) throws UnreadableResultException {
        List<Double> decimals = new ArrayList<>();
        for (JsonNode value : array(name)) {
            decimals.add(value.doubleValueOpt().orElseThrow(() -> mismatch(name, "only numbers", value)));
        }
        return decimals;
    }

    boolean flag(String name) throws UnreadableResultException {
        JsonNode value = node.path(name);
        return value.booleanValueOpt().orElseThrow(() -> mismatch(name, "true or false", value));
    }

    /** Returns the constant of that name, for example {@code LEAD}. */
    <E extends Enum<E>> E constant(String name, Class<E> type) throws UnreadableResultException {
        String text = text(name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new UnreadableResultException("expected one of "
                        + Arrays.toString(type.getEnumConstants()) + " at " + pathOf(name) + " but found " + text));
    }

    boolean isAbsent(String name) {
        JsonNode value = node.path(name);
        return value.isMissingNode() || value.isNull();
    }

    private Iterable<JsonNode> array(String name) throws UnreadableResultException {
        JsonNode value = node.path(name);
        if (!value.isArray()) {
            throw mismatch(name, "an array", value);
        }
        return value;
    }

    UnreadableResultException mismatch(String name, String expected, JsonNode found) {
        return new UnreadableResultException(
                "expected " + expected + " at " + pathOf(name) + " but found " + describe(found));
    }

    private String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String describe(JsonNode found) {
        return found.isMissingNode()
                ? "nothing"
                : found.isContainer() ? found.getNodeType().toString() : found.toString();
    }
}
