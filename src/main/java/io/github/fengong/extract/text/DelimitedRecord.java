package io.github.fengong.extract.text;

import java.util.List;

/**
 * A record of a text whose cells are separated by a character; a field in quotes may run over lines.
 *
 * @param fields the fields, at least one
 * @param line the number of the record's first line, from 1
 * @param end the index, from 0, of the first line behind the record
 */
record DelimitedRecord(List<LineCell> fields, int line, int end) {

    DelimitedRecord {
        fields = List.copyOf(fields);
    }

    int size() {
        return fields.size();
    }

    /** Returns how many fields hold words. */
    long filled() {
        return fields.stream().filter(field -> !field.isEmpty()).count();
    }
}
