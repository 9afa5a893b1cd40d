package io.github.fengong.extract.word;

import java.nio.charset.Charset;

/** What a group of RTF inherits from the one around it, and may change for itself. */
final class RtfState implements Cloneable {

    /** What becomes of the words of a group. */
    enum Destination {
        /** They are words of the document. */
        TEXT,
        /** They are none: properties, pictures, headers. */
        NOTHING,
        /** They are the automatic number of the paragraph. */
        LABEL,
        /** They are the instruction of a field. */
        INSTRUCTION,
        /** They name a font. */
        FONT
    }

    Destination destination = Destination.TEXT;

    /** What words were before the group that hides them: a text box in it shows its own. */
    Destination destinationAround = Destination.TEXT;

    /** Whether rows that are defined here belong to a table in a table. */
    boolean definesNestedRow;

    /** The encoding of the current font. */
    Charset charset;

    /** The name of the current font, as far as it is one of symbols. */
    String symbolFont = "";

    /** How many bytes stand for a character that is written in Unicode. */
    int fallbackLength = 1;

    boolean hidden;
    boolean deleted;
    boolean inserted;
    boolean inTable;
    int tableLevel;

    RtfState(Charset charset) {
        this.charset = charset;
    }

    RtfState copy() {
        try {
            return (RtfState) clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a state can be cloned", e);
        }
    }

    /** Takes a control word that changes a property; returns whether it is one. */
    boolean define(RtfToken token) {
        switch (token.word()) {
            case "pard" -> resetParagraph();
            case "intbl" -> inTable = token.isOn();
            case "itap" -> tableLevel = Math.max(0, token.parameter());
            case "v" -> hidden = token.isOn();
            case "deleted", "mvf" -> deleted = token.isOn();
            case "revised", "mvt" -> inserted = token.isOn();
            case "uc" -> fallbackLength = Math.max(0, token.parameter());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Begins the properties of paragraphs anew. */
    void resetParagraph() {
        inTable = false;
        tableLevel = 0;
    }

    /** Begins the properties of characters anew. */
    void resetCharacters() {
        hidden = false;
        deleted = false;
        inserted = false;
    }

    /** Returns how deep in tables the paragraph stands. */
    int level() {
        return inTable ? Math.max(1, tableLevel) : tableLevel;
    }
}
