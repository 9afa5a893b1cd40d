package io.github.fengong.extract.word;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * A paragraph of a binary document.
 *
 * @param start its first character in the text of all stories
 * @param end the character after its mark
 * @param style the number of its style
 * @param level how deep it stands in tables, 0 outside of them
 * @param endsCell whether its mark is the end of a cell
 * @param endsRow whether it is the end of a row, without words of its own
 * @param numbering the list it is numbered in
 * @param properties the stored properties
 */
record DocParagraph(
        int start,
        int end,
        short style,
        int level,
        boolean endsCell,
        boolean endsRow,
        NumberingReference numbering,
        PAPX properties) {

    private static final char CELL_MARK = 7;

    /** Larger numbers of lists are not lists: they belong to older programs, or say that no number is shown. See [MS-DOC] sprmPIlfo. */
    private static final int LAST_LIST = 0x07FE;

    /** Tables in tables in tables: what lies deeper is damage. */
    private static final int DEEPEST = 50;

    /** Returns the paragraph of stored properties, whose text is the given one. */
    static DocParagraph of(Range range, PAPX properties, CharSequence text) {
        Paragraph paragraph = Paragraph.newParagraph(range, properties);
        boolean inTable = paragraph.isInTable() || paragraph.getTableLevel() > 0;
        // programs of the year 1997 do not write the level, which is 1 then
        int level = inTable ? Math.max(1, Math.min(DEEPEST, paragraph.getTableLevel())) : 0;
        boolean marked = text.charAt(properties.getEnd() - 1) == CELL_MARK;
        int list = paragraph.getIlfo();
        return new DocParagraph(
                properties.getStart(),
                properties.getEnd(),
                paragraph.getStyleIndex(),
                level,
                inTable && (marked || paragraph.isEmbeddedCellMark()),
                inTable && paragraph.isTableRowEnd(),
                list > 0 && list <= LAST_LIST
                        ? new NumberingReference(list, paragraph.getIlvl())
                        : NumberingReference.NONE,
                properties);
    }
}
