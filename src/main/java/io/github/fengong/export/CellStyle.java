package io.github.fengong.export;

/**
 * How a cell looks.
 *
 * @param size the size of letters in points
 * @param bold whether letters are bold
 * @param italic whether letters slant
 * @param color the colour of letters, RRGGBB
 * @param shaded whether the ground is pale grey
 * @param centered whether the text stands in the middle
 * @param wrapped whether long text goes on in the next line
 * @param bordered whether the cell has borders
 * @param quoted whether the text stays a text when someone edits it, though it begins like a formula
 */
record CellStyle(
        int size,
        boolean bold,
        boolean italic,
        String color,
        boolean shaded,
        boolean centered,
        boolean wrapped,
        boolean bordered,
        boolean quoted) {

    private static final String BLACK = "000000";
    private static final String GREY = "7F7F7F";
    private static final String RED = "C00000";
    private static final String OCHRE = "9C5700";
    private static final int TITLE_SIZE = 16;

    static CellStyle title() {
        return new CellStyle(TITLE_SIZE, true, false, BLACK, false, true, true, false, false);
    }

    static CellStyle subtitle() {
        return new CellStyle(SheetLayout.BODY_SIZE + 1, false, false, BLACK, false, true, true, false, false);
    }

    static CellStyle legend() {
        return new CellStyle(SheetLayout.BODY_SIZE - 1, false, false, GREY, false, false, true, false, false);
    }

    static CellStyle head(SheetColumn column) {
        String color = column.printed() ? BLACK : GREY;
        return new CellStyle(SheetLayout.BODY_SIZE, true, false, color, true, true, true, true, false);
    }

    static CellStyle body(SheetColumn column, SheetCell cell, int size) {
        boolean quoted = cell.value() instanceof String text && FormulaGuard.isNeeded(text);
        if (!column.printed()) {
            return new CellStyle(SheetLayout.BODY_SIZE - 1, false, false, GREY, false, false, false, true, quoted);
        }
        boolean italic = cell.mark() == SheetCell.Mark.FILLED_IN;
        boolean bold = cell.mark() == SheetCell.Mark.ERROR;
        return new CellStyle(size, bold, italic, color(cell.mark()), false, column.centered(), true, true, quoted);
    }

    private static String color(SheetCell.Mark mark) {
        return switch (mark) {
            case NONE -> BLACK;
            case FILLED_IN -> GREY;
            case WARNING -> OCHRE;
            case ERROR -> RED;
        };
    }
}
