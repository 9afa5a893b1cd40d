package io.github.fengong.extract.pdf.text;

import io.github.fengong.extract.pdf.page.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a line of the glyphs of a row: in order, each once, with blanks where the gaps are those of blanks. */
final class LineSpacing {

    /** A gap this wide beside a Chinese character is a blank, in em; the gap between scripts has a quarter. */
    private static final double CHINESE_BLANK = 0.5;

    /** A gap this wide between Latin characters is a blank, in em; typeset ones have a quarter, squeezed ones a fifth. */
    private static final double LATIN_BLANK = 0.16;

    /** A space character that is hidden by its neighbours, as kerning makes them, is none; in em. */
    private static final double HIDDEN_BLANK = 0.05;

    /** Fake bold paints a character again at most this far away, in em. */
    private static final double DOUBLE_SHIFT = 0.3;

    /** Gaps between letter-spaced characters differ by less than this, in em. */
    private static final double EVEN = 0.4;

    private LineSpacing() {}

    /** Returns the line; nothing where the row shows only blanks. */
    static Optional<TextLine> line(List<Glyph> row, boolean upright) {
        List<Glyph> shown = new ArrayList<>(row.size());
        List<Boolean> blankBefore = new ArrayList<>(row.size());
        sort(row, shown, blankBefore);
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        boolean[] gaps = gaps(shown, blankBefore);
        closeLetterSpacing(shown, blankBefore, gaps);
        return Optional.of(line(shown, gaps, upright));
    }

    /** Returns the row divided at its blanks, whatever they are there for. */
    static List<Word> words(List<Glyph> row) {
        List<Glyph> shown = new ArrayList<>(row.size());
        List<Boolean> blankBefore = new ArrayList<>(row.size());
        sort(row, shown, blankBefore);
        boolean[] gaps = gaps(shown, blankBefore);
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= gaps.length; i++) {
            if (i == gaps.length || gaps[i]) {
                words.add(Word.of(shown.subList(start, i)));
                start = i;
            }
        }
        return words;
    }

    /** Puts the glyphs in order, each once, blanks left out but remembered. */
    private static void sort(List<Glyph> row, List<Glyph> shown, List<Boolean> blankBefore) {
        List<Glyph> glyphs = new ArrayList<>(row);
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                blank = true;
            } else if (!isPaintedAgain(glyph, shown)) {
                shown.add(glyph);
                blankBefore.add(blank);
                blank = false;
            }
        }
    }

    private static boolean isPaintedAgain(Glyph glyph, List<Glyph> shown) {
        for (int i = shown.size() - 1; i >= 0 && i >= shown.size() - 3; i--) {
            Glyph before = shown.get(i);
            double shift = Math.abs(glyph.x() - before.x());
            if (before.text().equals(glyph.text())
                    && shift < DOUBLE_SHIFT * glyph.size()
                    && shift < 0.5 * glyph.width()
                    && Math.abs(glyph.y() - before.y()) < DOUBLE_SHIFT * glyph.size()
                    && Math.abs(before.size() - glyph.size()) < 0.2 * glyph.size()) {
                return true;
            }
        }
        return false;
    }

    /** Tells for each glyph whether a blank stands before it. */
    private static boolean[] gaps(List<Glyph> shown, List<Boolean> blankBefore) {
        boolean[] gaps = new boolean[shown.size()];
        for (int i = 1; i < gaps.length; i++) {
            Glyph before = shown.get(i - 1);
            Glyph glyph = shown.get(i);
            double em = Math.max(before.size(), glyph.size());
            double gap = glyph.x() - before.right();
            gaps[i] = blankBefore.get(i) ? gap > HIDDEN_BLANK * em : gap > blankWidth(before, glyph) * em;
        }
        return gaps;
    }

    private static double blankWidth(Glyph before, Glyph glyph) {
        boolean chinese =
                Script.ofLast(before.text()) == Script.CHINESE || Script.ofFirst(glyph.text()) == Script.CHINESE;
        return chinese ? CHINESE_BLANK : LATIN_BLANK;
    }

    /** Single Chinese characters at even distances are a letter-spaced word (牵 头 单 位), unless the document itself has blanks there. */
    private static void closeLetterSpacing(List<Glyph> shown, List<Boolean> blankBefore, boolean[] gaps) {
        int start = 0;
        while (start < gaps.length) {
            int end = start + 1;
            while (end < gaps.length && isSpaced(shown, blankBefore, gaps, end) && isEven(shown, start, end)) {
                end++;
            }
            boolean whole = start == 0 && end == gaps.length;
            if (end - start >= 3 || end - start == 2 && whole) {
                for (int i = start + 1; i < end; i++) {
                    gaps[i] = false;
                }
            }
            start = end;
        }
    }

    private static boolean isSpaced(List<Glyph> shown, List<Boolean> blankBefore, boolean[] gaps, int at) {
        return gaps[at]
                && !blankBefore.get(at)
                && Script.ofLast(shown.get(at - 1).text()) == Script.CHINESE
                && Script.ofFirst(shown.get(at).text()) == Script.CHINESE;
    }

    private static boolean isEven(List<Glyph> shown, int start, int at) {
        double first = shown.get(start + 1).x() - shown.get(start).right();
        double gap = shown.get(at).x() - shown.get(at - 1).right();
        return Math.abs(first - gap) < EVEN * shown.get(at).size();
    }

    private static TextLine line(List<Glyph> shown, boolean[] gaps, boolean upright) {
        StringBuilder text = new StringBuilder(2 * gaps.length);
        for (int i = 0; i < gaps.length; i++) {
            text.append(gaps[i] ? " " : "").append(shown.get(i).text());
        }
        Glyph main = main(shown);
        double right = main.right();
        for (Glyph glyph : shown) {
            right = Math.max(right, glyph.right());
        }
        double left = shown.get(0).x();
        return new TextLine(text.toString(), left, right, main.y(), main.size(), head(shown, gaps) - left, upright);
    }

    /** The glyph whose size most of the line has. */
    private static Glyph main(List<Glyph> shown) {
        Glyph smallest = shown.get(0);
        Glyph largest = smallest;
        for (Glyph glyph : shown) {
            smallest = glyph.size() < smallest.size() ? glyph : smallest;
            largest = glyph.size() > largest.size() ? glyph : largest;
        }
        if (shown.size() < 3 || Math.round(smallest.size() * 4) == Math.round(largest.size() * 4)) {
            return shown.size() < 3 ? largest : shown.get(0);
        }
        Map<Long, Double> widths = new HashMap<>();
        for (Glyph glyph : shown) {
            widths.merge(Math.round(glyph.size() * 4), glyph.width(), Double::sum);
        }
        long size = widths.entrySet().stream()
                .max(Map.Entry.<Long, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        return shown.stream()
                .filter(glyph -> Math.round(glyph.size() * 4) == size)
                .findFirst()
                .orElseThrow();
    }

    /** Returns where the first part ends that a line break cannot divide. */
    private static double head(List<Glyph> shown, boolean[] gaps) {
        int end = 0;
        while (end < shown.size() - 1 && Script.isOpening(shown.get(end).text().codePointAt(0))) {
            end++;
        }
        if (Script.ofFirst(shown.get(end).text()) == Script.LATIN) {
            while (end + 1 < shown.size()
                    && !gaps[end + 1]
                    && Script.ofFirst(shown.get(end + 1).text()) == Script.LATIN) {
                end++;
            }
        }
        while (end + 1 < shown.size()
                && !gaps[end + 1]
                && Script.isClosing(shown.get(end + 1).text().codePointAt(0))) {
            end++;
        }
        return shown.get(end).right();
    }
}
