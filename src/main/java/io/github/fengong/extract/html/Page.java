package io.github.fengong.extract.html;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What the parts of a page share while it is read: what it hides, the number of its tables so far, and the findings. */
final class Page {

    /** So much of hidden words is shown in a finding, in characters. */
    private static final int SHOWN = 20;

    private final HiddenElements hidden;
    private final List<Finding> findings = new ArrayList<>();
    private int tables;

    Page(HiddenElements hidden, int tablesBefore) {
        this.hidden = hidden;
        this.tables = tablesBefore;
    }

    /** Returns the number of the next table, from 1 in document order. */
    int nextTable() {
        return ++tables;
    }

    int tables() {
        return tables;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isHidden(Element element) {
        return hidden.contains(element);
    }

    /** Notes that a part of a table, or a whole one, is not shown and therefore not read. */
    void noteHidden(Element element, SourceLocation location) {
        if (hidden.hidesWords(element)) {
            String words = element.text().strip();
            String shown = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
            findings.add(Finding.ofDocument(FindingCode.HIDDEN_CONTENT, "网页中不显示的表格内容“" + shown + "”未读取", location));
        }
    }
}
