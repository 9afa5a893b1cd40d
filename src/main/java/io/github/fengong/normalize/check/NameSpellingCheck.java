package io.github.fengong.normalize.check;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.MeasureField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name is written in one way: {@code “三单一平台”} and {@code “三单-平台”} are one name. Names are what stands in quotation marks, and the
 * measures; those that differ only in characters that look alike (一 - —, 0 O, full and half width, blanks) are taken for one.
 */
final class NameSpellingCheck implements Check {

    private static final Pattern QUOTED = Pattern.compile("“([^“”\"\\n]{2,30})[”\"]|「([^「」\\n]{2,30})」");

    @Override
    public List<Finding> findings(CheckedTable table) {
        Map<String, Map<String, List<WrittenText>>> names = new LinkedHashMap<>();
        for (WrittenText text : table.texts()) {
            Matcher matcher = QUOTED.matcher(text.text());
            while (matcher.find()) {
                String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                add(names, name, text);
            }
            if (text.field() == MeasureField.MEASURE) {
                add(names, text.text(), text);
            }
        }
        return names.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .flatMap(spellings -> findings(spellings).stream())
                .toList();
    }

    private static void add(Map<String, Map<String, List<WrittenText>>> names, String name, WrittenText text) {
        names.computeIfAbsent(LookAlike.fold(name), key -> new LinkedHashMap<>())
                .computeIfAbsent(name, key -> new ArrayList<>())
                .add(text);
    }

    /** The spelling that a measure has, else the most frequent, is taken for the name; the others are named. */
    private static List<Finding> findings(Map<String, List<WrittenText>> spellings) {
        String name = spellings.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, List<WrittenText>> entry) ->
                                entry.getValue().size())
                        .thenComparing(entry -> inMeasure(entry.getValue())))
                .orElseThrow()
                .getKey();
        List<Finding> findings = new ArrayList<>();
        spellings.forEach((spelling, texts) -> {
            if (!spelling.equals(name)) {
                texts.forEach(text -> findings.add(text.finding(
                        FindingCode.NAME_WRITTEN_TWO_WAYS,
                        "“" + spelling + "”与“" + name + "”疑为同一名称的两种写法",
                        spelling,
                        name)));
            }
        });
        return findings;
    }

    private static boolean inMeasure(List<WrittenText> texts) {
        return texts.stream().anyMatch(text -> text.field() == MeasureField.MEASURE);
    }
}
