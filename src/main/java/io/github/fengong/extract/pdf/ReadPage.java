package io.github.fengong.extract.pdf;

import io.github.fengong.extract.pdf.table.PageTables;
import io.github.fengong.model.Finding;
import java.util.List;

/**
 * What was read of a page.
 *
 * @param tables its tables and lines
 * @param findings what is wrong with it
 */
record ReadPage(PageTables tables, List<Finding> findings) {

    ReadPage {
        findings = List.copyOf(findings);
    }
}
