package io.github.fengong.extract.word;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads tables: rows and cells through every wrapper, as the tracked changes leave them. */
final class TableReader {

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

    /** Reads the table the cursor stands at. */
    WordTable read() throws XMLStreamException {
        String outerStyle = style;
        style = "";
        List<GridRow> rows = new ArrayList<>();
        xml.children(() -> readChild(rows));
        style = outerStyle;
        return GridBuilder.build(rows);
    }

    private void readChild(List<GridRow> rows) throws XMLStreamException {
        if (wrappers.read(() -> readChild(rows))) {
            return;
        }
        switch (xml.name()) {
            case "tblPr" -> readProperties();
            case "tr" -> readRow(rows);
            default -> {
                // the list of columns is a hint that is often wrong
            }
        }
    }

    private void readProperties() throws XMLStreamException {
        xml.children(() -> {
            if (xml.name().equals("tblStyle")) {
                style = xml.value();
            }
        });
    }

    private void readRow(List<GridRow> rows) throws XMLStreamException {
        RowProperties properties = new RowProperties();
        List<RowCell> cells = new ArrayList<>();
        RowPages pages = new RowPages(context.pages());
        xml.children(() -> readRowChild(properties, cells, pages));
        pages.close();
        boolean present = cells.stream().anyMatch(cell -> !cell.absent());
        boolean invisible = properties.hidden
                && cells.stream().allMatch(cell -> cell.story().isEmpty());
        if (present && !properties.removed && !invisible) {
            rows.add(new GridRow(properties.before, properties.header, pages.first(), cells));
        }
    }

    private void readRowChild(RowProperties properties, List<RowCell> cells, RowPages pages) throws XMLStreamException {
        if (properties.removed || wrappers.read(() -> readRowChild(properties, cells, pages))) {
            return;
        }
        switch (xml.name()) {
            case "trPr" -> properties.read(xml, context.revision());
            case "tc" -> {
                pages.openCell();
                cells.add(readCell());
                pages.closeCell(cells.get(cells.size() - 1).story());
            }
            default -> {
                // exceptions to the properties of the table
            }
        }
    }

    private RowCell readCell() throws XMLStreamException {
        CellProperties properties = new CellProperties();
        StoryBuilder story = new StoryBuilder(context);
        xml.children(() -> {
            if (xml.name().equals("tcPr")) {
                properties.read(xml, context.revision());
            } else if (!properties.absent) {
                stories.readBlock(story);
            }
        });
        return new RowCell(
                properties.span, properties.vertical, properties.joinsLeft, properties.absent, story.close());
    }
}
