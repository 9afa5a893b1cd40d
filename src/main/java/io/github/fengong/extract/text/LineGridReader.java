package io.github.fengong.extract.text;

import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads tables of which each cell became a line, without any sign between cells and rows: first the header words, one a line, then the cells.
 *
 * <pre>
 * 序号
 * 改革举措
 * 责任单位
 * 1
 * 证照主题联办
 * 市市场监管局
 * 2
 * …
 * </pre>
 *
 * The number of header words is the width. Rows begin at the running numbers if the first column has them, else after as many lines as the
 * table has columns, or at blank lines. As nothing but its header shows such a table, the header must name a unit and at least two other
 * columns.
 */
final class LineGridReader implements TextTableReader {

    private static final int LEAST_COLUMNS = 3;

    private static final Pattern HEADER = Pattern.compile("序号?|编号|项次"
            + "|[^。；，,：:“”]{0,8}(单位|部门|处室|科室|责任人|负责人|任务|事项|举措|措施|内容|做法|要求|时限|时间|进度|节点"
            + "|指标|项目|类别|领域|分类|环节|备注|说明|目标|标准|分值|依据|来源|范围|形式|成果|情况|领导|清单)[^。；，,：:“”]{0,4}");

    private static final Pattern UNIT = Pattern.compile(".*(单位|部门|处室|科室|责任人|负责人|领导|主体).*");

    private static final Pattern NUMBERING = Pattern.compile("序号?|编号|项次");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** With what a note below a table begins. */
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|附件|附)\\d*[：:].*|[（(]?(联系人|联系电话)[：:].*");

    @Override
    public Optional<TextTable> read(List<TextLine> lines, int from, SourceLocation location) {
        if (!isHeader(lines.get(from))) {
            return Optional.empty();
        }
        List<Integer> header = header(lines, from);
        boolean named = header.size() >= LEAST_COLUMNS
                && header.stream()
                        .anyMatch(at -> UNIT.matcher(lines.get(at).text()).matches());
        if (!named) {
            return Optional.empty();
        }
        int gap = header.get(1) - header.get(0) - 1;
        int body = header.get(header.size() - 1) + 1;
        List<TextLine> cells = withoutGaps(lines.subList(body, end(lines, body)), gap);
        boolean numbered = NUMBERING.matcher(words(lines.get(from))).matches();
        LineGridRows grid = new LineGridRows(header.size());
        Optional<List<LineRow>> rows = numbered ? grid.byNumbers(cells) : grid.byPeriod(cells);
        return rows.map(found -> table(lines, header, found, location));
    }

    private static TextTable table(
            List<TextLine> lines, List<Integer> header, List<LineRow> rows, SourceLocation location) {
        List<LineRow> all = new ArrayList<>();
        all.add(LineRow.of(
                header.stream().map(at -> new LineCell(List.of(lines.get(at)))).toList()));
        all.addAll(rows);
        int lastLine = all.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .mapToInt(TextLine::number)
                .max()
                .orElseThrow();
        int end = lastLine - lines.get(0).number() + 1;
        return new TextTable(LineTableBuilder.build(all, LineTableShape.of(all), location), end);
    }

    /** Returns the indices of the header's lines: as long as each is a header word, and as many blank lines stand between. */
    private static List<Integer> header(List<TextLine> lines, int from) {
        List<Integer> header = new ArrayList<>(List.of(from));
        int gap = -1;
        for (int at = from + 1; at < lines.size(); at++) {
            if (lines.get(at).isBlank()) {
                continue;
            }
            int blank = at - header.get(header.size() - 1) - 1;
            if (!isHeader(lines.get(at)) || gap >= 0 && blank != gap) {
                break;
            }
            gap = blank;
            header.add(at);
        }
        return header;
    }

    /** Takes away the blank lines that stand behind each cell; a blank line that is left is an empty cell or the end of a row. */
    private static List<TextLine> withoutGaps(List<TextLine> lines, int gap) {
        List<TextLine> cells = new ArrayList<>();
        int due = gap;
        for (TextLine line : lines) {
            if (line.isBlank() && due > 0) {
                due--;
            } else {
                cells.add(line);
                due = gap;
            }
        }
        return cells;
    }

    private static int end(List<TextLine> lines, int body) {
        return IntStream.range(body, lines.size())
                .filter(at -> NOTE.matcher(lines.get(at).text().strip()).matches()
                        || at > body && words(lines.get(at)).equals(words(lines.get(body - 1))))
                .findFirst()
                .orElse(lines.size());
    }

    private static boolean isHeader(TextLine line) {
        return HEADER.matcher(words(line)).matches();
    }

    private static String words(TextLine line) {
        return SPACE.matcher(line.text()).replaceAll("");
    }
}
