package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** A check that looks at each text by itself. */
abstract class TextCheck implements Check {

    @Override
    public final List<Finding> findings(CheckedTable table) {
        return table.texts().stream().flatMap(this::findings).toList();
    }

    /** Returns what looks wrong in the text. */
    abstract Stream<Finding> findings(WrittenText text);
}
