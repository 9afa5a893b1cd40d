package io.github.fengong.app;

import picocli.CommandLine.Option;

/** Which state of a document with tracked changes is read. */
final class RevisionOption {

    @Option(names = "--original", description = "read the text before the tracked changes; otherwise they are accepted")
    private boolean original;

    boolean original() {
        return original;
    }
}
