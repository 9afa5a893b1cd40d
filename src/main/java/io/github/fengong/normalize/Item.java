package io.github.fengong.normalize;

/** A piece of a document in reading order, as the later steps need it. */
sealed interface Item permits Heading, TaskRow, Note, TableStart, SubItems {}
