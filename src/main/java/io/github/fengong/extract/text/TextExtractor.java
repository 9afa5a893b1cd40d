package io.github.fengong.extract.text;

import io.github.fengong.extract.DecodedText;
import io.github.fengong.extract.DelimiterDetector;
import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.FormatDetector;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.TextDecoder;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads plain text: tables in the shapes that its {@link TextTableReader}s know, everything else as paragraphs. */
public final class TextExtractor implements Extractor {

    private static final List<TextTableReader> READERS = List.of(
            new CellLineTableReader(),
            new PipeTableReader(),
            new BrowserCopyReader(),
            new TabbedTableReader(),
            new LineGridReader());

    /** Creates the extractor. */
    public TextExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.TEXT, DocumentFormat.MARKDOWN, DocumentFormat.CSV, DocumentFormat.TSV);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        DocumentFormat format = FormatDetector.detect(file);
        DecodedText decoded = TextDecoder.decode(file.content());
        List<TextLine> lines = lines(decoded.text());
        List<Block> blocks = format == DocumentFormat.CSV
                ? CsvReader.read(
                        DelimiterDetector.stated(decoded.text()).isPresent() ? lines.subList(1, lines.size()) : lines,
                        DelimiterDetector.detect(decoded.text()).orElse(','))
                : blocks(lines, format == DocumentFormat.MARKDOWN);
        return new SourceDocument(file.info(format), DocumentMetadata.NONE, blocks, decoded.findings());
    }

    /** Cuts into lines; a form feed, which begins a page, is no part of a line. */
    private static List<TextLine> lines(String text) {
        String[] lines = text.split("\n", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(index -> new TextLine(index + 1, lines[index].replace("\f", "")))
                .toList();
    }

    private static List<Block> blocks(List<TextLine> lines, boolean markdown) {
        List<List<TextLine>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        List<RawTable> tables = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            Optional<TextTable> table = readTable(lines, at, tables.size() + 1);
            if (table.isPresent()) {
                tables.add(table.get().table());
                runs.add(new ArrayList<>());
                at = table.get().end();
            } else {
                runs.get(tables.size()).add(markdown ? shown(lines.get(at)) : lines.get(at));
                at++;
            }
        }
        ParagraphReader paragraphs =
                ParagraphReader.of(runs.stream().flatMap(List::stream).toList());
        List<Block> blocks = new ArrayList<>(paragraphs.read(runs.get(0)));
        for (int table = 0; table < tables.size(); table++) {
            blocks.add(tables.get(table));
            blocks.addAll(paragraphs.read(runs.get(table + 1)));
        }
        return blocks;
    }

    private static TextLine shown(TextLine line) {
        return new TextLine(line.number(), MarkdownText.shownLine(line.text()));
    }

    private static Optional<TextTable> readTable(List<TextLine> lines, int from, int number) {
        if (lines.get(from).text().isEmpty()) {
            return Optional.empty();
        }
        SourceLocation place = SourceLocation.UNKNOWN
                .withTable(number)
                .withLine(lines.get(from).number());
        return READERS.stream()
                .flatMap(reader -> reader.read(lines, from, place).stream())
                .findFirst();
    }
}
