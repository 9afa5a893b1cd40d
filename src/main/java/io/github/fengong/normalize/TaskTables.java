package io.github.fengong.normalize;

import io.github.fengong.model.Finding;
import java.util.List;

/**
 * The task tables of a document.
 *
 * @param tables the tables, or stretches of tables, in reading order
 * @param seen the headers of all tables of the document, for a message when none is a task table
 * @param findings which tables were left out, and which continue another
 */
record TaskTables(List<TaskTable> tables, List<String> seen, List<Finding> findings) {

    TaskTables {
        tables = List.copyOf(tables);
        seen = List.copyOf(seen);
        findings = List.copyOf(findings);
    }
}
