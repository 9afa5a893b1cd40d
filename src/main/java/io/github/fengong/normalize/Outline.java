package io.github.fengong.normalize;

import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.Indicator;
import io.github.fengong.model.MeasureField;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Puts the data rows under their headings. The outermost style of ordinal among a document's headings (第一部分, else 一、, else （一）) makes
 * the sections, the inner ones make indicators; headings without ordinals are sections where no heading has one.
 */
final class Outline {

    private final List<Item> items;
    private final List<OrdinalStyle> styles;
    private final boolean sectionColumn;
    private final List<OpenSection> sections = new ArrayList<>();
    private final List<PlacedRow> rows = new ArrayList<>();
    private final List<PlacedNote> notes = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Heading> path = new ArrayList<>();
    private final Deque<Parent> parents = new ArrayDeque<>();
    private int run;
    private int lastRun;

    private Outline(List<Item> items) {
        this.items = items;
        this.styles = List.copyOf(new TreeSet<>(items.stream()
                .filter(item -> item instanceof Heading heading && !heading.section())
                .flatMap(item -> ((Heading) item).ordinal().stream())
                .map(Ordinal::style)
                .toList()));
        this.sectionColumn = items.stream().anyMatch(item -> item instanceof Heading heading && heading.section());
    }

    static Outline of(List<Item> items) {
        Outline outline = new Outline(items);
        for (int index = 0; index < items.size(); index++) {
            outline.place(index);
        }
        return outline;
    }

    /** An item of an inline list with items below it, and the run that goes on after them. */
    private record Parent(Indicator indicator, int run) {}

    /** A section heading with the place where it stands first. */
    record OpenSection(
            int ordinal, String title, OptionalInt declared, String text, int run, SourceLocation location) {}

    /** A note with the number of rows before it. */
    record PlacedNote(Note note, int before) {}

    List<OpenSection> sections() {
        return List.copyOf(sections);
    }

    List<PlacedRow> rows() {
        return List.copyOf(rows);
    }

    List<PlacedNote> notes() {
        return List.copyOf(notes);
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void place(int index) {
        Item item = items.get(index);
        if (item instanceof Heading heading) {
            placeHeading(heading, index);
        } else if (item instanceof TaskRow row) {
            rows.add(new PlacedRow(
                    row,
                    sections.isEmpty() ? 0 : current().ordinal(),
                    sections.isEmpty() ? OptionalInt.empty() : current().declared(),
                    run,
                    Stream.concat(
                                    path.stream().map(Outline::indicator),
                                    parents.stream().map(Parent::indicator))
                            .toList()));
        } else if (item instanceof Note note) {
            notes.add(new PlacedNote(note, rows.size()));
        } else if (item instanceof TableStart start && start.fresh()) {
            run = ++lastRun;
        } else if (item instanceof SubItems below) {
            below.parent()
                    .ifPresentOrElse(
                            this::open, () -> run = parents.removeLast().run());
        }
    }

    private void open(Indicator parent) {
        parents.addLast(new Parent(parent, run));
        run = ++lastRun;
    }

    private void placeHeading(Heading heading, int index) {
        int level = level(heading, index);
        if (level == 0) {
            placeSection(heading);
            return;
        }
        boolean repeated = path.size() >= level && heading.repeats(path.get(level - 1));
        if (repeated) {
            findings.add(repeated(heading));
        } else {
            while (path.size() >= level) {
                path.remove(path.size() - 1);
            }
            path.add(heading);
        }
        keepIfEmpty(heading, index);
    }

    private void placeSection(Heading heading) {
        if (!sections.isEmpty() && repeatsCurrent(heading)) {
            findings.add(repeated(heading));
            return;
        }
        path.clear();
        run = ++lastRun;
        int ordinal = heading.ordinal().map(Ordinal::value).orElseGet(() -> restoredOrdinal(heading));
        sections.add(new OpenSection(
                ordinal, heading.title(), heading.declaredCount(), heading.text(), run, heading.location()));
    }

    private int restoredOrdinal(Heading heading) {
        int ordinal = sections.isEmpty() ? 1 : current().ordinal() + 1;
        findings.add(new Finding(
                FindingCode.SECTION_RESTORED,
                FindingCode.SECTION_RESTORED.severity(),
                Optional.empty(),
                MeasureField.SECTION,
                "部分标题“" + heading.title() + "”没有序数，按顺序补为" + ChineseNumber.format(ordinal),
                "",
                Integer.toString(ordinal),
                heading.location()));
        return ordinal;
    }

    private boolean repeatsCurrent(Heading heading) {
        boolean sameOrdinal = heading.ordinal()
                .map(ordinal -> ordinal.value() == current().ordinal())
                .orElse(true);
        return sameOrdinal
                && CellText.fold(heading.title()).equals(CellText.fold(current().title()));
    }

    private int level(Heading heading, int index) {
        if (heading.section()) {
            return 0;
        }
        int outermost = sectionColumn ? 1 : 0;
        if (heading.ordinal().isPresent()) {
            return outermost + styles.indexOf(heading.ordinal().get().style());
        }
        return styles.isEmpty() || fillsGap(heading, index) ? outermost : outermost + styles.size();
    }

    /** A heading without ordinal is a section that lost it where it declares a count, or where the next section skips one. */
    private boolean fillsGap(Heading heading, int index) {
        int next = items.subList(index + 1, items.size()).stream()
                .filter(Heading.class::isInstance)
                .flatMap(item -> ((Heading) item).ordinal().stream())
                .filter(ordinal -> ordinal.style() == styles.get(0))
                .mapToInt(Ordinal::value)
                .findFirst()
                .orElse(0);
        int previous = sections.isEmpty() ? 0 : current().ordinal();
        return heading.declaredCount().isPresent() || next == previous + 2;
    }

    /** A heading over no row would be lost, and so would the count that one below the sections declares; it is kept as a note. */
    private void keepIfEmpty(Heading heading, int index) {
        boolean overRow = false;
        for (int next = index + 1; next < items.size() && !overRow; next++) {
            if (items.get(next) instanceof Heading following && level(following, next) <= level(heading, index)) {
                break;
            }
            overRow = items.get(next) instanceof TaskRow;
        }
        if (!overRow || heading.declaredCount().isPresent()) {

            notes.add(new PlacedNote(new Note(heading.text(), heading.location()), rows.size()));
        }
    }

    private OpenSection current() {
        return sections.get(sections.size() - 1);
    }

    private static Indicator indicator(Heading heading) {
        OptionalInt ordinal =
                heading.ordinal().map(found -> OptionalInt.of(found.value())).orElse(OptionalInt.empty());
        return new Indicator(ordinal, heading.title());
    }

    private static Finding repeated(Heading heading) {
        return new Finding(
                FindingCode.SECTION_REPEATED,
                FindingCode.SECTION_REPEATED.severity(),
                Optional.empty(),
                MeasureField.SECTION,
                "标题“" + heading.text() + "”重复出现，已合并",
                heading.text(),
                "",
                heading.location());
    }
}
