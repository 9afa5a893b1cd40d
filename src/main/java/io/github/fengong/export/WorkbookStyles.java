package io.github.fengong.export;

import io.github.fengong.model.TextSegment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The looks of the cells of a workbook, each once; cells name them by their number. See part 1, 18.8 of ECMA-376. */
final class WorkbookStyles {

    /** A font that every system has, or one of the same widths: columns are measured in its digits. */
    private static final String USUAL_FONT =
            "<font><sz val=\"10\"/><color rgb=\"FF000000\"/><name val=\"Arial\"/><family val=\"2\"/></font>";

    /** On every Chinese Windows and in WPS Office; other systems have a font that stands in for it. */
    private static final String SONG = "<name val=\"宋体\"/><charset val=\"134\"/>";

    /** The first two are reserved. */
    private static final String FILLS = "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
            + "<fgColor rgb=\"FFF2F2F2\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>";

    private static final String THIN = " style=\"thin\"><color rgb=\"FF000000\"/></";

    private static final String BORDERS =
            "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                    + "<border><left" + THIN + "left><right" + THIN + "right><top" + THIN + "top><bottom" + THIN
                    + "bottom><diagonal/></border></borders>";

    /** The usual look comes first and is that of cells nobody has styled. */
    private static final String USUAL = "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"";

    private final Map<CellStyle, Integer> numbers = new LinkedHashMap<>();

    int number(CellStyle style) {
        return numbers.computeIfAbsent(style, key -> numbers.size() + 1);
    }

    String xml() {
        Set<String> fonts = new LinkedHashSet<>();
        fonts.add(USUAL_FONT);
        numbers.keySet().forEach(style -> fonts.add(font(style)));
        List<String> order = new ArrayList<>(fonts);
        StringBuilder xml = new StringBuilder(WorkbookFile.XML_HEAD)
                .append("<styleSheet xmlns=\"")
                .append(WorkbookFile.MAIN)
                .append("\"><fonts count=\"")
                .append(fonts.size())
                .append("\">");
        fonts.forEach(xml::append);
        xml.append("</fonts>").append(FILLS).append(BORDERS);
        xml.append("<cellStyleXfs count=\"1\">").append(USUAL).append("/></cellStyleXfs>");
        xml.append("<cellXfs count=\"").append(numbers.size() + 1).append("\">");
        xml.append(USUAL).append(" xfId=\"0\"/>");
        numbers.keySet().forEach(style -> xml.append(format(style, order.indexOf(font(style)))));
        return xml.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
                .append("</cellStyles></styleSheet>")
                .toString();
    }

    private static String font(CellStyle style) {
        return "<font>" + (style.bold() ? "<b/>" : "") + (style.italic() ? "<i/>" : "") + "<sz val=\"" + style.size()
                + "\"/><color rgb=\"FF" + style.color() + "\"/>" + SONG + "</font>";
    }

    /** Returns the look of words in a cell: inserted ones are underlined, deleted ones struck out, so that it shows without colours too. */
    static String run(TextSegment.Kind kind, int size) {
        String mark = switch (kind) {
            case KEPT -> "";
            case INSERTED -> "<b/><u/>";
            case DELETED -> "<strike/>";
        };
        String color = switch (kind) {
            case KEPT -> "000000";
            case INSERTED -> "1A7F37";
            case DELETED -> "C00000";
        };
        return "<rPr>" + mark + "<sz val=\"" + size + "\"/><color rgb=\"FF" + color
                + "\"/><rFont val=\"宋体\"/><charset val=\"134\"/></rPr>";
    }

    private static String format(CellStyle style, int font) {
        return "<xf numFmtId=\"0\" fontId=\"" + font + "\" fillId=\"" + (style.shaded() ? 2 : 0) + "\" borderId=\""
                + (style.bordered() ? 1 : 0) + "\" xfId=\"0\"" + (style.quoted() ? " quotePrefix=\"1\"" : "")
                + " applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\""
                + (style.centered() ? "center" : "left") + "\" vertical=\"center\""
                + (style.wrapped() ? " wrapText=\"1\"" : "") + "/></xf>";
    }
}
