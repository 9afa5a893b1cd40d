package io.github.fengong.extract;

import io.github.fengong.model.Finding;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;

/**
 * The text of a file.
 *
 * @param text the characters, without a byte-order mark, each line end as {@code \n}; U+FFFD where bytes are damaged
 * @param charset the encoding that was found
 * @param findings a finding for each place with damaged bytes
 */
public record DecodedText(String text, Charset charset, List<Finding> findings) {

    public DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(charset, "charset");
        findings = List.copyOf(findings);
    }
}
