package io.github.fengong.export;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * A column of one of the four tables, the same in CSV, workbook, descriptor and Parquet.
 *
 * @param name the field name, for example {@code serial}
 * @param title the Chinese head, for example {@code 序号}
 * @param type what its values are
 * @param description a sentence for those who read the descriptor; empty where name and title say it all
 * @param required whether every row has a value
 * @param codes the only values there may be; empty where any may be
 * @param minimum the least value of a number
 * @param technical whether it serves other systems and not a reader: identifiers, codes, places
 * @param value the value of a row, as {@link ColumnType} says
 */
record Column<R>(
        String name,
        String title,
        ColumnType type,
        String description,
        boolean required,
        List<String> codes,
        OptionalInt minimum,
        boolean technical,
        Function<R, Object> value) {

    /** The value of a number that is absent. */
    static final String ABSENT = "";

    Column {
        codes = List.copyOf(codes);
    }

    static <R> Column<R> text(String name, String title, Function<R, String> value) {
        return new Column<>(
                name,
                title,
                ColumnType.TEXT,
                "",
                false,
                List.of(),
                OptionalInt.empty(),
                false,
                row -> WellFormedText.of(value.apply(row)));
    }

    static <R> Column<R> number(String name, String title, ToIntFunction<R> value) {
        return new Column<>(
                name, title, ColumnType.NUMBER, "", true, List.of(), OptionalInt.empty(), false, value::applyAsInt);
    }

    static <R> Column<R> optionalNumber(String name, String title, Function<R, OptionalInt> value) {
        return new Column<>(name, title, ColumnType.NUMBER, "", false, List.of(), OptionalInt.empty(), false, row -> {
            OptionalInt number = value.apply(row);
            return number.isPresent() ? (Object) number.getAsInt() : ABSENT;
        });
    }

    static <R> Column<R> flag(String name, String title, Predicate<R> value) {
        return new Column<>(name, title, ColumnType.FLAG, "", true, List.of(), OptionalInt.empty(), false, value::test);
    }

    static <R, E extends Enum<E>> Column<R> code(String name, String title, Class<E> type, Function<R, E> value) {
        List<String> codes =
                List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
        return new Column<R>(
                name,
                title,
                ColumnType.TEXT,
                "",
                true,
                codes,
                OptionalInt.empty(),
                true,
                row -> value.apply(row).name());
    }

    Column<R> described(String text) {
        return new Column<>(name, title, type, text, required, codes, minimum, technical, value);
    }

    Column<R> notBlank() {
        return new Column<>(name, title, type, description, true, codes, minimum, technical, value);
    }

    Column<R> oneOf(List<String> values) {
        return new Column<>(name, title, type, description, required, values, minimum, technical, value);
    }

    Column<R> atLeast(int least) {
        return new Column<>(name, title, type, description, required, codes, OptionalInt.of(least), technical, value);
    }

    Column<R> forSystems() {
        return new Column<>(name, title, type, description, required, codes, minimum, true, value);
    }

    Column<R> titled(String head) {
        return new Column<>(name, head, type, description, required, codes, minimum, technical, value);
    }

    /** Returns the value of the row: a String, an Integer or a Boolean, or {@link #ABSENT}. */
    Object of(R row) {
        return value.apply(row);
    }
}
