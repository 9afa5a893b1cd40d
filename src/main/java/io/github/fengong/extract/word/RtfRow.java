package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;

/** The definition of a row: where its cells end and how they are merged. See "Table Definitions" of the specification. */
final class RtfRow {

    /** The width of a cell of which nothing is said, in twips. */
    private static final int ASSUMED_WIDTH = 1000;

    /** A cell of the definition. */
    private record Definition(int right, VerticalMerge vertical, boolean joinsLeft) {}

    private final List<Definition> cells = new ArrayList<>();
    private int left;
    private boolean header;
    private VerticalMerge vertical = VerticalMerge.NONE;
    private boolean joinsLeft;

    /** Takes a control word that belongs to the definition of a row; returns whether it does. */
    boolean define(RtfToken token) {
        switch (token.word()) {
            case "trowd" -> reset();
            case "trleft" -> left = token.parameter();
            case "trhdr" -> header = true;
            case "clvmgf" -> vertical = VerticalMerge.START;
            case "clvmrg" -> vertical = VerticalMerge.CONTINUE;
            case "clmgf" -> joinsLeft = false;
            case "clmrg" -> joinsLeft = true;
            case "cellx" -> endCell(token.parameter());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void reset() {
        cells.clear();
        left = 0;
        header = false;
        vertical = VerticalMerge.NONE;
        joinsLeft = false;
    }

    private void endCell(int right) {
        cells.add(new Definition(right, vertical, joinsLeft));
        vertical = VerticalMerge.NONE;
        joinsLeft = false;
    }

    /** Puts the stories of a row's cells where they belong; behind the last cell of the definition only those count that hold something. */
    EdgeRow place(List<Story> stories) {
        List<EdgeCell> placed = new ArrayList<>();
        int edge = left;
        for (int i = 0; i < stories.size(); i++) {
            Story story = stories.get(i);
            if (i >= cells.size() && !cells.isEmpty() && story.isEmpty()) {
                continue;
            }
            Definition cell =
                    i < cells.size() ? cells.get(i) : new Definition(edge + ASSUMED_WIDTH, VerticalMerge.NONE, false);
            int right = Math.max(edge, cell.right());
            placed.add(new EdgeCell(edge, right, vertical(cell, story), cell.joinsLeft(), story));
            edge = right;
        }
        return new EdgeRow(header, placed);
    }

    /** A cell that continues another one has no words, though it may have kept a number. */
    private static VerticalMerge vertical(Definition cell, Story story) {
        boolean filled = cell.vertical() == VerticalMerge.CONTINUE && story.hasWords();
        return filled ? VerticalMerge.START : cell.vertical();
    }
}
