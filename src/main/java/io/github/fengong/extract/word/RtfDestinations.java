package io.github.fengong.extract.word;

import io.github.fengong.extract.word.RtfState.Destination;
import java.util.Set;

/** Decides which groups hold no words of the document. See "Destination Control Words" of the specification. */
final class RtfDestinations {

    /** Groups whose words are no words of the body. */
    private static final Set<String> NO_TEXT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "xe",
            "tc",
            "rxe",
            "txe",
            "nonesttables",
            "shprslt",
            "nonshppict",
            "ftnsep",
            "ftnsepc",
            "ftncn",
            "aftnsep",
            "aftnsepc",
            "aftncn",
            "comment",
            "formfield",
            "sp");

    /** Groups whose words are none either, but for those of a text box or of a better writing of the same words. */
    private static final Set<String> NO_TEXT_BUT_INSIDE = Set.of("shp", "shpinst", "do", "upr");

    /** Groups that are to be passed over by readers that do not know them, and hold words or rows nevertheless. */
    private static final Set<String> KNOWN = Set.of(
            "nesttableprops", "shptxt", "dptxbxtext", "ud", "fldinst", "listtext", "pntext", "moMath", "mr", "shppict");

    private RtfDestinations() {}

    /**
     * Takes a control word that may say that the words of its group are none.
     *
     * @param optional whether readers that do not know the word are to pass over its group
     * @return whether it says what its group holds
     */
    static boolean enter(RtfState state, String word, boolean optional) {
        boolean mayHoldText = NO_TEXT_BUT_INSIDE.contains(word);
        boolean passedOver = mayHoldText || NO_TEXT.contains(word) || optional && !KNOWN.contains(word);
        if (passedOver) {
            if (state.destination != Destination.NOTHING) {
                state.destinationAround = state.destination;
            }
            state.destinationAround = mayHoldText ? state.destinationAround : Destination.NOTHING;
            state.destination = Destination.NOTHING;
        }
        if (word.equals("nesttableprops")) {
            state.definesNestedRow = true;
        }
        return passedOver || KNOWN.contains(word);
    }
}
