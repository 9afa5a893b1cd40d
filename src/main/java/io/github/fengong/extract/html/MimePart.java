package io.github.fengong.extract.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a MIME file, its content decoded.
 *
 * @param headers its headers, names in lower case
 * @param content its bytes
 */
record MimePart(Map<String, String> headers, byte[] content) {

    /** Returns a page that is a file of its own. */
    static MimePart ofPage(byte[] content) {
        return new MimePart(Map.of(), content);
    }

    /** Returns the media type in lower case, {@code text/plain} where none is stated. */
    String type() {
        return headers.getOrDefault("content-type", "text/plain")
                .replaceFirst(";.*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    Optional<String> charset() {
        return parameter("charset");
    }

    /** Returns a parameter of the content type, for example {@code boundary}. */
    Optional<String> parameter(String name) {
        Matcher value = Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(headers.getOrDefault("content-type", ""));
        return value.find() ? Optional.of(value.group(1) != null ? value.group(1) : value.group(2)) : Optional.empty();
    }
}
