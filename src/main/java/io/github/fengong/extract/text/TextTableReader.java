package io.github.fengong.extract.text;

import io.github.fengong.model.SourceLocation;
import java.util.List;
import java.util.Optional;

/** Knows one way in which plain text shows a table. */
interface TextTableReader {

    /**
     * Reads the table that begins on a line.
     *
     * @param lines all lines of the text
     * @param from the index of the line, which is not blank or begins with a tab
     * @param location the place that the table gets; its cells get it with row and line
     * @return the table and where it ends, or nothing if no table of this kind begins here
     */
    Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location);
}
