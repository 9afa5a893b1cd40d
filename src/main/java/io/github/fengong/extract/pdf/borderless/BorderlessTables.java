package io.github.fengong.extract.pdf.borderless;

import io.github.fengong.extract.pdf.page.PageContent;
import io.github.fengong.extract.pdf.page.Rule;
import io.github.fengong.extract.pdf.stitch.MarginLines;
import io.github.fengong.extract.pdf.table.Borders;
import io.github.fengong.extract.pdf.table.PageTableFinder;
import io.github.fengong.extract.pdf.table.PageTables;
import io.github.fengong.extract.pdf.text.LineBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Draws the lines that tables of long texts leave out. Columns are told by all pages of a table together: what stays free on several pages
 * is no chance.
 */
public final class BorderlessTables {

    /** Fewer levels with several texts on a page do not tell its columns. */
    private static final int FEWEST_LEVELS = 3;

    /** A page with more levels than this is more than the rest of a cell. */
    private static final int MOST_LEVELS_OF_REST = 15;

    /** The space between text and the border round a table, in points. */
    private static final double MARGIN = 3;

    private final List<Optional<PageContent>> pages;
    private final Map<Integer, List<Rule>> drawn = new TreeMap<>();
    private final Set<Integer> inferred = new HashSet<>();

    private BorderlessTables(List<Optional<PageContent>> pages) {
        this.pages = pages;
    }

    /** Tells whether a page may hold the part of a table without borders: texts with gaps between them, or the rest of a cell. */
    public static boolean isCandidate(PageContent page, PageTables tables) {
        if (tables.tables().stream().anyMatch(table -> table.borders() == Borders.DRAWN)) {
            return false;
        }
        List<Level> levels = PageText.levels(page);
        return levels.stream().anyMatch(level -> !level.isLonely())
                || levels.size() < MOST_LEVELS_OF_REST
                        && levels.stream().anyMatch(level -> level.first().width() < page.width() / 2);
    }

    /**
     * Returns what stands on the pages that have such tables, by their index.
     *
     * @param pages the pages that may hold such tables, each in the place of its page
     */
    public static Map<Integer, PageTables> read(List<Optional<PageContent>> pages) {
        BorderlessTables tables = new BorderlessTables(pages);
        tables.drawAll();
        Map<Integer, PageTables> read = new TreeMap<>();
        tables.drawn.forEach((page, rules) -> {
            PageTables found =
                    PageTableFinder.find(pages.get(page).orElseThrow().withRules(rules));
            read.put(page, tables.inferred.contains(page) ? found.inferred() : found);
        });
        return read;
    }

    private void drawAll() {
        List<List<Level>> levels = levels();
        int start = 0;
        while (start < pages.size()) {
            if (levels.get(start).isEmpty()) {
                start++;
                continue;
            }
            start = drawRun(levels, start);
        }
    }

    /** The levels of each page without those in its margins. */
    private List<List<Level>> levels() {
        List<PageTables> texts = pages.stream().map(BorderlessTables::text).toList();
        MarginLines margins = new MarginLines(texts);
        List<List<Level>> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            List<Level> levels =
                    new ArrayList<>(pages.get(i).map(PageText::levels).orElse(List.of()));
            removeMargins(levels, margins, texts.get(i));
            all.add(levels);
        }
        return all;
    }

    private static PageTables text(Optional<PageContent> page) {
        return page.map(content -> new PageTables(
                        content.width(), content.height(), List.of(), LineBuilder.lines(content.glyphs())))
                .orElse(new PageTables(0, 0, List.of(), List.of()));
    }

    /** A line that comes back on every page, but stands close to a table or has several texts, is its header. */
    private static void removeMargins(List<Level> levels, MarginLines margins, PageTables text) {
        List<Level> marginal = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            boolean near = i > 0 && level.baseline() - levels.get(i - 1).baseline() < 1.6 * level.size()
                    || i + 1 < levels.size() && levels.get(i + 1).baseline() - level.baseline() < 1.6 * level.size();
            boolean listed = text.lines().stream()
                    .filter(line -> Math.abs(line.baseline() - level.baseline()) < 1)
                    .anyMatch(line ->
                            margins.isOfProgram(line, text) || level.isLonely() && margins.isMarginal(line, text));
            if (listed && !near) {
                marginal.add(level);
            }
        }
        levels.removeAll(marginal);
    }

    /** Draws the table that begins on a page and returns the page after its last. */
    private int drawRun(List<List<Level>> levels, int start) {
        Coverage coverage = Coverage.of(levels.get(start));
        int end = start + 1;
        while (end < levels.size() && !levels.get(end).isEmpty()) {
            Coverage next = Coverage.of(levels.get(end));
            Coverage both = coverage.with(next);
            int most = next.levels() < FEWEST_LEVELS ? count(coverage) : Math.min(count(coverage), count(next));
            if (most < 2 || count(both) < most) {
                break;
            }
            coverage = both;
            end++;
        }
        List<List<Level>> run = levels.subList(start, end);
        Columns columns = Columns.find(run, coverage.free(Columns.NARROWEST)).orElse(null);
        if (columns != null && columns.count() > 2) {
            draw(run, columns, start);
        }
        return end;
    }

    private static int count(Coverage coverage) {
        return coverage.free(Columns.NARROWEST).size();
    }

    private void draw(List<List<Level>> run, Columns columns, int first) {
        List<TablePart> parts = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            parts.addAll(PartFinder.find(run.get(i), columns, i, i + 1 < run.size()));
        }
        if (!TextTable.isTable(parts)) {
            return;
        }
        double[] limits = TablePart.limits(parts);
        List<HorizontalRules> horizontal = parts.stream()
                .map(part -> new HorizontalRules(part, rules(first + part.page()), limits))
                .toList();
        List<Segment> texts = parts.stream()
                .flatMap(part -> part.levels().stream())
                .flatMap(level -> level.segments().stream())
                .toList();
        double left = texts.stream().mapToDouble(Segment::left).min().orElseThrow() - MARGIN;
        double right = texts.stream().mapToDouble(Segment::right).max().orElseThrow() + MARGIN;
        for (HorizontalRules rules : horizontal) {
            left = Math.min(left, rules.left(left));
            right = Math.max(right, rules.right(right));
        }
        double[] xs = HorizontalRules.xs(horizontal, columns.gutters(), left, right);
        if (HorizontalRules.divideRows(horizontal)) {
            boolean leftOut = horizontal.subList(0, parts.size() - 1).stream().anyMatch(HorizontalRules::endsOpen);
            for (int i = 0; i < parts.size(); i++) {
                if (leftOut) {
                    inferred.add(first + parts.get(i).page());
                }
                add(first + parts.get(i).page(), horizontal.get(i).verticals(xs));
            }
            return;
        }
        List<List<Double>> heights =
                horizontal.stream().map(HorizontalRules::whole).toList();
        for (PartGrid grid : TableGrids.of(PartLayout.of(parts, heights))) {
            int page = first + grid.layout().part().page();
            inferred.add(page);
            add(page, GridLines.of(grid, rules(page), xs));
        }
    }

    private List<Rule> rules(int page) {
        return pages.get(page).orElseThrow().rules();
    }

    private void add(int page, List<Rule> rules) {
        drawn.computeIfAbsent(page, key -> new ArrayList<>()).addAll(rules);
    }
}
