package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once; cells name them by their number. */
final class SharedStrings {

    /** By the text itself, which costs less to find and to keep than its XML. */
    private final Map<Object, Integer> numbers = new LinkedHashMap<>();

    private int uses;

    private record Sized(MarkedText text, int size) {}

    int number(String text) {
        return numberOf(text);
    }

    /**
     * Returns the number of a text with marks.
     *
     * @param size the size of its letters in points
     */
    int number(MarkedText text, int size) {
        return numberOf(new Sized(text, size));
    }

    private int numberOf(Object content) {
        uses++;
        return numbers.computeIfAbsent(content, key -> numbers.size());
    }

    void write(Appendable xml) throws IOException {
        xml.append(WorkbookFile.XML_HEAD)
                .append("<sst xmlns=\"")
                .append(WorkbookFile.MAIN)
                .append("\" count=\"")
                .append(Integer.toString(uses))
                .append("\" uniqueCount=\"")
                .append(Integer.toString(numbers.size()))
                .append("\">");
        for (Object content : numbers.keySet()) {
            String item = content instanceof Sized marked ? runs(marked) : plain(content.toString());
            xml.append("<si>").append(item).append("</si>");
        }
        xml.append("</sst>");
    }

    private static String runs(Sized marked) {
        StringBuilder runs = new StringBuilder();
        for (TextSegment segment : marked.text().segments()) {
            runs.append("<r>").append(WorkbookStyles.run(segment.kind(), marked.size()));
            runs.append(plain(segment.text())).append("</r>");
        }
        return runs.toString();
    }

    private static String plain(String text) {
        return "<t xml:space=\"preserve\">" + SheetText.of(text) + "</t>";
    }
}
