package io.github.fengong.extract.word;

/** A field of RTF while it is read. What it shows is in its result, but for fields that are drawn from their instruction. */
final class RtfField {

    private static final int CHECK_BOX = 1;
    private static final int DEFAULT = 25;

    /** What its words are, outside of its instruction. */
    final RtfState.Destination destination;

    private final StringBuilder instruction = new StringBuilder();
    private final int wordsBefore;
    private int formType;
    private int formResult = DEFAULT;
    private int formDefault;

    RtfField(RtfState.Destination destination, int wordsBefore) {
        this.destination = destination;
        this.wordsBefore = wordsBefore;
    }

    void appendInstruction(CharSequence text) {
        instruction.append(text);
    }

    /** Takes a control word of a form field. */
    void defineForm(RtfToken token) {
        switch (token.word()) {
            case "fftype" -> formType = token.parameter();
            case "ffres" -> formResult = token.parameter();
            case "ffdefres" -> formDefault = token.parameter();
            default -> {
                // names, help, macros
            }
        }
    }

    /** Returns what the field shows beside its result, of which so many characters have been read by now. */
    String show(int words) {
        if (words > wordsBefore) {
            return "";
        }
        if (formType == CHECK_BOX) {
            return (formResult == DEFAULT ? formDefault : formResult) == 1 ? "☒" : "☐";
        }
        return ResultlessField.show(instruction.toString());
    }
}
