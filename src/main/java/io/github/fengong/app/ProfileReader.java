package io.github.fengong.app;

import io.github.fengong.normalize.ColumnProfile;
import io.github.fengong.normalize.ColumnRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads a profile, a small YAML file with the roles of header words, for example
 *
 * <pre>
 * headers:
 *   工作要点: measure
 *   落实措施: practice
 * </pre>
 */
final class ProfileReader {

    /** A header that is named twice is a slip, which must not be decided by the order of the lines. */
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private ProfileReader() {}

    /**
     * Reads a profile.
     *
     * @throws WrongCallException if the file cannot be read or says something else
     */
    static ColumnProfile read(Path file) throws WrongCallException {
        JsonNode root;
        try {
            root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new WrongCallException("--profile: cannot read " + file + " (" + IoReason.of(e) + ")");
        } catch (JacksonException e) {
            throw new WrongCallException("--profile: " + file + " is no YAML: "
                    + e.getOriginalMessage().lines().map(String::strip).collect(Collectors.joining(" ")));
        }
        JsonNode headers = root.path("headers");
        if (!headers.isObject() || root.size() != 1) {
            throw new WrongCallException(
                    "--profile: " + file
                            + ": expected 'headers:' with a role for each header word and nothing else, for example 工作要点: measure (a half-width colon and a blank after the word)");
        }
        Map<String, ColumnRole> roles = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> header : headers.properties()) {
            roles.put(header.getKey(), role(file, header));
        }
        try {
            return new ColumnProfile(roles);
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--profile: " + file + ": " + e.getMessage());
        }
    }

    private static ColumnRole role(Path file, Map.Entry<String, JsonNode> header) throws WrongCallException {
        try {
            return ColumnRole.of(header.getValue().asString(""));
        } catch (IllegalArgumentException e) {
            throw new WrongCallException("--profile: " + file + ": " + header.getKey() + ": " + e.getMessage());
        }
    }
}
