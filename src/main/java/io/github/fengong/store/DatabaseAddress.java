package io.github.fengong.store;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a database is: {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/DATABASE}, without a password.
 *
 * @param url the address
 */
public record DatabaseAddress(String url) {

    public DatabaseAddress {
        Objects.requireNonNull(url, "url");
        if (url.matches("(?i).*[?&;](ssl)?password=.*|[^?]*//[^/?]*:[^/?]*@.*")) {
            throw new IllegalArgumentException(
                    "the address holds a password, which other users of the machine can see; give it by"
                            + " FENGONG_DB_PASSWORD or --password-file");
        }
        if (Dialect.of(url) == Dialect.SQLITE && url.matches("jdbc:sqlite:(|[?].*|.*:memory:.*|.*mode=memory.*)")) {
            throw new IllegalArgumentException("expected jdbc:sqlite:FILE but found " + url + ", which keeps nothing");
        }
        try {
            DriverManager.getDriver(url);
        } catch (SQLException e) {
            throw new IllegalArgumentException(
                    "expected jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE but found " + url, e);
        }
    }

    Dialect dialect() {
        return Dialect.of(url);
    }

    /** Returns the file of an embedded database, where the address names one plainly. */
    public Optional<Path> file() {
        String place = url.substring(url.indexOf(':', "jdbc:".length()) + 1).replaceFirst("[?].*", "");
        boolean plain = dialect() == Dialect.SQLITE && !place.startsWith("file:") && !place.startsWith(":");
        return plain ? Optional.of(Path.of(place)) : Optional.empty();
    }

    @Override
    public String toString() {
        return url;
    }
}
