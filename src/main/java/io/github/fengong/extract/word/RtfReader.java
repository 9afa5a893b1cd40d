package io.github.fengong.extract.word;

import io.github.fengong.extract.word.RtfState.Destination;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads the text and the tables of an RTF file. Numbers are not counted: RTF stores the number of each paragraph beside the rule for it.
 * See the Rich Text Format Specification 1.9.1.
 */
final class RtfReader {

    /** A group that is open: the state around it, and what is to be done at its end. */
    private record Group(RtfState outer, Deque<Runnable> endings) {}

    private final RtfTokenizer tokens;
    private final Revision revision;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Deque<RtfStory> stories = new ArrayDeque<>();
    private final Deque<RtfField> fields = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final RtfFonts fonts = new RtfFonts();
    private final Map<Integer, RtfRow> rows = new HashMap<>();
    private Charset documentCharset = RtfCharsets.ofCodePage(1252);
    private RtfState state = new RtfState(documentCharset);
    private int defaultFont;
    private int fallbackToSkip;
    private int words;
    private boolean optional;

    RtfReader(byte[] content, Revision revision) {
        this.tokens = new RtfTokenizer(content);
        this.revision = revision;
        stories.push(new RtfStory());
    }

    /** Reads the whole file. */
    Story read() {
        for (RtfToken token = tokens.next(); token.kind() != RtfToken.Kind.END; token = tokens.next()) {
            if (token.kind() == RtfToken.Kind.BYTE) {
                acceptByte(token.parameter());
            } else {
                flush();
                accept(token);
            }
        }
        flush();
        int levelAtEnd = state.level();
        while (!groups.isEmpty()) {
            endGroup();
        }
        return stories.pop().close(levelAtEnd);
    }

    private void accept(RtfToken token) {
        switch (token.kind()) {
            case GROUP_START -> {
                fallbackToSkip = 0;
                groups.push(new Group(state, new ArrayDeque<>(1)));
                state = state.copy();
            }
            case GROUP_END -> {
                fallbackToSkip = 0;
                if (!groups.isEmpty()) {
                    endGroup();
                }
            }
            default -> acceptControl(token);
        }
    }

    private void endGroup() {
        Group group = groups.pop();
        group.endings().forEach(Runnable::run);
        state = group.outer();
        optional = false;
    }

    private void atGroupEnd(Runnable action) {
        if (!groups.isEmpty()) {
            groups.peek().endings().push(action);
        }
    }

    private void acceptByte(int value) {
        if (fallbackToSkip > 0) {
            fallbackToSkip--;
        } else {
            bytes.write(value);
        }
    }

    /** Bytes become characters only together: two of them are one Chinese character. */
    private void flush() {
        if (bytes.size() > 0) {
            String text = bytes.toString(state.charset);
            bytes.reset();
            append(text);
        }
    }

    private void append(String text) {
        switch (state.destination) {
            case TEXT -> appendWords(text);
            case LABEL -> stories.peek().appendToLabel(state.symbolFont.isEmpty() ? text : "");
            case INSTRUCTION -> fields.peek().appendInstruction(text);
            case FONT -> fonts.appendName(text);
            case NOTHING -> {
                // properties, pictures, headers
            }
        }
    }

    private void appendWords(String text) {
        if (!state.hidden && !isRemoved()) {
            String shown = SymbolFonts.show(state.symbolFont, text);
            words += shown.length();
            stories.peek().append(shown);
        }
    }

    private boolean isRemoved() {
        return revision == Revision.ACCEPTED ? state.deleted : state.inserted;
    }

    private void acceptControl(RtfToken token) {
        String word = token.word();
        if (word.equals("*")) {
            optional = true;
        } else if (RtfCharacters.find(word).isPresent()) {
            appendCharacter(RtfCharacters.find(word).get());
        } else if (state.destination == Destination.FONT) {
            fonts.define(token);
        } else if (!beginGroup(word) && !defineText(token) && !defineRow(token)) {
            endPart(token);
        }
        optional &= word.equals("*");
    }

    private void appendCharacter(String character) {
        if (fallbackToSkip > 0) {
            fallbackToSkip--;
        } else {
            append(character);
        }
    }

    /** Takes a control word that says what a group holds; returns whether it is one. */
    private boolean beginGroup(String word) {
        Destination outer = state.destination;
        switch (word) {
            case "fonttbl" -> state.destination = Destination.FONT;
            case "listtext", "pntext" -> beginLabel();
            case "field" -> beginField();
            case "fldinst" -> state.destination = fields.isEmpty() ? Destination.NOTHING : Destination.INSTRUCTION;
            case "fldrslt" -> state.destination = fields.isEmpty() ? outer : fields.peek().destination;
            case "footnote" -> beginStory(outer, true);
            case "shptxt", "dptxbxtext" -> beginStory(state.destinationAround, false);
            case "ud" -> state.destination = state.destinationAround;
            default -> {
                return RtfDestinations.enter(state, word, optional);
            }
        }
        return true;
    }

    private void beginLabel() {
        if (state.destination == Destination.TEXT && !isRemoved()) {
            stories.peek().resetLabel();
            state.destination = Destination.LABEL;
        } else {
            state.destination = Destination.NOTHING;
        }
    }

    private void beginField() {
        RtfField field = new RtfField(state.destination, words);
        fields.push(field);
        RtfState around = state.copy();
        atGroupEnd(() -> {
            fields.remove(field);
            state = around;
            append(field.show(words));
        });
    }

    private void beginStory(Destination around, boolean note) {
        if (around != Destination.TEXT) {
            state.destination = Destination.NOTHING;
            return;
        }
        state.destination = Destination.TEXT;
        state.resetParagraph();
        RtfStory story = new RtfStory();
        stories.push(story);
        atGroupEnd(() -> {
            stories.remove(story);
            Story read = story.close(0);
            if (note) {
                stories.peek().addNote(PartNotes.text(read));
            } else {
                stories.peek().anchor(read);
            }
        });
    }

    /** Takes a control word that says how text is written or shown; returns whether it is one. */
    private boolean defineText(RtfToken token) {
        switch (token.word()) {
            case "ansicpg" -> {
                documentCharset = RtfCharsets.ofCodePage(token.parameter());
                state.charset = documentCharset;
            }
            case "deff" -> defaultFont = token.parameter();
            case "f" -> setFont(token.parameter());
            case "plain" -> {
                state.resetCharacters();
                setFont(defaultFont);
            }
            case "u" -> {
                append(String.valueOf((char) token.parameter()));
                fallbackToSkip = state.fallbackLength;
            }
            case "bin" -> tokens.skip(token.parameter());
            case "fftype", "ffres", "ffdefres" -> {
                if (!fields.isEmpty()) {
                    fields.peek().defineForm(token);
                }
            }
            default -> {
                return state.define(token);
            }
        }
        return true;
    }

    private void setFont(int font) {
        state.charset = fonts.charset(font).orElse(documentCharset);
        state.symbolFont = fonts.symbolFont(font);
    }

    private boolean defineRow(RtfToken token) {
        int level = state.definesNestedRow ? Math.max(2, state.level()) : 1;
        return rows.computeIfAbsent(level, key -> new RtfRow()).define(token);
    }

    /** Takes a control word that ends a paragraph, a cell or a row. */
    private void endPart(RtfToken token) {
        if (state.destination != Destination.TEXT) {
            return;
        }
        int nested = Math.max(2, state.level());
        RtfStory story = stories.peek();
        switch (token.word()) {
            case "par", "sect" -> {
                if (!isRemoved() && !state.hidden) {
                    story.endParagraph(state.level());
                }
            }
            case "cell" -> story.endCell(1);
            case "nestcell" -> story.endCell(nested);
            case "row" -> story.endRow(1, rows.getOrDefault(1, new RtfRow()), isRemoved());
            case "nestrow" -> story.endRow(nested, rows.getOrDefault(nested, new RtfRow()), isRemoved());
            default -> {
                // fonts, colours, borders
            }
        }
    }
}
