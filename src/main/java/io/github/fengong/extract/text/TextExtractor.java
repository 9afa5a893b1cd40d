package io.github.fengong.extract.text;

import io.github.fengong.extract.DecodedText;
import io.github.fengong.extract.Extractor;
import io.github.fengong.extract.FormatDetector;
import io.github.fengong.extract.ReadOptions;
import io.github.fengong.extract.SourceFile;
import io.github.fengong.extract.TextDecoder;
import io.github.fengong.extract.UnreadableDocumentException;
import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentFormat;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.SourceDocument;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads plain text: tables in the shapes that its {@link TextTableReader}s know, everything else as paragraphs. */
public final class TextExtractor implements Extractor {

    private static final List<TextTableReader> READERS = List.of(new CellLineTableReader());

    /** Creates the extractor. */
    public TextExtractor() {}

    @Override
    public Set<DocumentFormat> formats() {
        return Set.of(DocumentFormat.TEXT);
    }

    @Override
    public SourceDocument read(SourceFile file, ReadOptions options) throws UnreadableDocumentException {
        DecodedText decoded = TextDecoder.decode(file.content());
        List<TextLine> lines = lines(decoded.text());
        return new SourceDocument(
                file.info(FormatDetector.detect(file)), DocumentMetadata.NONE, blocks(lines), decoded.findings());
    }

    private static List<TextLine> lines(String text) {
        String[] lines = text.split("\n", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(index -> new TextLine(index + 1, lines[index]))
                .toList();
    }

    private static List<Block> blocks(List<TextLine> lines) {
        List<Block> blocks = new ArrayList<>();
        int tables = 0;
        for (int at = 0; at < lines.size(); ) {
            TextLine line = lines.get(at);
            Optional<TextTable> table = readTable(lines, at, SourceLocation.UNKNOWN.withTable(tables + 1));
            if (table.isPresent()) {
                tables++;
                blocks.add(table.get().table());
                at = table.get().end();
            } else {
                if (!line.isBlank()) {
                    blocks.add(Paragraph.of(line.text(), SourceLocation.UNKNOWN.withLine(line.number())));
                }
                at++;
            }
        }
        return blocks;
    }

    private static Optional<TextTable> readTable(List<TextLine> lines, int from, SourceLocation location) {
        SourceLocation place = location.withLine(lines.get(from).number());
        return READERS.stream()
                .flatMap(reader -> reader.read(lines, from, place).stream())
                .findFirst();
    }
}
