package io.github.fengong.extract.pdf.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.extract.pdf.report.GridMatch.Difference;
import io.github.fengong.extract.pdf.report.GridMatch.Kind;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridMatcherTest {

    private static final FoundGrid MERGED = grid(
            RawCell.of(0, 0, 2, 1, "序号"),
            RawCell.of(0, 1, 1, 2, "责任单位"),
            RawCell.of(1, 1, "牵头"),
            RawCell.of(1, 2, "配合"),
            RawCell.of(2, 0, "1"),
            RawCell.of(2, 1, "财 政局"),
            RawCell.of(2, 2, ""));

    @Test
    void textsOfMergedCellsStandAtTheirFirstPlace() {
        assertThat(kind(List.of(List.of("序号", "责任单位", ""), List.of("", "牵头", "配合"), List.of("1", "财政局", ""))))
                .isEqualTo(Kind.EQUAL);
    }

    @Test
    void textsOfMergedCellsMayBeCopiedOrMovedWithinThem() {
        assertThat(kind(List.of(List.of("序号", "责任单位", "责任单位"), List.of("序号", "牵头", "配合"), List.of("1", "财政局", ""))))
                .isEqualTo(Kind.EQUAL_IN_MERGED_CELLS);
        assertThat(kind(List.of(List.of("", "", "责任单位"), List.of("序号", "牵头", "配合"), List.of("1", "财政局", ""))))
                .isEqualTo(Kind.EQUAL_IN_MERGED_CELLS);
    }

    @Test
    void textOfAMergedCellMustBeSaidOnce() {
        assertThat(match(List.of(List.of("", "责任单位", ""), List.of("", "牵头", "配合"), List.of("1", "财政局", "")))
                        .differences())
                .contains(new Difference(1, 1, "", "序号"));
    }

    @Test
    void rowsAndColumnsWithoutTextDoNotCount() {
        assertThat(kind(List.of(
                        List.of("", "序号", "责任单位", ""),
                        List.of("", "", "", ""),
                        List.of("", "", "牵头", "配合"),
                        List.of("", "1", "财政局", ""))))
                .isEqualTo(Kind.EQUAL);
    }

    @Test
    void rectangleOfATableIsEqualAsPart() {
        assertThat(kind(List.of(List.of("牵头", "配合"), List.of("财政局", "")))).isEqualTo(Kind.EQUAL_AS_PART);
    }

    @Test
    void rowOrderCounts() {
        assertThat(kind(List.of(List.of("财政局", ""), List.of("牵头", "配合")))).isEqualTo(Kind.DIFFERENT);
    }

    @Test
    void differencesNameThePlaceAndBothTexts() {
        assertThat(match(List.of(List.of("序号", "责任单位", ""), List.of("", "牵头", "协办"), List.of("1", "财政局", "")))
                        .differences())
                .containsExactly(new Difference(2, 3, "协办", "配合"));
    }

    @Test
    void tablesThatFollowEachOtherCanBeOneGrid() {
        FoundGrid both = FoundGrid.of(List.of(
                RawTable.of(List.of(RawCell.of(0, 0, "1"), RawCell.of(0, 1, "2"))),
                RawTable.of(List.of(RawCell.of(0, 0, "3")))));
        TruthGrid truth = TruthGrid.ofTexts(List.of(List.of("1", "2"), List.of("3")));
        assertThat(GridMatcher.match(truth, both).kind()).isEqualTo(Kind.EQUAL);
    }

    private static Kind kind(List<List<String>> truth) {
        return match(truth).kind();
    }

    private static GridMatch match(List<List<String>> truth) {
        return GridMatcher.match(TruthGrid.ofTexts(truth), MERGED);
    }

    private static FoundGrid grid(RawCell... cells) {
        return FoundGrid.of(List.of(RawTable.of(List.of(cells))));
    }
}
