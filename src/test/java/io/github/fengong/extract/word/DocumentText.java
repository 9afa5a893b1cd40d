package io.github.fengong.extract.word;

import io.github.fengong.model.Block;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceDocument;
import java.util.stream.Collectors;

/**
 * A document as text that people can check, which is the truth beside the samples: a line {@code ¶} for a paragraph, {@code ▦} for a table
 * with its size, and a line for each of its cells with place, spans, automatic number and text, {@code ⏎} between paragraphs and {@code ↵}
 * for a break within one.
 */
final class DocumentText {

    private DocumentText() {}

    static String of(SourceDocument document) {
        StringBuilder text = new StringBuilder();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                text.append("¶ ")
                        .append(paragraph(paragraph))
                        .append(
                                paragraph.location().page().isPresent()
                                        ? " (page "
                                                + paragraph.location().page().getAsInt() + ")"
                                        : "")
                        .append('\n');
            } else if (block instanceof RawTable table) {
                append(text, table);
            }
        }
        for (Finding finding : document.findings()) {
            text.append("! ").append(finding.code()).append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, RawTable table) {
        text.append("▦ ").append(table.rows()).append('×').append(table.columns());
        text.append(table.headerRows() == 0 ? "" : ", header " + table.headerRows());
        table.nestedIn().ifPresent(outer -> text.append(", in table ").append(outer));
        text.append('\n');
        table.cells().forEach(cell -> append(text, cell));
    }

    private static void append(StringBuilder text, RawCell cell) {
        text.append(cell.row()).append(',').append(cell.column());
        if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            text.append(' ').append(cell.rowSpan()).append('×').append(cell.columnSpan());
        }
        cell.location().page().ifPresent(page -> text.append(" p").append(page));
        text.append(": ")
                .append(cell.paragraphs().stream().map(DocumentText::paragraph).collect(Collectors.joining("⏎")));
        cell.notes().forEach(note -> text.append(" {").append(note).append('}'));
        text.append('\n');
    }

    private static String paragraph(Paragraph paragraph) {
        String label = paragraph.label().map(number -> "[" + number + "]").orElse("");
        return label + paragraph.text().replace("\n", "↵").replace("\t", "⇥");
    }
}
