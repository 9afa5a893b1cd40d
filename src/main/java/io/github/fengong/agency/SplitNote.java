package io.github.fengong.agency;

import io.github.fengong.model.FindingCode;
import io.github.fengong.model.TextSpan;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a reader should know of how a string was split.
 *
 * @param code what kind of note
 * @param message a sentence in Chinese
 * @param before the words it speaks of
 * @param after what was assumed or is proposed; empty where nothing is
 * @param span where those words stand in the text; empty where they do not stand there
 */
public record SplitNote(FindingCode code, String message, String before, String after, Optional<TextSpan> span) {

    public SplitNote {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(span, "span");
    }
}
