package io.github.fengong.extract.pdf.stitch;

import io.github.fengong.extract.pdf.table.PageCell;
import io.github.fengong.extract.pdf.table.PageTable;
import io.github.fengong.extract.pdf.table.PageTables;
import io.github.fengong.extract.pdf.text.Paragraphs;
import io.github.fengong.extract.pdf.text.TextLine;
import io.github.fengong.model.Block;
import io.github.fengong.model.Box;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts the tables and the paragraphs of all pages in reading order, and joins the parts of tables that run over pages. */
public final class DocumentAssembler {

    private static final Pattern CONTINUED =
            Pattern.compile("[（(]?(续表?|续上表|接上表|表\\d*[（(]?续[）)]?)[）)]?[:：]?|(?i)\\(?continued\\)?");

    /** Lines of a paragraph follow each other at most at this distance, in em. */
    private static final double FARTHEST_LINE = 2.2;

    private final List<PageTables> pages;
    private final boolean stitch;
    private final MarginLines margins;
    private final List<Object> blocks = new ArrayList<>();

    /** A line outside of tables with its page. */
    private record PlacedLine(TextLine line, int page, double limit) {}

    private DocumentAssembler(List<PageTables> pages, boolean stitch) {
        this.pages = pages;
        this.stitch = stitch;
        this.margins = new MarginLines(pages);
    }

    /**
     * Returns the blocks of a document.
     *
     * @param pages its pages in order
     * @param stitch whether the parts of tables are joined
     */
    public static List<Block> assemble(List<PageTables> pages, boolean stitch) {
        DocumentAssembler assembler = new DocumentAssembler(pages, stitch);
        for (int i = 0; i < pages.size(); i++) {
            assembler.addPage(pages.get(i), i + 1);
        }
        return assembler.finish();
    }

    private void addPage(PageTables page, int number) {
        double limit = limitOf(page);
        List<TextLine> lines = new ArrayList<>(page.lines());
        lines.removeIf(line -> margins.isMarginal(line, page));
        int next = 0;
        for (PageTable table : page.tables()) {
            while (next < lines.size() && isAbove(lines.get(next), table)) {
                addLine(new PlacedLine(lines.get(next++), number, limit));
            }
            addTable(table, number);
        }
        while (next < lines.size()) {
            addLine(new PlacedLine(lines.get(next++), number, limit));
        }
    }

    /**
     * Returns where the lines outside of tables must end at the right. Where only one line reaches farthest, as a title above a table does,
     * it does not tell; the tables then do.
     */
    private static double limitOf(PageTables page) {
        double farthest =
                page.lines().stream().mapToDouble(TextLine::right).max().orElse(0);
        long reaching = page.lines().stream()
                .filter(line -> line.right() > farthest - line.size())
                .count();
        return reaching > 1
                ? farthest
                : page.tables().stream()
                        .mapToDouble(table -> table.place().right())
                        .reduce(farthest, Math::max);
    }

    private void addLine(PlacedLine line) {
        boolean afterTable = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof StitchedTable;
        boolean continuedMark = CONTINUED.matcher(line.line().text().strip()).matches();
        if (!(stitch && afterTable && continuedMark)) {
            blocks.add(line);
        }
    }

    private static boolean isAbove(TextLine line, PageTable table) {
        return line.baseline() <= table.place().top() + line.size() / 2;
    }

    private void addTable(PageTable part, int page) {
        StitchedTable table = StitchedTable.of(part, page);
        if (stitch && !table.isNested() && join(table)) {
            return;
        }
        Optional<PageCell> framed = part.framedText();
        if (framed.isEmpty()) {
            blocks.add(table);
            return;
        }
        framed.get().lines().stream()
                .filter(line -> !margins.isMarginal(line, pages.get(page - 1)))
                .forEach(line ->
                        blocks.add(new PlacedLine(line, page, framed.get().limit())));
    }

    /** Joins a table to the one on the page before, where nothing but nested tables stands between. */
    private boolean join(StitchedTable table) {
        int last = blocks.size() - 1;
        while (last >= 0 && blocks.get(last) instanceof StitchedTable nested && nested.isNested()) {
            last--;
        }
        if (last < 0 || !(blocks.get(last) instanceof StitchedTable before) || before.lastPage() >= table.page()) {
            return false;
        }
        Optional<StitchedTable> joined = TableJoiner.join(before, table);
        if (joined.isPresent()) {
            blocks.set(last, joined.get());
        }
        return joined.isPresent();
    }

    private List<Block> finish() {
        List<Block> finished = new ArrayList<>();
        int tables = 0;
        int outer = 0;
        List<PlacedLine> paragraph = new ArrayList<>();
        for (Object block : blocks) {
            if (block instanceof PlacedLine line) {
                if (!paragraph.isEmpty() && !continues(paragraph.get(paragraph.size() - 1), line)) {
                    finished.add(paragraph(paragraph));
                    paragraph.clear();
                }
                paragraph.add(line);
            } else if (block instanceof StitchedTable table) {
                if (!paragraph.isEmpty()) {
                    finished.add(paragraph(paragraph));
                    paragraph.clear();
                }
                tables++;
                outer = table.isNested() ? outer : tables;
                finished.add(table(table, tables, table.isNested() ? Optional.of(outer) : Optional.empty()));
            }
        }
        if (!paragraph.isEmpty()) {
            finished.add(paragraph(paragraph));
        }
        return finished;
    }

    private static boolean continues(PlacedLine before, PlacedLine line) {
        if (Math.abs(before.line().size() - line.line().size())
                        > 0.1 * line.line().size()
                || Paragraphs.endsParagraph(before.line(), line.line(), before.limit())) {
            return false;
        }
        return before.page() != line.page()
                || line.line().baseline() - before.line().baseline()
                        <= FARTHEST_LINE * line.line().size();
    }

    private static Paragraph paragraph(List<PlacedLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> Paragraphs.append(text, line.line().text()));
        double left =
                lines.stream().mapToDouble(line -> line.line().left()).min().orElseThrow();
        double right =
                lines.stream().mapToDouble(line -> line.line().right()).max().orElseThrow();
        TextLine first = lines.get(0).line();
        int page = lines.get(0).page();
        double bottom = lines.stream()
                .filter(line -> line.page() == page)
                .mapToDouble(line -> line.line().baseline())
                .max()
                .orElseThrow();
        Box box = new Box(left, first.baseline() - first.size(), right, Math.max(bottom, first.baseline()));
        return Paragraph.of(
                text.toString(), SourceLocation.UNKNOWN.withPage(page).withBox(box));
    }

    private static RawTable table(StitchedTable table, int number, Optional<Integer> nestedIn) {
        List<RawCell> cells =
                table.cells().stream().map(cell -> cell(cell, number)).toList();
        return new RawTable(
                table.rows(),
                table.columns(),
                cells,
                0,
                Set.of(),
                Optional.empty(),
                nestedIn,
                SourceLocation.UNKNOWN.withPage(table.page()).withTable(number).withBox(table.box()));
    }

    private static RawCell cell(StitchedCell cell, int table) {
        SourceLocation location = SourceLocation.UNKNOWN
                .withPage(cell.page())
                .withTable(table)
                .withRow(cell.row() + 1)
                .withBox(cell.box());
        List<Paragraph> paragraphs = Paragraphs.of(cell.lines(), cell.limit()).stream()
                .map(text -> Paragraph.of(text, location))
                .toList();
        return new RawCell(
                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), paragraphs, List.of(), location);
    }
}
