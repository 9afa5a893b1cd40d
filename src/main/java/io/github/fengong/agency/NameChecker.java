package io.github.fengong.agency;

import io.github.fengong.model.TextSpan;
import java.util.List;

/** Looks at names of which the grammar is not sure. */
interface NameChecker {

    /** Sees no names and proposes none. */
    NameChecker NONE = new NameChecker() {
        @Override
        public List<TextSpan> findNames(List<Token> tokens) {
            return List.of();
        }

        @Override
        public List<String> findSimilar(String name) {
            return List.of();
        }
    };

    /**
     * Returns where the words of a text speak for names, whatever is known of them.
     *
     * @param tokens the words of the text
     */
    List<TextSpan> findNames(List<Token> tokens);

    /** Returns the known names for which a name that is none of them is probably misspelt: 交通运输局 for 交通运偷局. */
    List<String> findSimilar(String name);
}
