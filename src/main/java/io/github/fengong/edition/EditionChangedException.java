package io.github.fengong.edition;

import java.io.IOException;
import java.nio.file.Path;

/** Another run has written the edition that a new one was compared with; the new one must be compared again. */
public final class EditionChangedException extends IOException {

    private static final long serialVersionUID = 1L;

    EditionChangedException(Path table) {
        super("expected " + table + " to be as it was when it was read but another run has written it");
    }
}
