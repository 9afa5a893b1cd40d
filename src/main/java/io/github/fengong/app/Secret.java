package io.github.fengong.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A password or token, taken from a file or the environment, so that it never stands in a command line or a log. */
final class Secret {

    private Secret() {}

    /** Returns the first line of the file that the option names, or the variable of the environment where none is given. */
    static Optional<String> of(String option, Optional<Path> file, String variable) throws WrongCallException {
        if (file.isEmpty()) {
            return Optional.ofNullable(System.getenv(variable)).filter(value -> !value.isEmpty());
        }
        try {
            return Files.readString(file.get(), StandardCharsets.UTF_8).lines().findFirst();
        } catch (IOException e) {
            throw new WrongCallException(option + ": cannot read " + file.get() + " (" + IoReason.of(e) + ")");
        }
    }
}
