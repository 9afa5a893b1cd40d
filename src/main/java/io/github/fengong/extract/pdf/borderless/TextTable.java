package io.github.fengong.extract.pdf.borderless;

import java.util.List;
import java.util.regex.Pattern;

/** Judges whether parts with common columns are a table of long texts: numbers in columns, and prose in columns, are none. */
final class TextTable {

    private static final Pattern NUMBER = Pattern.compile("[\\d,.%％±+\\-–—()（）~～/:：]+");

    private static final Pattern SERIAL = Pattern.compile("[（(]?\\d{1,3}[)）.．、]?");

    /** Words that stand in the headers of task tables. */
    private static final Pattern HEAD =
            Pattern.compile(".*(序号|编号|事项|项目|任务|措施|举措|内容|做法|单位|部门|时限|时间|目标|要求|指标|类别|领域|备注|负责|责任|牵头|配合|名称|依据|方式|标准).*");

    /** A header has its words within so many levels. */
    private static final int HEADER = 6;

    private static final int FEWEST = 3;

    private TextTable() {}

    static boolean isTable(List<TablePart> parts) {
        List<Line> texts = parts.stream()
                .map(part -> Band.of(part.levels(), part.columns()))
                .flatMap(band -> band.columns().stream())
                .flatMap(List::stream)
                .toList();
        if (texts.isEmpty()) {
            return false;
        }
        long chinese = texts.stream()
                .filter(line -> line.text().codePoints().anyMatch(c -> c >= 0x2E80))
                .count();
        long numbers = texts.stream()
                .filter(line -> line.column() > 0 && NUMBER.matcher(line.text()).matches())
                .count();
        return chinese * 2 > texts.size()
                && numbers * 5 < texts.size()
                && (isHeaded(parts.get(0)) || hasSerials(parts));
    }

    private static boolean isHeaded(TablePart part) {
        return part.levels().stream()
                        .limit(HEADER)
                        .flatMap(level -> level.segments().stream())
                        .filter(segment -> HEAD.matcher(segment.text()).matches())
                        .count()
                > 1;
    }

    private static boolean hasSerials(List<TablePart> parts) {
        return parts.stream()
                        .flatMap(part -> part.levels().stream())
                        .filter(level -> parts.get(0).columns().of(level.first()) == 0
                                && SERIAL.matcher(level.first().text()).matches())
                        .count()
                >= FEWEST;
    }
}
