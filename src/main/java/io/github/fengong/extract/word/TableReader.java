package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads tables: rows and cells through every wrapper, as the tracked changes leave them. */
final class TableReader {

    private static final int UNSTATED_WIDTH = Integer.MAX_VALUE;

    /** A table whose rows are read. */
    private static final class OpenTable {

        final List<GridRow> rows = new ArrayList<>();
        final OpenMerges merges = new OpenMerges();
        final BitSet slivers = new BitSet();
        boolean floating;
    }

    private final XmlCursor xml;
    private final WordContext context;
    private final StoryReader stories;
    private final Wrappers wrappers;
    private String style = "";

    TableReader(XmlCursor xml, WordContext context, StoryReader stories) {
        this.xml = xml;
        this.context = context;
        this.stories = stories;
        this.wrappers = new Wrappers(xml, context.revision());
    }

    /** Returns the style of the innermost table that is being read, or the empty string. */
    String currentStyle() {
        return style;
    }

    /** Reads the table the cursor stands at into a story. */
    void read(StoryBuilder story) throws XMLStreamException {
        String outerStyle = style;
        style = "";
        OpenTable table = new OpenTable();
        xml.children(() -> readChild(table));
        style = outerStyle;
        WordTable grid = GridBuilder.build(table.rows, table.slivers);
        if (table.floating) {
            story.addFloating(grid);
        } else {
            story.add(grid);
        }
    }

    private void readChild(OpenTable table) throws XMLStreamException {
        if (wrappers.read(() -> readChild(table))) {
            return;
        }
        switch (xml.name()) {
            case "tblPr" -> readProperties(table);
            case "tblGrid" -> readSlivers(table);
            case "tr" -> readRow(table);
            default -> {
                // exceptions for older programs
            }
        }
    }

    /**
     * The list of columns is a hint that is often missing or wrong; it only tells which columns are too narrow to be one. Where no column is
     * wide enough, it tells nothing.
     */
    private void readSlivers(OpenTable table) throws XMLStreamException {
        List<Integer> widths = new ArrayList<>();
        xml.children(() -> {
            if (xml.name().equals("gridCol")) {
                widths.add(xml.number("w", UNSTATED_WIDTH));
            }
        });
        if (widths.stream().anyMatch(width -> width > EdgeGrid.SAME && width < UNSTATED_WIDTH)) {
            for (int column = 0; column < widths.size(); column++) {
                table.slivers.set(column, widths.get(column) <= EdgeGrid.SAME);
            }
        }
    }

    private void readProperties(OpenTable table) throws XMLStreamException {
        xml.children(() -> {
            switch (xml.name()) {
                case "tblStyle" -> style = xml.value();
                case "tblpPr" -> table.floating = true;
                default -> {
                    // widths, borders, alignment
                }
            }
        });
    }

    private void readRow(OpenTable table) throws XMLStreamException {
        RowProperties properties = new RowProperties();
        List<RowCell> cells = new ArrayList<>();
        RowPages pages = new RowPages(context.pages());
        OpenMerges.Row open = table.merges.new Row();
        xml.children(() -> readRowChild(properties, cells, pages, open));
        pages.close();
        boolean present = cells.stream().anyMatch(cell -> !cell.absent());
        boolean invisible = properties.hidden
                && cells.stream().allMatch(cell -> cell.story().isEmpty());
        if (present && !properties.removed && !invisible) {
            table.rows.add(new GridRow(properties.before, properties.header, pages.first(), cells));
            open.close();
        }
    }

    private void readRowChild(RowProperties properties, List<RowCell> cells, RowPages pages, OpenMerges.Row open)
            throws XMLStreamException {
        if (properties.removed || wrappers.read(() -> readRowChild(properties, cells, pages, open))) {
            return;
        }
        switch (xml.name()) {
            case "trPr" -> {
                properties.read(xml, context.revision());
                open.skip(properties.before);
            }
            case "tc" -> {
                pages.openCell();
                RowCell cell = readCell(open);
                pages.closeCell(cell.story());
                cells.add(cell);
            }
            default -> {
                // exceptions to the properties of the table
            }
        }
    }

    private RowCell readCell(OpenMerges.Row open) throws XMLStreamException {
        CellProperties properties = new CellProperties();
        StoryBuilder story = new StoryBuilder(context);
        xml.children(() -> {
            if (xml.name().equals("tcPr")) {
                properties.read(xml, context.revision());
                if (open.continues(properties.span, properties.vertical)) {
                    story.setCovered();
                }
            } else if (!properties.absent) {
                stories.readBlock(story);
            }
        });
        open.add(properties.span, properties.vertical);
        return new RowCell(
                properties.span, properties.vertical, properties.joinsLeft, properties.absent, story.close());
    }
}
