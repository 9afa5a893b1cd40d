package io.github.fengong.agency;

import java.util.List;

/** Looks at names of which the grammar is not sure. */
interface NameChecker {

    /** Confirms nothing and proposes nothing. */
    NameChecker NONE = new NameChecker() {
        @Override
        public boolean confirms(List<Token> tokens, int start, int end) {
            return false;
        }

        @Override
        public List<String> findSimilar(String name) {
            return List.of();
        }
    };

    /**
     * Returns whether the words before and after speak for a name just there.
     *
     * @param tokens the words of the text
     * @param start the first character of the name
     * @param end the character after its last
     */
    boolean confirms(List<Token> tokens, int start, int end);

    /** Returns the known names for which a name that is none of them is probably misspelt: 交通运输局 for 交通运偷局. */
    List<String> findSimilar(String name);
}
