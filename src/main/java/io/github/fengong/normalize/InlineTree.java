package io.github.fengong.normalize;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts the lines of a document under their numbered paragraphs: 一、 over （一） over 1. over （1）. */
final class InlineTree {

    private final InlineStatements statements;
    private final List<InlineLine> preface = new ArrayList<>();
    private final List<InlineNode> roots = new ArrayList<>();
    private final Deque<InlineNode> open = new ArrayDeque<>();

    private InlineTree(InlineStatements statements) {
        this.statements = statements;
    }

    static InlineTree of(List<InlineLine> lines, InlineStatements statements) {
        InlineTree tree = new InlineTree(statements);
        List<InlineLine> counted = AnnexLists.unnumber(lines, statements);
        for (int index = 0; index < counted.size(); index++) {
            tree.place(counted, index);
        }
        tree.roots.forEach(tree::absorb);
        return tree;
    }

    /** Returns the lines before the first numbered one. */
    List<InlineLine> preface() {
        return List.copyOf(preface);
    }

    List<InlineNode> roots() {
        return List.copyOf(roots);
    }

    /** Tells whether the paragraph itself, not one below it, names units. */
    boolean isItem(InlineNode node) {
        return statements.namesUnits(node.words());
    }

    boolean hasItemBelow(InlineNode node) {
        return node.children().stream().anyMatch(child -> isItem(child) || hasItemBelow(child));
    }

    private void place(List<InlineLine> lines, int index) {
        InlineLine line = lines.get(index);
        if (AnnexLists.beginWith(line)) {
            open.clear();
        }
        boolean onlyUnits =
                statements.isOnlyUnits(line.words()) || line.ordinal().isEmpty() && statements.goesOn(line.words());
        if (line.ordinal().isPresent() && !onlyUnits) {
            placeNumbered(line);
        } else if (open.isEmpty()) {
            placeBeforeNumbers(line, onlyUnits);
        } else if (isItem(open.peek()) && !onlyUnits) {
            placeAfterItem(line);
        } else if (!onlyUnits && statements.namesUnits(line.words()) && moreFollow(lines, index + 1)) {
            open.peek().addChild(new InlineNode(line));
        } else {
            addToOpen(line, onlyUnits);
        }
    }

    private void addToOpen(InlineLine line, boolean onlyUnits) {
        List<InlineNode> below = open.peek().children();
        if (below.isEmpty()) {
            open.peek().add(line);
        } else if (onlyUnits || !isItem(below.get(below.size() - 1))) {
            below.get(below.size() - 1).add(line);
        } else {
            open.peek().addChild(new InlineNode(line));
        }
    }

    private void placeNumbered(InlineLine line) {
        OrdinalStyle style = line.ordinal().orElseThrow().style();
        while (!open.isEmpty() && styleOf(open.peek()).compareTo(style) >= 0) {
            open.pop();
        }
        InlineNode node = new InlineNode(line);
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            open.peek().addChild(node);
        }
        open.push(node);
    }

    /** A document may number none of its paragraphs; then those with units are its items. */
    private void placeBeforeNumbers(InlineLine line, boolean onlyUnits) {
        if (onlyUnits && !roots.isEmpty()) {
            roots.get(roots.size() - 1).add(line);
        } else if (statements.namesUnits(line.words()) && !onlyUnits) {
            roots.add(new InlineNode(line));
        } else if (roots.isEmpty()) {
            preface.add(line);
        } else {
            roots.add(new InlineNode(line));
        }
    }

    private void placeAfterItem(InlineLine line) {
        InlineNode item = open.pop();
        InlineNode node = new InlineNode(line);
        if (open.isEmpty()) {
            roots.add(node);
        } else {
            open.peek().addChild(node);
        }
        open.push(item);
    }

    /** Tells whether more unnumbered paragraphs with units come before the next numbered one: then each is an item of its own. */
    private boolean moreFollow(List<InlineLine> lines, int from) {
        if (!open.peek().children().isEmpty()) {
            return true;
        }
        for (int index = from; index < lines.size(); index++) {
            InlineLine line = lines.get(index);
            if (line.ordinal().isPresent()) {
                return false;
            }
            if (statements.namesUnits(line.words()) && !statements.isOnlyUnits(line.words())) {
                return true;
            }
        }
        return false;
    }

    /** Inner points belong to the paragraph above them where it names the units, or where only the last of them does. */
    private void absorb(InlineNode node) {
        node.children().forEach(this::absorb);
        List<InlineNode> children = node.children();
        if (children.isEmpty()) {
            return;
        }
        boolean unitsAbove = isItem(node) && !hasItemBelow(node);
        boolean unitsLast = children.size() > 1
                && !isItem(node)
                && isInner(children)
                && isItem(children.get(children.size() - 1))
                && children.stream().filter(this::isItem).count() == 1;
        if (unitsAbove || unitsLast) {
            node.absorbChildren();
        }
    }

    private static boolean isInner(List<InlineNode> nodes) {
        return nodes.stream()
                .allMatch(node -> node.first().ordinal().isPresent()
                        && styleOf(node).compareTo(OrdinalStyle.ARABIC_BRACKET) >= 0);
    }

    private static OrdinalStyle styleOf(InlineNode node) {
        return node.first().ordinal().map(Ordinal::style).orElse(OrdinalStyle.CIRCLED);
    }
}
