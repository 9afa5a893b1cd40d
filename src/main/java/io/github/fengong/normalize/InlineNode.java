package io.github.fengong.normalize;

import java.util.ArrayList;
import java.util.List;

/** A numbered paragraph of a document that is no table, with the paragraphs that go on with it and those numbered below it. */
final class InlineNode {

    private final InlineLine first;
    private final List<InlineLine> lines = new ArrayList<>();
    private final List<InlineNode> children = new ArrayList<>();

    InlineNode(InlineLine first) {
        this.first = first;
        lines.add(first);
    }

    InlineLine first() {
        return first;
    }

    void add(InlineLine line) {
        lines.add(line);
    }

    void addChild(InlineNode child) {
        children.add(child);
    }

    List<InlineNode> children() {
        return List.copyOf(children);
    }

    List<InlineLine> lines() {
        return List.copyOf(lines);
    }

    /** Takes the paragraphs of its children as its own, where only the last of them names the units of all. */
    void absorbChildren() {
        for (InlineNode child : children) {
            child.absorbChildren();
            lines.addAll(child.lines);
        }
        children.clear();
    }

    /** Returns the words of all its paragraphs without its own number. */
    String words() {
        StringBuilder words = new StringBuilder(first.words());
        lines.subList(1, lines.size()).forEach(line -> words.append('\n').append(line.text()));
        return words.toString();
    }
}
