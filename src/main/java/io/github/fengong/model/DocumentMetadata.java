package io.github.fengong.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What a document's format states of the document itself, beside its body.
 *
 * @param title the title that the format states (the headline of a web page); not guessed from paragraphs
 * @param documentNumber the document number 文号, for example {@code 汕府〔2020〕12号}
 * @param date the date of issue as written, for example {@code 2020-07-01}
 */
public record DocumentMetadata(Optional<String> title, Optional<String> documentNumber, Optional<String> date) {

    /** No statement at all. */
    public static final DocumentMetadata NONE =
            new DocumentMetadata(Optional.empty(), Optional.empty(), Optional.empty());

    public DocumentMetadata {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(documentNumber, "documentNumber");
        Objects.requireNonNull(date, "date");
    }
}
