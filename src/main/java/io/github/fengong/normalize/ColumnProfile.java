package io.github.fengong.normalize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a user knows of the headers of a family of documents, for example that {@code 工作要点} is the measure. It goes before the
 * program's own list of header words.
 *
 * @param roles the role of each header word; white space in a word does not matter
 */
public record ColumnProfile(Map<String, ColumnRole> roles) {

    /** A profile that says nothing. */
    public static final ColumnProfile NONE = new ColumnProfile(Map.of());

    public ColumnProfile {
        Map<String, ColumnRole> folded = new LinkedHashMap<>();
        roles.forEach((word, role) -> {
            if (folded.put(HeaderText.fold(word), role) != null) {
                throw new IllegalArgumentException("expected each header once, but " + word + " is named twice");
            }
        });
        roles = Map.copyOf(folded);
    }

    /** Returns the role of the header, if this profile names it. */
    Optional<ColumnRole> roleOf(String header) {
        return Optional.ofNullable(roles.get(HeaderText.fold(header)));
    }
}
