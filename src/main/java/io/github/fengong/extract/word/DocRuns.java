package io.github.fengong.extract.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.usermodel.CharacterProperties;

/** Reads the characters of a binary document with their properties, of which some are no words. See [MS-DOC] 2.4.1 and 2.6.1. */
final class DocRuns {

    private static final char LINE_BREAK = 0x0B;
    private static final char DRAWING = 0x08;
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char NON_BREAKING_HYPHEN = 0x1E;
    private static final char SYMBOL = '(';

    private final HWPFDocument document;
    private final CharSequence text;
    private final List<CHPX> runs;
    private final DocPieces pieces;
    private final Revision revision;
    private final Map<Integer, String> notes;
    private final IntFunction<Story> boxes;

    /** A reader of characters at which nothing is anchored. */
    DocRuns(HWPFDocument document, Revision revision, Map<Integer, String> notes) {
        this(document, revision, notes, position -> new Story());
    }

    DocRuns(HWPFDocument document, Revision revision, Map<Integer, String> notes, IntFunction<Story> boxes) {
        this.boxes = boxes;
        this.document = document;
        this.text = document.getText();
        this.runs = document.getCharacterTable().getTextRuns();
        this.pieces = DocPieces.of(
                document.getTableStream(),
                document.getFileInformationBlock().getFcClx(),
                document.getFileInformationBlock().getLcbClx());
        this.revision = revision;
        this.notes = notes;
    }

    /** Appends the words of a paragraph to the open one of the story. */
    void append(DocParagraph paragraph, StoryBuilder story) {
        int position = paragraph.start();
        for (int i = runAt(position); i < runs.size() && position < paragraph.end(); i++) {
            CHPX run = runs.get(i);
            int runEnd = Math.min(run.getEnd(), paragraph.end());
            while (position < runEnd) {
                int end = Math.min(runEnd, pieces.nextEdge(position));
                append(position, end, properties(run, position, paragraph), story);
                position = end;
            }
        }
        story.fields().endParagraph();
    }

    /** Returns the properties of the mark with which a paragraph ends. */
    RunProperties mark(DocParagraph paragraph) {
        int mark = runAt(paragraph.end() - 1);
        if (mark >= runs.size()) {
            return RunProperties.NONE;
        }
        CharacterProperties properties = properties(runs.get(mark), paragraph.end() - 1, paragraph);
        return new RunProperties("", Optional.of(properties.isFVanish()), false, "", isRemoved(properties));
    }

    private CharacterProperties properties(CHPX run, int position, DocParagraph paragraph) {
        CharacterProperties properties = run.getCharacterProperties(document.getStyleSheet(), paragraph.style());
        pieces.apply(position, properties);
        return properties;
    }

    private boolean isRemoved(CharacterProperties properties) {
        return revision == Revision.ACCEPTED ? properties.isFRMarkDel() : properties.isFRMark();
    }

    /** Returns the number of the run in which a character stands. */
    private int runAt(int position) {
        int low = 0;
        int high = runs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs.get(middle).getEnd() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void append(int start, int end, CharacterProperties properties, StoryBuilder story) {
        if (isRemoved(properties)) {
            return;
        }
        String font = font(properties.getFtcAscii());
        String symbolFont = SymbolFonts.isSymbolFont(font) ? font : "";
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (readField(c, story)) {
                continue;
            }
            if (story.fields().isInInstruction()) {
                story.fields().appendInstruction(String.valueOf(c));
            } else if (!properties.isFVanish()) {
                appendShown(i, c, properties, symbolFont, story);
            }
        }
    }

    private static boolean readField(char c, StoryBuilder story) {
        switch (c) {
            case FIELD_BEGIN -> story.fields().begin();
            case FIELD_SEPARATOR -> story.fields().separate();
            case FIELD_END -> {
                String shown = story.fields().end();
                if (!story.fields().isInInstruction()) {
                    story.append(shown);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void appendShown(
            int position, char c, CharacterProperties properties, String symbolFont, StoryBuilder story) {
        if (notes.containsKey(position)) {
            story.addNote(notes.get(position));
        }
        if (properties.isFSpec() && (c == SYMBOL || c < ' ')) {
            appendSpecial(position, c, properties, story);
        } else if (c >= ' ' || c == '\t') {
            story.append(symbolFont.isEmpty() ? String.valueOf(c) : SymbolFonts.show(symbolFont, c));
        } else if (c == LINE_BREAK) {
            story.append("\n");
        } else if (c == NON_BREAKING_HYPHEN) {
            story.append("\u2011");
        }
    }

    /** Of the special characters, which stand for pictures, notes and drawings, only symbols are words, and a drawing may hold some. */
    private void appendSpecial(int position, char c, CharacterProperties properties, StoryBuilder story) {
        if (c == DRAWING) {
            story.anchor(boxes.apply(position));
        }
        if (c == SYMBOL && properties.getXchSym() != 0) {
            story.append(SymbolFonts.show(font(properties.getFtcSym()), (char) properties.getXchSym()));
        } else if (c == '\t' || c == LINE_BREAK) {
            story.append(c == '\t' ? "\t" : "\n");
        }
    }

    private String font(int number) {
        String name = document.getFontTable().getMainFont(number);
        return name == null ? "" : name;
    }
}
