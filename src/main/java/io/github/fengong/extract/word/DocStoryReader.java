package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads a story of a binary document: its paragraphs in order, of which those that stand deeper are cells of tables. */
final class DocStoryReader {

    private static final char PAGE_BREAK = 0x0C;

    private final WordContext context;
    private final DocRuns runs;
    private final CharSequence text;
    private final Set<Integer> sectionEnds;
    private final List<DocParagraph> paragraphs = new ArrayList<>();
    private int next;

    DocStoryReader(HWPFDocument document, Range range, WordContext context, DocRuns runs) {
        this.context = context;
        this.runs = runs;
        this.text = document.getText();
        this.sectionEnds = document.getSectionTable().getSections().stream()
                .map(SEPX::getEnd)
                .collect(Collectors.toSet());
        for (PAPX properties : document.getParagraphTable().getParagraphs()) {
            boolean inside = properties.getStart() >= range.getStartOffset()
                    && properties.getEnd() <= range.getEndOffset()
                    && properties.getEnd() > properties.getStart();
            if (inside) {
                paragraphs.add(DocParagraph.of(document.getOverallRange(), properties, text));
            }
        }
    }

    /** Reads the whole story. */
    Story read() {
        StoryBuilder story = new StoryBuilder(context);
        while (next < paragraphs.size()) {
            readBlock(story, 0);
        }
        return story.close();
    }

    private void readBlock(StoryBuilder story, int level) {
        if (paragraphs.get(next).level() > level) {
            story.closeParagraph();
            story.add(EdgeGrid.build(readTable(level + 1)));
        } else {
            readParagraph(story);
        }
    }

    private void readParagraph(StoryBuilder story) {
        DocParagraph paragraph = paragraphs.get(next++);
        RunProperties mark = runs.mark(paragraph);
        story.openParagraph();
        story.setProperties(new ParagraphProperties("", paragraph.numbering(), mark));
        runs.append(paragraph, story);
        boolean gone = mark.removed() || mark.hidden().orElse(false);
        if (!gone && !isPageBreak(paragraph)) {
            story.closeParagraph();
        }
    }

    /** A page break ends a line but no paragraph, unless a section ends there too. */
    private boolean isPageBreak(DocParagraph paragraph) {
        return text.charAt(paragraph.end() - 1) == PAGE_BREAK && !sectionEnds.contains(paragraph.end());
    }

    private List<EdgeRow> readTable(int level) {
        List<EdgeRow> rows = new ArrayList<>();
        while (next < paragraphs.size() && paragraphs.get(next).level() >= level) {
            readRow(rows, level);
        }
        return rows;
    }

    private void readRow(List<EdgeRow> rows, int level) {
        int end = findRowEnd(level);
        boolean ends = end < paragraphs.size() && paragraphs.get(end).level() == level;
        DocRow row = ends ? DocRow.read(paragraphs.get(end).properties().getSprmBuf()) : DocRow.UNKNOWN;
        List<Story> cells = new ArrayList<>();
        while (next < end) {
            cells.add(readCell(level, end, row.continuesAbove(cells.size())));
        }
        boolean removed = ends && runs.mark(paragraphs.get(end)).removed();
        next = ends ? end + 1 : end;
        if (!cells.isEmpty() && !(removed && cells.stream().allMatch(Story::isEmpty))) {
            rows.add(new EdgeRow(row.isHeader(), row.place(cells)));
        }
    }

    /** Returns the paragraph that ends the row, or the one behind the table where the row has no end. */
    private int findRowEnd(int level) {
        int end = next;
        while (end < paragraphs.size() && paragraphs.get(end).level() >= level) {
            if (paragraphs.get(end).level() == level && paragraphs.get(end).endsRow()) {
                return end;
            }
            end++;
        }
        return end;
    }

    private Story readCell(int level, int rowEnd, boolean covered) {
        StoryBuilder cell = new StoryBuilder(context);
        if (covered) {
            cell.setCovered();
        }
        boolean ended = false;
        while (next < rowEnd && !ended) {
            DocParagraph paragraph = paragraphs.get(next);
            readBlock(cell, level);
            ended = paragraph.level() == level && paragraph.endsCell();
        }
        return cell.close();
    }
}
