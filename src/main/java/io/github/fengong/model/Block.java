package io.github.fengong.model;

/** A piece of a document's body in reading order: a paragraph outside of tables, or a table. */
public sealed interface Block permits Paragraph, RawTable {

    /** Returns where the block stands in its document. */
    SourceLocation location();
}
