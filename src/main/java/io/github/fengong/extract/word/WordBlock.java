package io.github.fengong.extract.word;

/** A piece of a Word story, as its reader found it: a paragraph or a table. */
sealed interface WordBlock permits WordParagraph, WordTable {}
