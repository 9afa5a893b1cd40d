package io.github.fengong.compare;

import io.github.fengong.model.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A text cut into words, its white space folded. Places count in the folded text. */
final class SplitText {

    private final FoldedText text;
    private final List<Integer> bounds = new ArrayList<>(List.of(0));
    private final List<String> words = new ArrayList<>();

    /**
     * Cuts a text.
     *
     * @param raw the text
     * @param names where names stand in it that must stay whole
     */
    SplitText(String raw, List<TextSpan> names, WordSplitter splitter) {
        text = FoldedText.of(raw.strip());
        int leading = raw.length() - raw.stripLeading().length();
        List<TextSpan> inOrder =
                names.stream().sorted(Comparator.comparingInt(TextSpan::start)).toList();
        for (TextSpan name : inOrder) {
            int start = text.foldedPlace(name.start() - leading);
            int end = text.foldedPlace(name.end() - leading);
            if (start >= length() && end > start) {
                addWords(start, splitter);
                addWord(end);
            }
        }
        addWords(text.text().length(), splitter);
    }

    private void addWords(int end, WordSplitter splitter) {
        for (String word : splitter.split(text.text().substring(length(), end))) {
            addWord(length() + word.length());
        }
    }

    private void addWord(int end) {
        words.add(text.text().substring(length(), end));
        bounds.add(end);
    }

    /** Returns where the last word ends. */
    int length() {
        return bounds.get(bounds.size() - 1);
    }

    /** Returns the words. */
    List<String> words() {
        return words;
    }

    /** Returns where the word begins; the number of words gives the end of the text. */
    int start(int word) {
        return bounds.get(word);
    }

    /** Tells whether a word begins or the text ends at the place. */
    boolean isBound(int place) {
        return Collections.binarySearch(bounds, place) >= 0;
    }

    char charAt(int place) {
        return text.text().charAt(place);
    }

    /** Returns the words of a stretch as they stand, with the white space after them. */
    String rawWords(int start, int end) {
        return text.rawWords(start, end);
    }

    /** Returns how many letters, Chinese characters and digits a stretch has. */
    int countLetters(int start, int end) {
        return (int) text.text()
                .substring(start, end)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
    }
}
