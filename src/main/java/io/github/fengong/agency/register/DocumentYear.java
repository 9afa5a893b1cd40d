package io.github.fengong.agency.register;

import io.github.fengong.model.DocumentMetadata;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year of a document: from its date, its document number (汕府〔2020〕12号) or its title (2020年工作要点). */
final class DocumentYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19[89]\\d|20\\d\\d)(?!\\d)");

    private DocumentYear() {}

    static Optional<Integer> of(String title, DocumentMetadata metadata) {
        for (Optional<String> statement : List.of(metadata.date(), metadata.documentNumber(), Optional.of(title))) {
            Matcher matcher = YEAR.matcher(statement.orElse(""));
            if (matcher.find()) {
                return Optional.of(Integer.valueOf(matcher.group(1)));
            }
        }
        return Optional.empty();
    }
}
