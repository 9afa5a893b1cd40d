package io.github.fengong.extract.pdf.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fengong.model.Box;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TruthTest {

    @TempDir
    Path folder;

    @Test
    void cellsOfTheCompetitionMayLackEndsAndGoOnInAnotherRegion() throws Exception {
        Files.writeString(folder.resolve("a-str.xml"), """
                <document filename='a.pdf'><table id='1'>
                <region id='1' page='1' col-increment='0' row-increment='0'>
                <cell id='1' start-row='0' start-col='0' end-col='1'><bounding-box x1='1' y1='1' x2='9' y2='9'/><content>H</content></cell>
                </region>
                <region id='2' page='2' col-increment='0' row-increment='1'>
                <cell id='2' start-row='0' start-col='0'><content>1</content></cell>
                <cell id='3' start-row='0' start-col='1'><content>2</content></cell>
                </region></table></document>
                """);
        assertThat(truth().tables().orElseThrow())
                .isEqualTo(List.of(List.of(
                        new TableCell(0, 0, 0, 1, "H"),
                        new TableCell(1, 1, 0, 0, "1"),
                        new TableCell(1, 1, 1, 1, "2"))));
    }

    @Test
    void regionsOfTheCompetitionHaveAPageAndABox() throws Exception {
        Files.writeString(folder.resolve("a-reg.xml"), """
                <document filename='a.pdf'><table id='1'>
                <region id='1' page='2'><bounding-box x1='70' y1='300' x2='500' y2='120'/></region></table></document>
                """);
        assertThat(truth().tables()).isEmpty();
        assertThat(truth().regions()).containsExactly(new TableRegion(2, new Box(70, 120, 500, 300)));
    }

    @Test
    void gridsHaveOneTableOrSeveralOrOneInEachFile() throws Exception {
        String cell = "{\"row\": 1, \"column\": 0, \"rowSpan\": 2, \"columnSpan\": 1, \"text\": \"%s\"}";
        Files.writeString(folder.resolve("a-1.grid.json"), "{\"cells\": [" + cell.formatted("甲") + "]}");
        Files.writeString(
                folder.resolve("a-2.grid.json"), "{\"tables\": [{\"cells\": [" + cell.formatted("乙") + "]}]}");
        assertThat(truth().tables().orElseThrow())
                .isEqualTo(List.of(List.of(new TableCell(1, 2, 0, 0, "甲")), List.of(new TableCell(1, 2, 0, 0, "乙"))));
    }

    @Test
    void aDocumentKnownToHaveNoTablesIsNoUnknownOne() throws Exception {
        assertThat(truth().tables()).isEmpty();
        Files.writeString(folder.resolve("a.grid.json"), "{\"tables\": []}");
        assertThat(truth().tables().orElseThrow()).isEmpty();
    }

    private Truth truth() throws Exception {
        return Truth.beside(folder.resolve("a.pdf"));
    }
}
