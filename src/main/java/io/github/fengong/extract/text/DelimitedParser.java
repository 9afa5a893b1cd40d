package io.github.fengong.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts lines into fields at commas, semicolons or tabs, with quotes as in RFC 4180: {@code 1,"甲",乙} has three fields. Written for tables made
 * by hand: quotes that do not enclose a whole field are characters of it, as in {@code "一网通办"改革,市政数局}, and an opening quote that is
 * never closed does not swallow the rest of the file.
 */
final class DelimitedParser {

    private static final char QUOTE = '"';

    private final List<TextLine> lines;
    private final char delimiter;
    private int line;
    private int column;

    private DelimitedParser(List<TextLine> lines, int from, char delimiter) {
        this.lines = lines;
        this.line = from;
        this.delimiter = delimiter;
    }

    /** Reads the record that begins on the line with the index. */
    static DelimitedRecord parse(List<TextLine> lines, int from, char delimiter) {
        return new DelimitedParser(lines, from, delimiter).record();
    }

    private DelimitedRecord record() {
        int first = lines.get(line).number();
        List<LineCell> fields = new ArrayList<>();
        fields.add(field());
        while (column < text().length()) {
            column++;
            fields.add(field());
        }
        return new DelimitedRecord(fields, first, line + 1);
    }

    /** Reads a field; afterwards the column is that of the delimiter behind it, or the line's end. */
    private LineCell field() {
        if (column < text().length() && text().charAt(column) == QUOTE) {
            Optional<LineCell> quoted = quoted();
            if (quoted.isPresent()) {
                return quoted.get();
            }
        }
        int end = text().indexOf(delimiter, column);
        end = end < 0 ? text().length() : end;
        LineCell field = LineCell.of(lines.get(line).number(), text().substring(column, end));
        column = end;
        return field;
    }

    /** Reads a field in quotes; stays where it is if the quote opens none. */
    private Optional<LineCell> quoted() {
        List<TextLine> words = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        int at = column + 1;
        for (int index = line; index < lines.size(); index++, at = 0) {
            String text = lines.get(index).text();
            while (at < text.length()) {
                char character = text.charAt(at);
                if (character != QUOTE) {
                    current.append(character);
                    at++;
                } else if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                    current.append(QUOTE);
                    at += 2;
                } else if (at + 1 == text.length() || text.charAt(at + 1) == delimiter) {
                    words.add(new TextLine(lines.get(index).number(), current.toString()));
                    line = index;
                    column = at + 1;
                    return Optional.of(new LineCell(words));
                } else {
                    return Optional.empty();
                }
            }
            words.add(new TextLine(lines.get(index).number(), current.toString()));
            current.setLength(0);
        }
        return Optional.empty();
    }

    private String text() {
        return lines.get(line).text();
    }
}
