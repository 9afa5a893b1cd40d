package io.github.fengong.extract.pdf;

import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.extract.pdf.table.PageTables;
import io.github.fengong.model.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a page.
 *
 * @param tables its tables and lines
 * @param findings what is wrong with it
 * @param open what it shows, where that may be the part of a table without borders, which other pages help to read
 */
record ReadPage(PageTables tables, List<Finding> findings, Optional<PageContent> open) {

    ReadPage {
        findings = List.copyOf(findings);
    }
}
