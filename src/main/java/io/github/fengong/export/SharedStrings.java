package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once; cells name them by their number. */
final class SharedStrings {

    /** By the XML of their content. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private int uses;

    int number(String text) {
        return numberOf("<t xml:space=\"preserve\">" + SheetText.of(text) + "</t>");
    }

    /**
     * Returns the number of a text with marks.
     *
     * @param size the size of its letters in points
     */
    int number(MarkedText text, int size) {
        StringBuilder runs = new StringBuilder();
        for (TextSegment segment : text.segments()) {
            runs.append("<r>").append(WorkbookStyles.run(segment.kind(), size));
            runs.append("<t xml:space=\"preserve\">")
                    .append(SheetText.of(segment.text()))
                    .append("</t></r>");
        }
        return numberOf(runs.toString());
    }

    private int numberOf(String content) {
        uses++;
        return numbers.computeIfAbsent(content, key -> numbers.size());
    }

    String xml() {
        StringBuilder xml = new StringBuilder(WorkbookFile.XML_HEAD)
                .append("<sst xmlns=\"")
                .append(WorkbookFile.MAIN)
                .append("\" count=\"")
                .append(uses)
                .append("\" uniqueCount=\"")
                .append(numbers.size())
                .append("\">");
        for (String content : numbers.keySet()) {
            xml.append("<si>").append(content).append("</si>");
        }
        return xml.append("</sst>").toString();
    }
}
