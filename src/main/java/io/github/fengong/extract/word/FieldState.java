package io.github.fengong.extract.word;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Where in its fields a story is while it is read. A field has an instruction, which is not shown, and a stored result, which is; the two
 * are told apart by marks that may stand in different runs and paragraphs, and fields stand in fields. See 17.16.18 fldChar.
 */
final class FieldState {

    /** A field that has begun. */
    private static final class Field {

        final StringBuilder instruction = new StringBuilder();
        String formResult = "";
        boolean inResult;
    }

    private final Deque<Field> fields = new ArrayDeque<>();

    void begin() {
        fields.push(new Field());
    }

    /** Notes what a form field shows, which has no stored result. */
    void setFormResult(String text) {
        if (!fields.isEmpty()) {
            fields.peek().formResult = text;
        }
    }

    void separate() {
        if (!fields.isEmpty()) {
            fields.peek().inResult = true;
        }
    }

    /** Ends the innermost field and returns what it shows if it has no stored result. */
    String end() {
        if (fields.isEmpty()) {
            return "";
        }
        Field field = fields.pop();
        if (field.inResult) {
            return "";
        }
        return field.formResult.isEmpty() ? ResultlessField.show(field.instruction.toString()) : field.formResult;
    }

    void appendInstruction(CharSequence text) {
        if (!fields.isEmpty()) {
            fields.peek().instruction.append(text);
        }
    }

    /** Tells whether what is read is not shown, because it belongs to an instruction. */
    boolean isInInstruction() {
        return fields.stream().anyMatch(field -> !field.inResult);
    }

    /** Instructions end with their paragraph; one that does not lacks its end, and must not hide the rest of the document. */
    void endParagraph() {
        fields.removeIf(field -> !field.inResult);
    }
}
