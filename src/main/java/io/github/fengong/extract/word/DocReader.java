package io.github.fengong.extract.word;

import io.github.fengong.model.Block;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** Reads the stories of a binary document: its main text with the notes to it and the text boxes in it. */
final class DocReader {

    private final HWPFDocument document;
    private final WordContext context;

    DocReader(HWPFDocument document, Revision revision) {
        this.document = document;
        Numbering numbering =
                document.getListTables() == null ? Numbering.NONE : DocNumbering.read(document.getListTables());
        this.context = new WordContext(revision, Styles.none(), numbering, NoteTexts.NONE);
    }

    /** Returns the blocks of the document in reading order. */
    List<Block> read() throws IOException {
        Map<Integer, String> notes = new HashMap<>();
        addNotes(document.getFootnotes(), document.getFootnoteRange(), notes);
        addNotes(document.getEndnotes(), document.getEndnoteRange(), notes);
        DocTextBoxes boxes = new DocTextBoxes(document);
        DocRuns runs = new DocRuns(document, context.revision(), notes, position -> read(boxes.at(position)));
        Story body = new DocStoryReader(document, document.getRange(), context, runs).read();
        body.addAll(read(boxes.unplaced()));
        return DocumentAssembler.assemble(body, false);
    }

    private Story read(List<Range> boxes) {
        DocRuns runs = new DocRuns(document, context.revision(), Map.of());
        Story story = new Story();
        boxes.forEach(box -> story.addAll(new DocStoryReader(document, box, context, runs).read()));
        return story;
    }

    private void addNotes(Notes references, Range all, Map<Integer, String> texts) {
        DocRuns runs = new DocRuns(document, context.revision(), Map.of());
        for (int i = 0; i < references.getNotesCount(); i++) {
            int start = all.getStartOffset() + references.getNoteTextStartOffset(i);
            int end = all.getStartOffset() + references.getNoteTextEndOffset(i);
            Range range = new Range(start, Math.min(end, all.getEndOffset()), document);
            String text = PartNotes.text(new DocStoryReader(document, range, context, runs).read());
            texts.put(references.getNoteAnchorPosition(i), text);
        }
    }
}
