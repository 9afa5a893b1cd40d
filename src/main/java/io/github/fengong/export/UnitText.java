package io.github.fengong.export;

import io.github.fengong.model.Responsibility;
import io.github.fengong.model.UnitCell;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The units of a row for a reader: the document's own words, and of several cells each with its head, for their texts alone would not say
 * who leads: {@code 牵头单位：市公安局⏎配合单位：市财政局}.
 */
final class UnitText {

    private UnitText() {}

    static String of(Responsibility responsibility) {
        List<UnitCell> cells = responsibility.cells();
        return cells.size() < 2
                ? responsibility.text()
                : cells.stream().map(UnitText::withHead).collect(Collectors.joining("\n"));
    }

    private static String withHead(UnitCell cell) {
        return cell.header().isEmpty() ? cell.text() : cell.header() + "：" + cell.text();
    }
}
