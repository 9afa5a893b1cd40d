package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once; cells name them by their number. */
final class SharedStrings {

    /** By the XML of their content. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** By the text itself, which costs less to find: a change of a row stands on the sheets of all agencies concerned. */
    private final Map<Object, Integer> known = new HashMap<>();

    private int uses;

    private record Sized(MarkedText text, int size) {}

    int number(String text) {
        uses++;
        return known.computeIfAbsent(text, key -> numberOf("<t xml:space=\"preserve\">" + SheetText.of(text) + "</t>"));
    }

    /**
     * Returns the number of a text with marks.
     *
     * @param size the size of its letters in points
     */
    int number(MarkedText text, int size) {
        uses++;
        return known.computeIfAbsent(new Sized(text, size), key -> numberOf(runs(text, size)));
    }

    private static String runs(MarkedText text, int size) {
        StringBuilder runs = new StringBuilder();
        for (TextSegment segment : text.segments()) {
            runs.append("<r>").append(WorkbookStyles.run(segment.kind(), size));
            runs.append("<t xml:space=\"preserve\">")
                    .append(SheetText.of(segment.text()))
                    .append("</t></r>");
        }
        return runs.toString();
    }

    private int numberOf(String content) {
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
