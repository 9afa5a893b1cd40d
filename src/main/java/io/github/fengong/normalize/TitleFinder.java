package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the title of a document: what its format states, unless that is the title of a notice whose annex the task table is, else the title row of the first task table, else the paragraph above it, else the
 * name of the file. Annex marks, document numbers and dates are no titles; a title over several lines is joined.
 */
final class TitleFinder {

    private static final int LONGEST_LINE = 60;
    private static final int MOST_LINES = 4;

    private static final Pattern ANNEX = Pattern.compile("^附\\s*[件表]\\s*[\\d一二三四五六七八九十—－-]*\\s*[:：.．、]?\\s*");

    private static final Pattern NO_TITLE = Pattern.compile(
            "[（(]?\\s*[\\d〇○零一二三四五六七八九十]{2,4}\\s*年.{1,9}[日月]\\s*(?:印发|发布|修订|起施行)?\\s*[）)]?" // a date
                    + "|.*[〔\\[（(]\\s*\\d{4}\\s*[〕\\]）)]\\s*第?\\s*\\d+\\s*号.*" // a document number
                    + "|[（(].*[）)]" // a remark in brackets
                    + "|[-—－\\s\\d/／]*" // a page number
                    + "|.*(?:单位|日期|时间|来源|作者|发布机构|浏览次数|字体|编号|部门|联系人|电话)\\s*[:：].*" // a form field
                    + "|.*[>＞»›|｜].*|(?:您|当前|现在|所在).{0,4}位置.*" // where a page stands in its site
                    + "|.*[。；;：:，,、！？]"); // a sentence or a part of one

    private static final Pattern NAMES_DOCUMENT =
            Pattern.compile(".*(?:表|清单|分工|方案|台账|要点|计划|意见|通知|措施|举措|任务|办法|细则|规划|安排)\\s*(?:[（(].*[）)])?$");

    /** Titles of documents that have another document behind them; no line after such a one belongs to it. */
    private static final Pattern WHOLE_TITLE = Pattern.compile(".*(?:通知|通告|公告|函|批复|报告|纪要|决定)$");

    private TitleFinder() {}

    /**
     * Returns the title.
     *
     * @param document the document
     * @param places the lines among which it may stand, the surest place first
     * @param table the first task table, whose caption may be the title
     */
    static String find(SourceDocument document, List<List<String>> places, Optional<RawTable> table) {
        Optional<String> stated =
                document.metadata().title().map(CellText::clean).filter(title -> !title.isEmpty());
        return stated.filter(title ->
                        namesDocument(title) && !WHOLE_TITLE.matcher(title).matches())
                .or(() -> table.flatMap(found -> titleAt(places))
                        .filter(TitleFinder::namesDocument)
                        .map(title -> withoutLinesOfSite(title, stated)))
                .or(() -> stated.filter(TitleFinder::namesDocument))
                .or(() -> titleAt(places).filter(TitleFinder::namesDocument))
                .or(() -> stated)
                .or(() -> titleAt(places))
                .or(() -> table.flatMap(TitleFinder::caption))
                .orElseGet(() -> withoutSuffix(document.source().file()));
    }

    /** What stands above a headline that the page states is part of it only where it is the body that issues it; else it leads through the site. */
    private static String withoutLinesOfSite(String title, Optional<String> stated) {
        return stated.filter(title::endsWith)
                .filter(headline -> !UnitWords.looksLikeUnits(title.substring(0, title.length() - headline.length())))
                .orElse(title);
    }

    private static Optional<String> titleAt(List<List<String>> places) {
        return places.stream().flatMap(lines -> titleOf(lines).stream()).findFirst();
    }

    /** Tells a title from the name of a site: 关于…, or …表, …方案. */
    private static boolean namesDocument(String title) {
        return title.contains("关于")
                || title.contains("關於")
                || NAMES_DOCUMENT.matcher(Script.simplify(title)).matches();
    }

    /** Returns the title among lines above a table: the lowest that names a document, with the lines that run on into it. */
    static Optional<String> titleOf(List<String> lines) {
        List<String> plain = lines.stream().map(TitleFinder::withoutAnnexMark).toList();
        int last = lowest(plain, true);
        last = last < 0 ? lowest(plain, false) : last;
        if (last < 0) {
            return Optional.empty();
        }
        int first = last;
        while (first > 0 && last - first + 1 < MOST_LINES && runsOn(lines, plain, first)) {
            first--;
        }
        StringBuilder title = new StringBuilder();
        plain.subList(first, last + 1).forEach(line -> title.append(line.replace("\n", "")));
        return Optional.of(title.toString());
    }

    private static int lowest(List<String> lines, boolean namingDocument) {
        for (int index = lines.size() - 1; index >= 0; index--) {
            boolean names = !namingDocument
                    || NAMES_DOCUMENT.matcher(Script.simplify(lines.get(index))).matches();
            if (names && mayBeTitle(lines.get(index))) {
                return index;
            }
        }
        return -1;
    }

    /** Tells whether the line above runs on into the line: a title line that is no whole title itself, without an annex mark between. */
    private static boolean runsOn(List<String> lines, List<String> plain, int index) {
        boolean annexMark = !lines.get(index).equals(plain.get(index));
        String above = plain.get(index - 1);
        return !annexMark
                && mayBeTitle(above)
                && !WHOLE_TITLE.matcher(above).matches()
                && !isSignature(above, plain.get(index));
    }

    /** The name of a body above a title belongs to it only where the title goes on with what the body does: 某市人民政府 / 关于…. */
    private static boolean isSignature(String above, String line) {
        return UnitWords.looksLikeUnits(above) && !line.startsWith("关于") && !line.startsWith("贯彻");
    }

    private static boolean mayBeTitle(String line) {
        String flat = line.replace("\n", "");
        return !flat.isEmpty()
                && flat.length() <= LONGEST_LINE
                && !NO_TITLE.matcher(flat).matches()
                && Ordinal.parse(flat).isEmpty();
    }

    private static String withoutAnnexMark(String line) {
        return ANNEX.matcher(line).replaceFirst("");
    }

    /** Returns the lines of the paragraphs before a block. */
    static List<String> linesBefore(List<Block> blocks, int firstBlock) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks.subList(0, firstBlock)) {
            if (block instanceof Paragraph paragraph) {
                CellText.labelled(paragraph).lines().forEach(lines::add);
            }
        }
        return lines;
    }

    /** A caption is a title, the name of a sheet is none. */
    private static Optional<String> caption(RawTable table) {
        return table.caption()
                .filter(caption -> table.location().sheet().isEmpty())
                .map(CellText::clean)
                .filter(caption -> !caption.isEmpty());
    }

    private static String withoutSuffix(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
