package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads documents that are no table but numbered paragraphs with their responsible units at the end of each:
 * {@code 1.优化开办流程。推行“一网通办”。（责任单位：市市场监管局；完成时限：6月底）}. The lead sentence is the measure, the rest the practice; the
 * numbered paragraphs above are headings.
 */
final class InlineListReader {

    /** A single bracket with units and no label is no list. */
    private static final int LEAST_ITEMS = 2;

    /** The last paragraph of many documents says when they come into force; it is no task. */
    private static final Pattern CLOSING = Pattern.compile("起施行|有效期|负责解释|印发之日起|发布之日起");

    private final InlineStatements statements;
    private final InlineTree tree;
    private final List<Item> items = new ArrayList<>();

    private InlineListReader(List<InlineLine> lines) {
        statements = InlineStatements.of(lines);
        tree = InlineTree.of(lines, statements);
    }

    /** Returns the list that the blocks are, if they are one. */
    static Optional<InlineList> read(List<Block> blocks) {
        InlineListReader reader = new InlineListReader(InlineLine.of(blocks));
        reader.tree.preface().forEach(line -> reader.items.add(new Note(line.text(), line.location())));
        reader.addNodes(reader.tree.roots());
        long rows = reader.items.stream().filter(TaskRow.class::isInstance).count();
        return rows >= LEAST_ITEMS || rows == 1 && reader.hasLabel()
                ? Optional.of(new InlineList(
                        reader.items,
                        reader.tree.preface().stream().map(InlineLine::text).toList()))
                : Optional.empty();
    }

    private boolean hasLabel() {
        return items.stream()
                .filter(TaskRow.class::isInstance)
                .flatMap(item -> ((TaskRow) item).units().stream())
                .anyMatch(unit -> !unit.header().isEmpty());
    }

    private void addNodes(List<InlineNode> nodes) {
        for (InlineNode node : nodes) {
            if (tree.isItem(node)) {
                List<TaskRow> rows = rows(node);
                items.addAll(rows);
                addBelow(node, rows.get(0).measure().text());
            } else if (tree.hasItemBelow(node)) {
                addHeading(node);
                addNodes(node.children());
            } else if (isItemWithoutUnits(node, nodes)) {
                node.absorbChildren();
                items.add(row(node, node.words(), false, Optional.empty()));
            } else {
                addNotes(node);
            }
        }
    }

    /** Items below an item are measures too, and its lead sentence tells what they belong to. */
    private void addBelow(InlineNode node, String lead) {
        boolean items = tree.hasItemBelow(node);
        if (items) {
            OptionalInt ordinal = node.first()
                    .ordinal()
                    .map(Ordinal::value)
                    .map(OptionalInt::of)
                    .orElse(OptionalInt.empty());
            this.items.add(new SubItems(Optional.of(new Indicator(ordinal, lead))));
        }
        addNodes(node.children());
        if (items) {
            this.items.add(new SubItems(Optional.empty()));
        }
    }

    /** A numbered paragraph among items of its kind is one too, even if it names no unit. */
    private boolean isItemWithoutUnits(InlineNode node, List<InlineNode> siblings) {
        if (node.first().ordinal().isEmpty() || CLOSING.matcher(node.words()).find()) {
            return false;
        }
        OrdinalStyle style = node.first().ordinal().get().style();
        List<InlineNode> alike = siblings.stream()
                .filter(sibling -> sibling.first()
                        .ordinal()
                        .filter(ordinal -> ordinal.style() == style)
                        .isPresent())
                .toList();
        return alike.stream().filter(tree::isItem).count() * 2 >= alike.size();
    }

    private void addHeading(InlineNode node) {
        LeadSentence lead = LeadSentence.of(node.words());
        Heading named = Heading.of(lead.lead(), node.first().location());
        items.add(new Heading(
                node.first().ordinal(),
                named.ordinal().isPresent() ? lead.lead() : named.title(),
                named.declaredCount(),
                node.first().text(),
                node.first().location(),
                false));
        if (!lead.rest().isEmpty()) {
            items.add(new Note(lead.rest(), node.first().location()));
        }
    }

    private void addNotes(InlineNode node) {
        node.lines().forEach(line -> items.add(new Note(line.text(), line.location())));
        node.children().forEach(this::addNotes);
    }

    private List<TaskRow> rows(InlineNode node) {
        String words = node.words();
        List<UnitBracket> brackets = statements.brackets(words);
        if (brackets.isEmpty()) {
            int start = statements.label(words).orElseThrow();
            return List.of(row(node, words.substring(0, start), false, Optional.of(words.substring(start))));
        }
        List<TaskRow> rows = new ArrayList<>();
        int from = 0;
        for (int index = 0; index < brackets.size(); index++) {
            UnitBracket bracket = brackets.get(index);
            boolean last = index + 1 == brackets.size();
            int end = last ? words.length() : behindStop(words, bracket.end());
            String text = words.substring(from, bracket.start()) + words.substring(bracket.end(), end);
            rows.add(row(node, text, index > 0, Optional.of(bracket.words())));
            from = end;
        }
        return rows;
    }

    /** The full stop behind a bracket ends the sentence before it. */
    private static int behindStop(String words, int end) {
        return end < words.length() && "。；;".indexOf(words.charAt(end)) >= 0 ? end + 1 : end;
    }

    private static TaskRow row(InlineNode node, String text, boolean further, Optional<String> units) {
        InlineLine first = node.first();
        LeadSentence lead = LeadSentence.of(CellText.clean(text).replaceAll("(?<=[。；;])[。；;]$", ""));
        InlineUnits said = units.map(words -> InlineUnits.parse(words, first.location()))
                .orElse(new InlineUnits(List.of(), List.of()));
        Field serial = first.ordinal()
                .map(ordinal -> new Field(ordinal.mark(), Optional.empty(), further, first.location()))
                .orElse(Field.ABSENT);
        return new TaskRow(
                serial,
                List.of(),
                new Field(lead.lead(), Optional.empty(), false, first.location()),
                new Field(lead.rest(), Optional.empty(), false, first.location()),
                said.units(),
                said.extras(),
                first.location());
    }
}
