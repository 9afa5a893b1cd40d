package io.github.fengong.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that holds its style and script itself and needs no network. Its policy allows just these two, named by their SHA-256, so that
 * no text of a document can become a script. The template {@code NAME.html} has places {@code {{style}}}, {@code {{styleHash}}}, {@code
 * {{script}}} and {@code {{scriptHash}}}, filled from {@code NAME.css} and {@code NAME.js} beside it, and places of its own.
 */
public final class PageTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private PageTemplate() {}

    /**
     * Returns the page.
     *
     * @param owner the class beside whose resources the template lies
     * @param name the name of the template without suffix
     * @param values what stands at the places of its own, escaped where it is text
     */
    public static String fill(Class<?> owner, String name, Map<String, String> values) {
        String style = resource(owner, name + ".css");
        String script = resource(owner, name + ".js");
        Map<String, String> all = new HashMap<>(values);
        all.put("style", style);
        all.put("styleHash", sha256(style));
        all.put("script", script);
        all.put("scriptHash", sha256(script));
        return PLACE.matcher(resource(owner, name + ".html"))
                .replaceAll(place -> Matcher.quoteReplacement(value(all, place.group(1))));
    }

    private static String value(Map<String, String> values, String place) {
        String value = values.get(place);
        if (value == null) {
            throw new IllegalArgumentException("values must hold " + place + " but hold " + values.keySet());
        }
        return value;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every JDK has SHA-256", exception);
        }
    }

    private static String resource(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the page's part " + name + " is missing in the program's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new IllegalStateException(
                    "the page's part " + name + " cannot be read from the program's jar", exception);
        }
    }
}
