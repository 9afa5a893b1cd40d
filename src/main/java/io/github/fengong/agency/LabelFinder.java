package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds labels: 牵头单位：, 配合部门：, 完成时限：, also where one runs on from the text before it (市发改委配合单位：), stands in brackets (【牵头单位】), or has
 * lost its colon at the start of a piece.
 */
final class LabelFinder {

    /** Characters of the longest label in brackets of its own. */
    private static final int LONGEST_LABEL = 12;

    private final NormalText text;
    private final boolean[] taken;
    private final List<Mark> marks = new ArrayList<>();
    /** Whether the text begins with a bare 牵头 before its unit, so that a bare 配合 may be a label too. */
    private boolean bare;

    private LabelFinder(NormalText text, boolean[] taken) {
        this.text = text;
        this.taken = taken;
    }

    /**
     * Returns the labels of a text.
     *
     * @param text the text
     * @param taken which characters belong to marks that were found before; those found here are added
     */
    static List<Mark> find(NormalText text, boolean[] taken) {
        LabelFinder finder = new LabelFinder(text, taken);
        int piece = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '：') {
                finder.addBeforeColon(piece, i);
            }
            if (c == '】') {
                finder.addBracketed(i);
            }
            if (finder.startsPiece(i)) {
                finder.addWithoutColon(i);
            } else if (!taken[i] && LabelWords.runsOnAt(text.text(), i)) {
                finder.addWithoutColon(i);
            }
            // brackets and pauses may stand inside a label: 责任（配合）单位, 牵头、配合单位
            piece = Punctuation.isSeparator(c) && c != '、' || taken[i] ? i + 1 : piece;
        }
        return finder.marks;
    }

    private void addBeforeColon(int piece, int colon) {
        LabelWords.findBeforeColon(text.text(), startOfWords(piece, colon), colon)
                .or(() -> LabelWords.findBeforeColon(text.text(), piece, colon))
                .or(() -> LabelWords.findBeforeColon(text.text(), startOfLine(piece, colon), colon))
                .ifPresent(placed -> add(placed.start(), colon + 1, placed.label()));
    }

    /** Returns where the words before a colon begin that no bracket parts from it. */
    private int startOfWords(int piece, int colon) {
        int bracket = Math.max(text.text().lastIndexOf('（', colon), text.text().lastIndexOf('【', colon));
        int closed = Math.max(text.text().lastIndexOf('）', colon), text.text().lastIndexOf('】', colon - 2));
        return Math.max(piece, bracket > closed ? bracket + 1 : piece);
    }

    /** 【完成时间】 says as much as with a colon. */
    private void addBracketed(int close) {
        int open = text.text().lastIndexOf('【', close);
        if (open >= 0 && close - open <= LONGEST_LABEL) {
            LabelWords.findBeforeColon(text.text(), open + 1, close)
                    .filter(placed ->
                            placed.start() == open + 1 && !placed.label().units())
                    .ifPresent(placed -> add(open, close + 1, placed.label()));
        }
    }

    /** Returns where the words before a colon begin that no white space parts from it: 配合 in 牵头：市人社局 配合：市教育局. */
    private int startOfLine(int piece, int colon) {
        return Math.max(piece, text.breaks().previousSetBit(colon - 1));
    }

    private void addWithoutColon(int start) {
        int end = LabelWords.endOfLabelAt(text.text(), start);
        if (end < 0 && (start == 0 && LabelWords.mayBeBare(text.at(0)) || bare)) {
            end = LabelWords.endOfBareAt(text.text(), start);
            bare |= end > 0;
        }
        if (end > 0) {
            int bracket = start > 0 && text.at(start - 1) == '【' ? 1 : 0;
            add(start - bracket, end + bracket, LabelWords.ofRole(text.text().substring(start, end)));
        }
    }

    private boolean startsPiece(int place) {
        if (place == 0 || text.hasBreakAt(place)) {
            return true;
        }
        char before = text.at(place - 1);
        return Punctuation.isSeparator(before) || before == '（' || before == '【';
    }

    private void add(int start, int end, Label label) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return;
            }
        }
        Arrays.fill(taken, start, end, true);
        marks.add(new Mark(start, end, Optional.of(label)));
    }
}
