package io.github.fengong.extract.pdf.align;

import java.util.List;

/** Tells how many of the first rows of a block are its header. */
final class HeaderRows {

    /** A header has at most this many lines. */
    private static final int MOST = 8;

    private HeaderRows() {}

    /** Returns the number of header rows: those above the first data, or above the line under the header. */
    static int count(List<PieceRow> rows, List<Cut> rules) {
        int data = firstData(rows);
        int ruled = ruleUnder(rules, data);
        if (ruled > 0 && ruled <= Math.min(MOST, rows.size() - 1) && (data < 0 || ruled <= data)) {
            int second = nextWholeRule(rules, ruled);
            // Between two lines close to each other, both above the data, stands the second part of the header.
            return second > 0 && second <= data && second <= MOST ? second : ruled;
        }
        if (data > 0 && data <= MOST) {
            return sectionAbove(rows, data);
        }
        return data == 0 ? 0 : 1;
    }

    /** The first line above the data that runs along the first column, too, which lines under the heads of groups do not; else any. */
    private static int ruleUnder(List<Cut> rules, int data) {
        int any = firstWholeRule(rules);
        int rule = any;
        while (rule > 0 && rule <= data && !rules.get(rule - 1).columns()[0]) {
            rule = nextWholeRule(rules, rule);
        }
        return rule > 0 && rule <= data ? rule : any;
    }

    /** Returns the number of rows above the line under the header; none where there is no line. */
    static int ruled(List<PieceRow> rows, List<Cut> rules) {
        int ruled = firstWholeRule(rules);
        return ruled > 0 && ruled <= Math.min(MOST, rows.size() - 1) ? ruled : 0;
    }

    private static int firstData(List<PieceRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isData()) {
                return i;
            }
        }
        return -1;
    }

    /** A row with nothing but a label right above the data is a section of the body, where a header stands above it. */
    private static int sectionAbove(List<PieceRow> rows, int data) {
        int header = data;
        while (header > 1
                && !rows.get(header - 1).hasBesideLabel()
                && rows.get(header - 1).pieces().get(0).from() == 0
                && rows.subList(0, header - 1).stream().anyMatch(PieceRow::hasBesideLabel)) {
            header--;
        }
        return header;
    }

    private static int firstWholeRule(List<Cut> rules) {
        return nextWholeRule(rules, 0);
    }

    private static int nextWholeRule(List<Cut> rules, int from) {
        for (int i = from; i < rules.size(); i++) {
            int covered = 0;
            for (boolean column : rules.get(i).columns()) {
                covered += column ? 1 : 0;
            }
            if (covered * 5 >= rules.get(i).columns().length * 4) {
                return i + 1;
            }
        }
        return -1;
    }
}
