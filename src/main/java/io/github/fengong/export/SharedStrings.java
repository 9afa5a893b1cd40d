package io.github.fengong.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once; cells name them by their number. */
final class SharedStrings {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private int uses;

    int number(String text) {
        uses++;
        return numbers.computeIfAbsent(text, key -> numbers.size());
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
        for (String text : numbers.keySet()) {
            xml.append("<si><t xml:space=\"preserve\">")
                    .append(SheetText.of(text))
                    .append("</t></si>");
        }
        return xml.append("</sst>").toString();
    }
}
