package io.github.fengong.agency;

import io.github.fengong.model.TextSpan;

/** A piece of a responsible-unit string as the grammar reads it. */
sealed interface Item {

    /**
     * A name.
     *
     * @param start its first character in the normalised text
     * @param end the character after its last
     * @param name the name as shown; parts that were left out may have been restored
     * @param form how sure its ends are
     * @param collective whether it stands for a class of bodies
     * @param level the level word with which it begins; empty where none does
     * @param place where in the name a place stands by which a list may go on; empty where none does
     * @param standing whether it stands by itself, as the bodies of the centre do
     * @param known whether it is in the lexicon
     * @param sure whether its ends are no guess
     */
    record Unit(
            int start,
            int end,
            String name,
            Form form,
            boolean collective,
            String level,
            TextSpan place,
            boolean standing,
            boolean known,
            boolean sure)
            implements Item {

        /** Returns whether the name of a place stands in it. */
        boolean isPlaced() {
            return place.end() > 0;
        }

        /** Returns this unit with its name made whole. */
        Unit withName(String value) {
            boolean whole = sure || form == Form.PLACE;
            return new Unit(start, end, value, Form.COMPLETE, collective, level, place, standing, known, whole);
        }

        /** Returns this unit as one body with its name made whole. */
        Unit asOne(String value) {
            return new Unit(start, end, value, Form.COMPLETE, false, level, place, standing, known, sure);
        }

        /** Returns this unit as a class of bodies with its name made whole. */
        Unit asClass(String value) {
            return new Unit(start, end, value, Form.COMPLETE, true, level, place, standing, known, sure);
        }
    }

    /** How a name ends. */
    enum Form {
        /** On a word on which names of bodies end. */
        COMPLETE,
        /** A bare place: 山东 in 山东、江苏公司. */
        PLACE,
        /** On any other word. */
        UNCLEAR
    }

    /**
     * Words of responsibility for the units before them.
     *
     * @param duty what they say
     * @param text the words as shown
     * @param bracketed whether they stand in brackets behind a name
     * @param hasObject whether words follow that say for what
     */
    record Responsible(Duty duty, String text, boolean bracketed, boolean hasObject) implements Item {}

    /**
     * A list goes on.
     *
     * @param tail the words after 等, for example {@code 市政府} in 广州、深圳等市政府
     */
    record GoesOn(String tail) implements Item {}

    /** A label begins. */
    record Begin(Label label) implements Item {}

    /** A bracket opens that holds a clause of its own. */
    record Enter() implements Item {}

    /** A bracket closes, and with it the clause in it. */
    record Leave() implements Item {}

    /** A mark between units or clauses. */
    record Between(Mark mark) implements Item {}

    /** The marks between units and clauses. */
    enum Mark {
        /** 、 or a joiner. */
        PAUSE,
        COMMA,
        /** ； or 。 */
        SENTENCE,
        /** 会同: the units before it are the principals. */
        WITH,
        /** 由: a new clause begins. */
        BY,
        /** Something was set aside. */
        GAP
    }
}
