package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A story of RTF while it is read. Paragraphs, cells and rows end with a mark, and only then is known in which table they stand. */
final class RtfStory {

    /** Tables in tables in tables: what lies deeper is damage. */
    private static final int DEEPEST = 50;

    /** What a number has, and a bullet has not. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}]");

    /** A table whose rows are read. */
    private static final class OpenTable {

        final List<EdgeRow> rows = new ArrayList<>();
        List<Story> cells = new ArrayList<>();
        Story cell = new Story();

        void endCell() {
            cells.add(cell);
            cell = new Story();
        }

        void endRow(RtfRow row, boolean removed) {
            if (!cell.isEmpty()) {
                endCell();
            }
            boolean gone = removed && cells.stream().allMatch(Story::isEmpty);
            if (!cells.isEmpty() && !gone) {
                rows.add(row.place(cells));
            }
            cells = new ArrayList<>();
        }
    }

    private final Story story = new Story();
    private final List<OpenTable> tables = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder label = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<Story> anchored = new ArrayList<>();

    void append(CharSequence words) {
        text.append(words);
    }

    void appendToLabel(CharSequence words) {
        label.append(words);
    }

    /** Begins the automatic number of the open paragraph. */
    void resetLabel() {
        label.setLength(0);
    }

    void addNote(String note) {
        notes.add(note);
    }

    /** Adds what is anchored at the open paragraph; it follows the paragraph. */
    void anchor(Story box) {
        anchored.add(box);
    }

    /** Ends the open paragraph, which stands so deep in tables. */
    void endParagraph(int level) {
        Story target = open(level);
        Optional<String> number = Optional.of(label.toString().strip()).filter(NUMBER.asPredicate());
        target.add(new WordParagraph(text.toString(), number, 1));
        notes.forEach(target::addNote);
        anchored.forEach(target::addAll);
        text.setLength(0);
        label.setLength(0);
        notes.clear();
        anchored.clear();
    }

    /** Ends a cell with its last paragraph. */
    void endCell(int level) {
        endParagraph(Math.max(1, level));
        tables.get(tables.size() - 1).endCell();
    }

    /** Ends a row; what is behind its last cell belongs to nothing. */
    void endRow(int level, RtfRow row, boolean removed) {
        open(Math.max(1, level));
        tables.get(tables.size() - 1).endRow(row, removed);
    }

    /** Ends the story with its last paragraph, which stands so deep in tables. */
    Story close(int level) {
        if (!text.isEmpty() || !label.isEmpty() || !notes.isEmpty() || !anchored.isEmpty()) {
            endParagraph(level);
        }
        open(0);
        return story;
    }

    /** Returns where a paragraph goes that stands so deep: deeper tables end before it, missing ones begin. */
    private Story open(int level) {
        int depth = Math.min(level, DEEPEST);
        while (tables.size() > depth) {
            OpenTable ended = tables.remove(tables.size() - 1);
            if (!ended.cells.isEmpty() || !ended.cell.isEmpty()) {
                ended.endRow(new RtfRow(), false);
            }
            target().add(EdgeGrid.build(ended.rows));
        }
        while (tables.size() < depth) {
            tables.add(new OpenTable());
        }
        return target();
    }

    private Story target() {
        return tables.isEmpty() ? story : tables.get(tables.size() - 1).cell;
    }
}
