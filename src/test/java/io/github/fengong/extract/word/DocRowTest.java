package io.github.fengong.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.junit.jupiter.api.Test;

/** What Word and WPS write at the end of a row, where LibreOffice writes the definition of the row alone. */
final class DocRowTest {

    private static final int DEFINE = 0xD608;
    private static final int INSERT = 0x7621;
    private static final int DELETE = 0x5622;
    private static final int RESIZE = 0x7623;
    private static final int MERGE = 0x5624;
    private static final int SPLIT = 0x5625;
    private static final int MERGE_VERTICALLY = 0xD62B;
    private static final int HEADER = 0x3404;

    private static final int THREE_EQUAL_CELLS = 3;

    private final ByteArrayOutputStream properties = new ByteArrayOutputStream();

    @Test
    void flagsOfTheDefinitionMergeCells() {
        define(0x0001, 0x0002, 0x0060);
        assertThat(cells()).isEqualTo("0-100 | 100-200 joined | 200-300 start");
    }

    @Test
    void verticalMergesFollowTheDefinition() {
        define(0, 0, 0x0060);
        add(MERGE_VERTICALLY, 2, 0, 3);
        add(MERGE_VERTICALLY, 2, 1, 1);
        add(MERGE_VERTICALLY, 2, 2, 0);
        assertThat(cells("", "", "")).isEqualTo("0-100 start | 100-200 continue | 200-300");
    }

    @Test
    void aTextInACellThatContinuesBeginsAMergedCell() {
        define(0x0020, 0, 0);
        assertThat(cells("甲", "", "")).isEqualTo("0-100 start | 100-200 | 200-300");
    }

    @Test
    void cellsAreMergedAndSplitAgain() {
        define(0, 0, 0);
        add(MERGE, 0, 3);
        assertThat(cells()).isEqualTo("0-100 | 100-200 joined | 200-300 joined");
        add(SPLIT, 1, 3);
        assertThat(cells()).isEqualTo("0-100 | 100-200 | 200-300");
    }

    @Test
    void cellsAreInsertedDeletedAndMadeWider() {
        define(0x0001, 0x0002, 0);
        add(INSERT, 1, 1, 50, 0);
        add(DELETE, 2, 3);
        add(RESIZE, 0, 1, 200, 0);
        assertThat(cells()).isEqualTo("0-200 | 200-250 | 250-350");
    }

    @Test
    void aRowCanBeMadeOfInsertedCellsAlone() {
        add(INSERT, 0, 3, 100, 0);
        add(HEADER, 1);
        assertThat(cells()).isEqualTo("0-100 | 100-200 | 200-300");
        assertThat(read().isHeader()).isTrue();
    }

    private void define(int... flags) {
        properties.write(DEFINE & 0xFF);
        properties.write(DEFINE >> 8);
        write(2 + (flags.length + 1) * 2 + flags.length * 20);
        properties.write(flags.length);
        for (int i = 0; i <= flags.length; i++) {
            write(i * 100);
        }
        for (int cell : flags) {
            write(cell);
            properties.writeBytes(new byte[18]);
        }
    }

    private void write(int value) {
        properties.write(value & 0xFF);
        properties.write(value >> 8);
    }

    private void add(int operation, int... operand) {
        write(operation);
        for (int value : operand) {
            properties.write(value);
        }
    }

    private DocRow read() {
        return DocRow.read(new SprmBuffer(properties.toByteArray(), 0));
    }

    private String cells(String... texts) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < THREE_EQUAL_CELLS; i++) {
            Story story = new Story();
            story.add(new WordParagraph(texts.length == 0 ? "文" : texts[i], Optional.empty(), 1));
            stories.add(story);
        }
        return read().place(stories).stream().map(DocRowTest::describe).collect(Collectors.joining(" | "));
    }

    private static String describe(EdgeCell cell) {
        String vertical = switch (cell.vertical()) {
            case START -> " start";
            case CONTINUE -> " continue";
            case NONE -> "";
        };
        return cell.left() + "-" + cell.right() + vertical + (cell.joinsLeft() ? " joined" : "");
    }
}
