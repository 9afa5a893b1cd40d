package io.github.fengong.extract.pdf.page;

import java.io.IOException;

/** A page needs more than {@link PageLimits} allow. */
public final class PageTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    PageTooLargeException(String message) {
        super(message);
    }
}
