package io.github.fengong.normalize.check;

/** Cuts the words around a doubtful place out of a text, for a message. */
final class Excerpt {

    /** So many characters on each side show a reader where to look. */
    private static final int AROUND = 8;

    /** Longer stretches are cut in the middle. */
    private static final int LONGEST = 40;

    private Excerpt() {}

    /** Returns the stretch with a few characters on each side, on one line. */
    static String around(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return (from > 0 ? "…" : "") + text.substring(from, to).replace('\n', ' ') + (to < text.length() ? "…" : "");
    }

    /** Returns the stretch itself, cut in the middle where it is long. */
    static String of(String text, int start, int end) {
        String stretch = text.substring(start, end);
        return stretch.length() <= LONGEST
                ? stretch
                : stretch.substring(0, LONGEST / 2) + "…" + stretch.substring(stretch.length() - LONGEST / 2);
    }
}
