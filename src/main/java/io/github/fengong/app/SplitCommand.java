package io.github.fengong.app;

import io.github.fengong.agency.DocumentRules;
import io.github.fengong.agency.ResponsibilitySplitter;
import io.github.fengong.agency.SplitContext;
import io.github.fengong.agency.SplitResult;
import io.github.fengong.model.UnitCell;
import io.github.fengong.model.UnitColumn;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Splits strings of responsible units. */
@Command(
        name = "split",
        description = "Splits responsible-unit strings into agencies and roles; prints one JSON object a line.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  fengong split 市发改局牵头，市财政局配合",
            "  fengong split < units.txt                    one string a line; \\n, \\f and \\t stand for the characters",
            "  fengong split --columns LEAD,SUPPORTING < cells.tsv    two cells a line, a tab between"
        })
final class SplitCommand implements Callable<Integer> {

    private final Console console;
    private final InputStream input;
    private final ResponsibilitySplitter splitter = new ResponsibilitySplitter();

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "the strings; without any, the lines of standard input")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--first-listed-leads", description = "the unit listed first leads, as the document says elsewhere")
    private boolean firstListedLeads;

    @Option(
            names = "--columns",
            paramLabel = "COLUMN,…",
            hideParamSyntax = true,
            split = ",",
            description = "each line holds cells with a tab between, of these columns: LEAD, SUPPORTING, RESPONSIBLE,"
                    + " IMPLEMENTING, GUIDING")
    private List<UnitColumn> columns = List.of();

    SplitCommand(Console console, InputStream input) {
        this.console = console;
        this.input = input;
    }

    @Override
    public Integer call() throws IOException {
        try (Writer results = console.results()) {
            for (String text : texts) {
                print(text, results);
            }
            if (texts.isEmpty()) {
                printLines(results);
            }
        }
        return ExitCode.DONE;
    }

    private void printLines(Writer results) throws IOException {
        TextLines lines = new TextLines(input);
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
            print(unescape(line.get()), results);
        }
    }

    private void print(String text, Writer results) throws IOException {
        SplitContext context = new SplitContext(new DocumentRules(firstListedLeads, List.of()));
        SplitResult result = columns.isEmpty() ? splitter.split(text, context) : splitter.split(cells(text), context);
        results.write(SplitJson.line(text, result));
        results.flush();
    }

    private List<UnitCell> cells(String text) {
        String[] parts = text.split("\t", -1);
        if (parts.length > columns.size()) {
            console.say("expected " + columns.size() + " cells (--columns) but found " + parts.length
                    + ", the rest is not read: " + text.replace('\n', ' '));
        }
        List<UnitCell> cells = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Optional<String> part = at < parts.length ? Optional.of(parts[at]) : Optional.empty();
            cells.add(new UnitCell(columns.get(at).name().toLowerCase(Locale.ROOT), columns.get(at), part.orElse("")));
        }
        return cells;
    }

    /** A string with line breaks or tabs must fit on one line of input. */
    private static String unescape(String line) {
        return line.replace("\\n", "\n").replace("\\f", "\f").replace("\\t", "\t");
    }
}
