package io.github.fengong.export;

import io.github.fengong.model.SourceLocation;
import java.util.List;
import java.util.function.Function;

/** The columns that say where in the document a row was found. */
final class LocationColumns {

    private LocationColumns() {}

    static <R> List<Column<R>> of(Function<R, SourceLocation> place) {
        return List.of(
                Column.<R>optionalNumber("page", "页", row -> place.apply(row).page())
                        .atLeast(1)
                        .forSystems(),
                Column.<R>optionalNumber("table", "表", row -> place.apply(row).table())
                        .atLeast(1)
                        .forSystems(),
                Column.<R>optionalNumber("row", "行", row -> place.apply(row).row())
                        .atLeast(1)
                        .forSystems(),
                Column.<R>optionalNumber("line", "文本行", row -> place.apply(row).line())
                        .atLeast(1)
                        .forSystems(),
                Column.<R>text("sheet", "工作表", row -> place.apply(row).sheet().orElse(""))
                        .forSystems(),
                Column.<R>text("cell", "单元格", row -> place.apply(row).cell().orElse(""))
                        .forSystems());
    }

    /** Returns the place in Chinese words, for example {@code 第1页 表1 第4行}; empty where nothing is known. */
    static String words(SourceLocation place) {
        StringBuilder words = new StringBuilder();
        place.sheet().ifPresent(sheet -> append(words, "工作表“" + sheet + "”"));
        place.page().ifPresent(page -> append(words, "第" + page + "页"));
        place.table().ifPresent(table -> append(words, "表" + table));
        place.row().ifPresent(row -> append(words, "第" + row + "行"));
        place.line().ifPresent(line -> append(words, "文本第" + line + "行"));
        place.cell().ifPresent(cell -> append(words, "单元格" + cell));
        return words.toString();
    }

    private static void append(StringBuilder words, String word) {
        words.append(words.isEmpty() ? "" : " ").append(word);
    }
}
