package io.github.fengong.extract;

import io.github.fengong.model.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives equal cells of a sheet the same paragraphs. Units and deadlines repeat from row to row, and a sheet of a hundred thousand rows would
 * hold each of them as often.
 */
public final class SharedParagraphs {

    /** Long texts do not repeat. */
    private static final int LONGEST = 60;

    /** So many different texts are remembered. */
    private static final int MOST = 20_000;

    private final Map<String, List<Paragraph>> known = new HashMap<>();

    /** Returns the lines of a text as paragraphs without a place; none for the empty text. */
    public List<Paragraph> of(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Paragraph> shared = known.get(text);
        if (shared != null) {
            return shared;
        }
        List<Paragraph> fresh = text.indexOf('\n') < 0
                ? List.of(Paragraph.of(text))
                : text.lines().map(Paragraph::of).toList();
        if (text.length() <= LONGEST && known.size() < MOST) {
            known.put(text, fresh);
        }
        return fresh;
    }
}
