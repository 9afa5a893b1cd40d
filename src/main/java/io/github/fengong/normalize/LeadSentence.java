package io.github.fengong.normalize;

/**
 * A text cut behind its first sentence, whose full stop is only the cut: {@code 优化开办流程。推行“一网通办”。} → {@code 优化开办流程} and
 * {@code 推行“一网通办”。}
 *
 * @param lead the first sentence, or the first line
 * @param rest all that follows
 */
record LeadSentence(String lead, String rest) {

    private static final String STOPS = "。！？";
    private static final String OPENING = "“（(《「";
    private static final String CLOSING = "”）)》」";

    static LeadSentence of(String text) {
        int cut = cut(text);
        String lead = CellText.clean(text.substring(0, cut));
        String rest = CellText.clean(text.substring(cut));
        return new LeadSentence(lead.endsWith("。") ? lead.substring(0, lead.length() - 1) : lead, rest);
    }

    /** The sentence ends at the first stop outside of quotation marks and brackets, or with its line. */
    private static int cut(String text) {
        int depth = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (OPENING.indexOf(character) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(character) >= 0) {
                depth = Math.max(0, depth - 1);
            } else if (character == '\n' || depth == 0 && STOPS.indexOf(character) >= 0) {
                return index + 1;
            }
        }
        return text.length();
    }
}
