package io.github.fengong.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one text into items: sets aside what names nobody, finds labels, has the rest cut into words. */
final class TextReader {

    /**
     * A text that was read.
     *
     * @param text its normal form
     * @param items what stands in it
     * @param rules the rules it states
     * @param tokens its words
     * @param doubts what could not be read for sure
     */
    record Reading(NormalText text, List<Item> items, RuleFinder.Found rules, List<Token> tokens, List<Doubt> doubts) {}

    private final TextNormalizer normalizer;
    private final Segmenter segmenter;
    private final NameShape shape;
    private final PersonFinder persons;

    TextReader(Segmenter segmenter, NameShape shape) {
        this.normalizer = new TextNormalizer(segmenter::simplify);
        this.segmenter = segmenter;
        this.shape = shape;
        this.persons = new PersonFinder(segmenter, shape);
    }

    Reading read(String source) {
        return read(source, false);
    }

    /**
     * Reads a text.
     *
     * @param asksPersons whether the header of its column asks for persons: 责任单位及责任人
     */
    Reading read(String source, boolean asksPersons) {
        NormalText text = normalizer.normalize(source);
        boolean[] taken = new boolean[text.length()];
        RuleFinder.Found rules = RuleFinder.find(text.text(), taken);
        List<Mark> marks = new ArrayList<>(rules.marks());
        marks.addAll(AsideFinder.find(text.text(), taken));
        marks.addAll(LabelFinder.find(text, taken));
        List<Doubt> doubts = new ArrayList<>();
        marks.addAll(persons.find(text, source, asksPersons, taken, doubts));
        marks.sort(Comparator.comparingInt(Mark::start));
        List<Label> labels = new ArrayList<>();
        List<Token> tokens = tokensOf(text, marks, labels);
        ItemReader reader = new ItemReader(new TokenView(text, shape, tokens));
        List<Item> items = restored(reader.read(labels));
        doubts.addAll(reader.doubts());
        return new Reading(text, items, rules, tokens, doubts);
    }

    /** Returns the rules that a text states, without reading the rest of it. */
    Reading readRules(String source) {
        NormalText text = normalizer.normalize(source);
        RuleFinder.Found rules = RuleFinder.find(text.text(), new boolean[text.length()]);
        return new Reading(text, List.of(), rules, List.of(), List.of());
    }

    /** Reads a part of a text that was read before: the words of a rule. */
    List<Item> readPart(NormalText text, Mark part) {
        List<Token> tokens = segmenter.segment(text.text().substring(part.start(), part.end()), part.start());
        return restored(new ItemReader(new TokenView(text, shape, tokens)).read(List.of()));
    }

    private List<Token> tokensOf(NormalText text, List<Mark> marks, List<Label> labels) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks) {
            segment(text, at, mark.start(), tokens);
            tokens.add(new Token(
                    mark.start(),
                    mark.end(),
                    mark.label().isPresent() ? Tag.LABEL : Tag.GAP,
                    text.text().substring(mark.start(), mark.end())));
            mark.label().ifPresent(labels::add);
            at = Math.max(at, mark.end());
        }
        segment(text, at, text.length(), tokens);
        return tokens;
    }

    private void segment(NormalText text, int from, int to, List<Token> tokens) {
        int start = from;
        for (int i = text.breaks().nextSetBit(from + 1);
                i > 0 && i < to;
                i = text.breaks().nextSetBit(i + 1)) {
            if (shape.mayPart(text.at(i - 1), text.at(i))) {
                tokens.addAll(segmenter.segment(text.text().substring(start, i), start));
                start = i;
            }
        }
        if (start < to) {
            tokens.addAll(segmenter.segment(text.text().substring(start, to), start));
        }
    }

    private List<Item> restored(List<Item> items) {
        return PrefixRestorer.restore(SuffixRestorer.restore(items), shape);
    }
}
