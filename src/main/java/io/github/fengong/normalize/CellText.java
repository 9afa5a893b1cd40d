package io.github.fengong.normalize;

import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of cells and paragraphs as the contract wants them: white space trimmed, nothing else changed. */
final class CellText {

    /** Marks that say a cell has nothing to say; real tables use the first three. */
    private static final String NOTHING = "/／无—－-–─";

    private static final Set<String> SAME_AS_ABOVE = Set.of("同上", "（同上）", "(同上)", "同前", "〃", "″", "″″", "””", "\"");

    private CellText() {}

    /**
     * Returns the words with white space trimmed from each line, and without empty lines: {@code "␠　一是…⏎⏎　二是… "} → {@code "一是…⏎二是…"}.
     */
    static String clean(String text) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return trim(text);
        }
        return text.lines().map(CellText::trim).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /**
     * Returns the words of a cell with the automatic numbers of its later paragraphs, as the document shows them; that of the first
     * paragraph is its {@link #firstLabel}.
     */
    static String of(RawCell cell) {
        List<Paragraph> paragraphs = cell.paragraphs();
        int first = firstWritten(paragraphs);
        return IntStream.range(0, paragraphs.size())
                .mapToObj(index -> first < 0 || index <= first
                        ? clean(paragraphs.get(index).text())
                        : labelled(paragraphs.get(index)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the automatic number of the first paragraph that has words, or of any where none has. */
    static Optional<String> firstLabel(RawCell cell) {
        int first = firstWritten(cell.paragraphs());
        Optional<String> label =
                first < 0 ? cell.label() : cell.paragraphs().get(first).label();
        return label.map(CellText::clean).filter(CellText::counts);
    }

    /** Returns a paragraph with its automatic number before it. */
    static String labelled(Paragraph paragraph) {
        String text = clean(paragraph.text());
        return paragraph
                .label()
                .map(CellText::clean)
                .filter(CellText::counts)
                .map(label -> join(label, text))
                .orElse(text);
    }

    /** Returns a number and the words it stands before, with a blank where both would run together. */
    static String join(String label, String text) {
        if (label.isEmpty() || text.isEmpty()) {
            return label + text;
        }
        boolean open = Character.isLetterOrDigit(label.codePointBefore(label.length()))
                && Character.isLetterOrDigit(text.codePointAt(0));
        return label + (open ? " " : "") + text;
    }

    /** Tells whether the words are a mark for nothing: {@code /}, {@code 无}, {@code —}. */
    static boolean saysNothing(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(mark -> NOTHING.indexOf(mark) >= 0);
    }

    /** Tells whether the words stand for those of the cell above: {@code 同上}, {@code 〃}. */
    static boolean repeatsAbove(String text) {
        return SAME_AS_ABOVE.contains(fold(text));
    }

    /** Returns the words without any white space, to compare by. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().filter(character -> !isBlank(character)).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** Tells whether the character is white space; Java's own notion leaves out the no-break space and the byte-order mark. */
    static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || character == 0xA0
                || character == 0x2007
                || character == 0x202F
                || character == 0xFEFF
                || character == 0x200B;
    }

    private static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static int firstWritten(List<Paragraph> paragraphs) {
        return IntStream.range(0, paragraphs.size())
                .filter(index -> !clean(paragraphs.get(index).text()).isEmpty())
                .findFirst()
                .orElse(-1);
    }

    /** Bullets number nothing and are no words. */
    private static boolean counts(String label) {
        return label.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
