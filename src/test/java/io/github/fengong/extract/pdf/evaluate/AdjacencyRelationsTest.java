package io.github.fengong.extract.pdf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AdjacencyRelationsTest {

    @Test
    void eachCellIsRelatedToTheNextOnItsRightAndBelow() {
        // A→B, 1→2, A↓1, B↓2
        assertThat(relations("A|B", "1|2").size()).isEqualTo(4);
    }

    @Test
    void blanksArePassedOverAndCounted() {
        AdjacencyRelations wide = relations("A||B");
        assertThat(wide.size()).isEqualTo(1);
        assertThat(wide.common(relations("A||B"))).isEqualTo(1);
        assertThat(wide.common(relations("A|B"))).isZero();
    }

    @Test
    void aMergedCellHasOneRelationWithEachNeighbour() {
        // Over two columns: H↓1, H↓2, 1→2.
        TableCell head = new TableCell(0, 0, 0, 1, "H");
        TableCell left = new TableCell(1, 1, 0, 0, "1");
        TableCell right = new TableCell(1, 1, 1, 1, "2");
        assertThat(AdjacencyRelations.of(List.of(head, left, right)).size()).isEqualTo(3);
        // Two cells over the same two rows touch twice but are one pair.
        TableCell tall = new TableCell(0, 1, 0, 0, "H");
        TableCell beside = new TableCell(0, 1, 1, 1, "1");
        assertThat(AdjacencyRelations.of(List.of(tall, beside)).size()).isEqualTo(1);
    }

    @Test
    void textIsComparedWithoutWhiteSpaceCaseAndKindsOfSigns() {
        assertThat(relations("Total – all|1 000").common(relations("TOTAL-all|1000")))
                .isEqualTo(1);
        assertThat(relations("责任单位|（一）").common(relations("责任 单位|(一)"))).isEqualTo(1);
        assertThat(relations("责任单位|1").common(relations("责任部门|1"))).isZero();
    }

    @Test
    void equalRelationsCountAsOftenAsBothHaveThem() {
        // 0→0 twice and 0↓0 twice, against once each.
        assertThat(relations("0|0", "0|0").common(relations("0|0", "0|1"))).isEqualTo(2);
    }

    /** Returns the relations of a grid whose cells are divided by bars. */
    static AdjacencyRelations relations(String... rows) {
        List<TableCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                cells.add(new TableCell(row, row, column, column, texts[column]));
            }
        }
        return AdjacencyRelations.of(cells);
    }
}
