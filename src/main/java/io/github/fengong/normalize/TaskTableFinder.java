package io.github.fengong.normalize;

import io.github.fengong.model.Block;
import io.github.fengong.model.Finding;
import io.github.fengong.model.FindingCode;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Chooses the task tables among a document's tables: those whose header names tasks and units; else those that name tasks; else those
 * whose cells look like tasks and units. A table without header that has the columns of the task table before continues it.
 */
final class TaskTableFinder {

    /** A header in the middle of a table must be whole to start anew there. */
    private static final int LEAST_NAMES_WITHIN = 3;

    /** Shorter texts on average are no tasks. */
    private static final double LEAST_TASK_LENGTH = 8;

    private final SourceDocument document;
    private final NormalizeOptions options;
    private final HeaderLexicon lexicon;
    private final List<Candidate> candidates = new ArrayList<>();

    private TaskTableFinder(SourceDocument document, NormalizeOptions options) {
        this.document = document;
        this.options = options;
        this.lexicon = HeaderLexicon.of(options.profile());
    }

    static TaskTables find(SourceDocument document, NormalizeOptions options) {
        TaskTableFinder finder = new TaskTableFinder(document, options);
        finder.readCandidates();
        return finder.choose();
    }

    private void readCandidates() {
        List<Block> blocks = document.blocks();
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof RawTable table) {
                Grid grid = new Grid(table);
                Optional<Header> header = new HeaderFinder(grid, lexicon).findFirst();
                candidates.add(new Candidate(index, candidates.size() + 1, grid, header));
            }
        }
    }

    private TaskTables choose() {
        List<TaskTable> chosen = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Choice choice : choices()) {
            choose(choice, chosen, findings);
            if (!chosen.isEmpty()) {
                break;
            }
        }
        if (chosen.isEmpty()) {
            findings.clear();
        }
        return new TaskTables(chosen, candidates.stream().map(this::seen).toList(), findings);
    }

    /** The ways to tell a task table, the surest first. */
    private List<Choice> choices() {
        if (!options.columns().isEmpty()) {
            int columns = options.columns().size();
            return List.of(
                    candidate ->
                            candidate.header().filter(header -> header.columns().size() == columns),
                    candidate -> candidate.grid().columns() == columns
                            ? Optional.of(GivenHeader.find(candidate.grid(), options.columns(), lexicon))
                            : Optional.empty());
        }
        return List.of(
                candidate -> candidate.header().filter(Header::namesUnitsAndTasks),
                candidate -> candidate
                        .header()
                        .filter(header -> header.namesTasks() || textsNameUnits(candidate.grid(), header)),
                candidate -> ContentHeader.find(candidate.grid(), lexicon));
    }

    /** Tells whether the texts of a table without a column of units name them at their ends. */
    private static boolean textsNameUnits(Grid grid, Header header) {
        return IntStream.range(0, grid.columns())
                .filter(column -> header.columns()
                        .get(column)
                        .word()
                        .filter(word -> word.kind().namesText())
                        .isPresent())
                .anyMatch(column -> InlineUnitCells.mostNameUnits(IntStream.range(header.dataRow(), grid.rows())
                        .mapToObj(row -> grid.text(row, column))
                        .filter(text -> !text.isEmpty())
                        .toList()));
    }

    private void choose(Choice choice, List<TaskTable> chosen, List<Finding> findings) {
        findings.clear();
        boolean previousChosen = false;
        for (Candidate candidate : candidates) {
            Optional<Header> header = choice.headerOf(candidate);
            boolean continues = previousChosen
                    && header.isEmpty()
                    && candidate.header().isEmpty()
                    && continues(candidate.grid(), chosen.get(chosen.size() - 1));
            if (header.isPresent()) {
                chosen.addAll(split(candidate, header.get()));
            } else if (continues) {
                Header earlier = chosen.get(chosen.size() - 1).header();
                chosen.add(new TaskTable(
                        candidate.block(),
                        candidate.grid(),
                        earlier,
                        0,
                        candidate.grid().rows(),
                        true));
                findings.add(continued(candidate));
            } else {
                findings.add(leftOut(candidate));
            }
            previousChosen = header.isPresent() || continues;
        }
    }

    /** Cuts a table where another header stands in it. */
    private List<TaskTable> split(Candidate candidate, Header first) {
        List<TaskTable> parts = new ArrayList<>();
        Grid grid = candidate.grid();
        Header header = first;
        int from = 0;
        for (int row = first.dataRow(); row < grid.rows(); row++) {
            Optional<Header> within = headerWithin(grid, row).filter(found -> isOther(found, first));
            if (within.isPresent()) {
                parts.add(new TaskTable(candidate.block(), grid, header, from, row, false));
                header = within.get();
                from = row;
                row = header.dataRow() - 1;
            }
        }
        parts.add(new TaskTable(candidate.block(), grid, header, from, grid.rows(), false));
        return parts;
    }

    private Optional<Header> headerWithin(Grid grid, int row) {
        List<RawCell> filled = grid.filled(row);
        if (filled.size() < LEAST_NAMES_WITHIN
                || Character.isDigit(grid.labelled(filled.get(0)).charAt(0))
                || !filled.stream()
                        .allMatch(cell -> lexicon.find(grid.text(cell)).isPresent())) {
            return Optional.empty();
        }
        return new HeaderFinder(grid, lexicon).headerAt(row).filter(Header::namesUnitsAndTasks);
    }

    private static boolean isOther(Header found, Header first) {
        return !found.sameNames(first);
    }

    /** The columns are as many, and in one that the earlier header names stands what it names: numbers, units, or texts. */
    private static boolean continues(Grid grid, TaskTable earlier) {
        Header header = earlier.header();
        if (grid.columns() != header.columns().size()) {
            return false;
        }
        List<Integer> rows = IntStream.range(0, grid.rows()).boxed().toList();
        return IntStream.range(0, grid.columns())
                .anyMatch(column -> holdsWhatIsNamed(
                        ColumnContent.of(grid, rows, column), header.columns().get(column)));
    }

    private static boolean holdsWhatIsNamed(ColumnContent content, HeaderColumn head) {
        if (head.word().isEmpty()) {
            return false;
        }
        HeaderKind kind = head.word().get().kind();
        return kind == HeaderKind.SERIAL && content.holdsSerials()
                || kind.namesUnits() && content.holdsUnits()
                || kind.namesText() && content.length() >= LEAST_TASK_LENGTH;
    }

    private Finding continued(Candidate candidate) {
        return Finding.ofDocument(
                FindingCode.TABLE_CONTINUED,
                "第" + candidate.number() + "个表没有表头，栏数与上一任务分工表相同，作为其续表",
                location(candidate));
    }

    private Finding leftOut(Candidate candidate) {
        return Finding.ofDocument(
                FindingCode.TABLE_LEFT_OUT,
                "第" + candidate.number() + "个表不是任务分工表，未收录；首行为：" + seen(candidate),
                location(candidate));
    }

    private static SourceLocation location(Candidate candidate) {
        SourceLocation location = candidate.grid().table().location();
        return location.equals(SourceLocation.UNKNOWN) ? location.withTable(candidate.number()) : location;
    }

    /** Returns the header of the table, or its first filled row where no header was found. */
    private String seen(Candidate candidate) {
        Grid grid = candidate.grid();
        return candidate
                .header()
                .map(Header::describe)
                .orElseGet(() -> IntStream.range(0, grid.rows())
                        .mapToObj(grid::filled)
                        .filter(cells -> !cells.isEmpty())
                        .findFirst()
                        .map(cells -> cells.stream()
                                .map(cell -> shorten(grid.labelled(cell)))
                                .collect(Collectors.joining(" | ")))
                        .orElse("（空）"));
    }

    private static String shorten(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 20 ? line : line.substring(0, 20) + "…";
    }

    private record Candidate(int block, int number, Grid grid, Optional<Header> header) {}

    /** One way to tell a task table: gives its header. */
    private interface Choice {
        Optional<Header> headerOf(Candidate candidate);
    }
}
