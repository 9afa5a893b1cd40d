package io.github.fengong.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** A kind of database, with what differs between them. */
enum Dialect {
    /** An embedded database in one file. */
    SQLITE("jdbc:sqlite:"),
    /** A server. */
    POSTGRESQL("jdbc:postgresql:");

    private final String prefix;

    Dialect(String prefix) {
        this.prefix = prefix;
    }

    /**
     * Returns the dialect of an address.
     *
     * @throws IllegalArgumentException if the address is of another kind of database
     */
    static Dialect of(String url) {
        for (Dialect dialect : values()) {
            if (url.startsWith(dialect.prefix)) {
                return dialect;
            }
        }
        throw new IllegalArgumentException(
                "expected jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE but found " + url);
    }

    /** Returns the properties of a connection: SQLite takes its write lock at the start and waits for others at most a minute. */
    Properties connectionProperties() {
        Properties properties = new Properties();
        if (this == SQLITE) {
            properties.setProperty("foreign_keys", "true");
            properties.setProperty("busy_timeout", "60000");
            properties.setProperty("transaction_mode", "IMMEDIATE");
        } else {
            properties.setProperty("connectTimeout", "15");
            properties.setProperty("socketTimeout", "300");
        }
        return properties;
    }

    /** Returns the statement that lets only one load at a time into the database; empty where opening a transaction does. */
    String lockStatement() {
        // An arbitrary number that only this program uses: "fengong" in ASCII, shortened.
        return this == SQLITE ? "" : "SELECT pg_advisory_xact_lock(28777398672)";
    }

    /** Returns the script of a schema version; one for this kind of database goes before the one for all. */
    String script(int version) throws IOException {
        String own = name().toLowerCase(Locale.ROOT) + "/V" + version + ".sql";
        InputStream stream = Dialect.class.getResourceAsStream(own);
        try (InputStream script = stream != null ? stream : Dialect.class.getResourceAsStream("V" + version + ".sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
