package io.github.fengong.extract.word;

import static io.github.fengong.extract.word.WordXml.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The samples of automatic numbers. */
final class NumberingSamples {

    /** Each as the first cell of a row; numbered from 9, so that two digits are seen. */
    private static final List<String> EAST_ASIAN = List.of(
            "chineseCounting",
            "chineseCountingThousand",
            "chineseLegalSimplified",
            "ideographTraditional",
            "ideographZodiac",
            "ideographDigital",
            "decimalFullWidth",
            "decimalEnclosedCircle",
            "decimalEnclosedCircleChinese",
            "taiwaneseCounting",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "ideographLegalTraditional",
            "japaneseCounting",
            "japaneseLegal",
            "koreanDigital",
            "koreanCounting",
            "decimalZero",
            "lowerLetter",
            "upperRoman");

    private NumberingSamples() {}

    static void addTo(Map<String, DocxMaker> samples) {
        samples.put("numbering-formats", formats());
        samples.put("numbering-levels", levels());
        samples.put("numbering-restarts", restarts());
        samples.put("numbering-styles", styles());
        samples.put("numbering-left-out", leftOut());
        samples.put("numbering-covered", covered());
        samples.put("numbering-from-below", fromBelow());
        samples.put("numbering-hidden", hidden());
    }

    private static DocxMaker formats() {
        StringBuilder lists = new StringBuilder();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < EAST_ASIAN.size(); i++) {
            lists.append(abstractNum(i, lvl(0, 9, EAST_ASIAN.get(i), "第%1", "")));
            rows.append(tr(
                    tc(EAST_ASIAN.get(i)),
                    tc(parWith(numbered(i + 1, 0))),
                    tc(parWith(numbered(i + 1, 0))),
                    tc(parWith(numbered(i + 1, 0), r("文")))));
        }
        int custom = EAST_ASIAN.size();
        lists.append("<w:abstractNum w:abstractNumId=\"" + custom + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"9\"/>"
                + "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\" w:format=\"001, 002, 003, ...\"/>"
                + "</mc:Choice><mc:Fallback><w:numFmt w:val=\"decimal\"/></mc:Fallback></mc:AlternateContent>"
                + "<w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>");
        rows.append(tr(tc("custom"), tc(parWith(numbered(custom + 1, 0))), tc(parWith(numbered(custom + 1, 0)))));
        for (int i = 0; i <= custom; i++) {
            lists.append(num(i + 1, i));
        }
        return new DocxMaker().withBody(tbl(4, rows.toString())).withNumbering(lists.toString());
    }

    private static DocxMaker levels() {
        String list = abstractNum(
                        0,
                        lvl(0, 1, "chineseCounting", "%1、", ""),
                        lvl(1, 1, "chineseCounting", "（%2）", ""),
                        lvl(2, 1, "decimal", "%1.%2.%3", "<w:isLgl/>"),
                        lvl(3, 1, "upperLetter", "%1-%4", "<w:lvlRestart w:val=\"0\"/>"),
                        lvl(4, 1, "decimal", "%5)", "<w:lvlRestart w:val=\"1\"/>"))
                + num(1, 0);
        String body = levels(0, 1, 1, 2, 2, 3, 4, 1, 2, 3, 4, 0, 1, 2, 3, 4);
        return new DocxMaker().withBody(body).withNumbering(list);
    }

    private static String levels(int... levels) {
        return java.util.Arrays.stream(levels)
                .mapToObj(level -> parWith(numbered(1, level), r("级" + level)))
                .collect(Collectors.joining());
    }

    private static DocxMaker restarts() {
        String lists = abstractNum(0, lvl(0, 1, "decimal", "%1.", ""), lvl(1, 1, "lowerLetter", "%2)", ""))
                + num(1, 0)
                + num(2, 0)
                + num(3, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")
                + num(4, 0, "<w:lvlOverride w:ilvl=\"0\">" + lvl(0, 1, "upperRoman", "%1", "") + "</w:lvlOverride>");
        int[] used = {1, 1, 2, 3, 3, 1, 4};
        StringBuilder rows = new StringBuilder();
        for (int list : used) {
            rows.append(tr(tc("列" + list), tc(parWith(numbered(list, 0)))));
        }
        return new DocxMaker().withBody(tbl(2, rows.toString())).withNumbering(lists);
    }

    private static DocxMaker styles() {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"";
        String styles =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
                        + style
                        + "h1\"><w:basedOn w:val=\"a\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + style
                        + "h2\"><w:basedOn w:val=\"h1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                        + style + "h2a\"><w:basedOn w:val=\"h2\"/></w:style>"
                        + "<w:style w:type=\"numbering\" w:styleId=\"list\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>";
        String numbering = abstractNum(
                        0,
                        lvl(0, 1, "chineseCounting", "%1、", "<w:pStyle w:val=\"h1\"/>"),
                        lvl(1, 1, "decimalEnclosedCircle", "%2", "<w:pStyle w:val=\"h2\"/>"))
                + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"list\"/>" + lvl(0, 1, "decimal", "%1", "")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"list\"/></w:abstractNum>"
                + num(1, 0) + num(2, 1) + num(3, 2);
        String body = styled("h1", "", "甲")
                + styled("h2", "", "乙")
                + styled("h2a", "", "丙")
                + styled("h2", numbered(0, 0), "无号")
                + styled("h1", "", "丁")
                + styled("h1", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>", "戊")
                + parWith(numbered(3, 0), r("己"))
                + parWith(numbered(2, 0), r("庚"));
        return new DocxMaker().withBody(body).withStyles(styles).withNumbering(numbering);
    }

    private static String styled(String style, String numbering, String text) {
        return parWith("<w:pStyle w:val=\"" + style + "\"/>" + numbering, r(text));
    }

    /** What is not there has no number: deleted, hidden, and not counted; a bullet is none; an unknown list neither. */
    private static DocxMaker leftOut() {
        String gone = "<w:rPr>" + mark("del") + "</w:rPr>";
        String body = tbl(
                2,
                tr(tc(parWith(numbered(1, 0))), tc("甲")),
                trWith(mark("del"), tc(parWith(numbered(1, 0) + gone)), tc(par(deleted("删")))),
                tr(tc(parWith(numbered(1, 0) + gone, deleted("删")), parWith(numbered(1, 0), r("留"))), tc("乙")),
                tr(
                        tc(parWith(numbered(1, 0) + "<w:rPr><w:vanish/></w:rPr>", run("<w:vanish/>", t("隐"))), p("丙")),
                        tc("")),
                tr(tc(parWith(numbered(1, 0))), tc(parWith(numbered(2, 0), r("点")))),
                tr(tc(parWith(numbered(9, 0), r("无此列"))), tc(parWith(numbered(1, 5), r("无此级")))));
        String numbering = abstractNum(0, lvl(0, 1, "decimal", "%1", ""))
                + abstractNum(1, lvl(0, 1, "bullet", "\uF0B7", ""))
                + num(1, 0)
                + num(2, 1);
        return new DocxMaker().withBody(body).withNumbering(numbering);
    }

    /** A cell that a merged cell covers is not seen, even where it kept the numbering of its column. */
    private static DocxMaker covered() {
        String continued = tcWith("<w:vMerge/>", parWith(numbered(1, 0)));
        String body = tbl(
                2,
                tr(tcWith("<w:vMerge w:val=\"restart\"/>", parWith(numbered(1, 0))), tc("甲")),
                tr(continued, tc("乙")),
                tr(continued, tc("丙")),
                tr(tc(parWith(numbered(1, 0))), tc("丁")));
        return new DocxMaker().withBody(body).withNumbering(abstractNum(0, lvl(0, 1, "decimal", "%1", "")) + num(1, 0));
    }

    /** A level whose numbers are hidden counts all the same; the last number was added while changes were tracked. */
    private static DocxMaker hidden() {
        String list = abstractNum(
                0,
                lvl(0, 1, "decimal", "%1", "<w:rPr><w:vanish/></w:rPr>"),
                lvl(1, 1, "decimal", "%1.%2", "<w:rPr><w:vanish w:val=\"0\"/></w:rPr>"));
        String added = numbered(1, 1).replace("</w:numPr>", mark("ins") + "</w:numPr>");
        return new DocxMaker()
                .withBody(levels(0, 1, 1, 0, 1) + parWith(added, r("新")) + levels(1))
                .withNumbering(list + num(1, 0));
    }

    /** A lower level is used before the higher ones. */
    private static DocxMaker fromBelow() {
        String list = abstractNum(
                0,
                lvl(0, 1, "decimal", "%1", ""),
                lvl(1, 1, "decimal", "%1.%2", ""),
                lvl(2, 1, "decimal", "%1.%2.%3", ""));
        return new DocxMaker().withBody(levels(1, 1, 0, 2, 1)).withNumbering(list + num(1, 0));
    }
}
