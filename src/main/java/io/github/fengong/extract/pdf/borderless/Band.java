package io.github.fengong.extract.pdf.borderless;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of a table part between titles that run over all columns.
 *
 * @param columns for each column its lines, from top to bottom
 */
record Band(List<List<Line>> columns) {

    Band {
        columns = columns.stream().map(List::copyOf).toList();
    }

    /** Returns the band of some levels. */
    static Band of(List<Level> levels, Columns columns) {
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            lines.add(new ArrayList<>());
        }
        for (Level level : levels) {
            for (Segment segment : level.segments()) {
                List<Line> column = lines.get(columns.of(segment));
                Line last = column.isEmpty() ? null : column.get(column.size() - 1);
                if (last != null && level.baseline() - last.baseline() < 0.2 * segment.size()) {
                    column.set(column.size() - 1, last.with(segment));
                } else {
                    column.add(new Line(
                            columns.of(segment),
                            segment.left(),
                            segment.right(),
                            level.baseline(),
                            segment.size(),
                            segment.text()));
                }
            }
        }
        return new Band(lines);
    }

    List<Line> column(int column) {
        return columns.get(column);
    }

    /** Returns the lines of some columns, from top to bottom. */
    List<Line> lines(boolean[] chosen) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                lines.addAll(columns.get(i));
            }
        }
        lines.sort(Comparator.comparingDouble(Line::baseline));
        return lines;
    }
}
