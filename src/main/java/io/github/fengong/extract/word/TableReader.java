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
        OpenMerges merges = new OpenMerges();
        xml.children(() -> readChild(rows, merges));
        style = outerStyle;
        return GridBuilder.build(rows);
    }

    private void readChild(List<GridRow> rows, OpenMerges merges) throws XMLStreamException {
        if (wrappers.read(() -> readChild(rows, merges))) {
            return;
        }
        switch (xml.name()) {
            case "tblPr" -> readProperties();
            case "tr" -> readRow(rows, merges);
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

    private void readRow(List<GridRow> rows, OpenMerges merges) throws XMLStreamException {
        RowProperties properties = new RowProperties();
        List<RowCell> cells = new ArrayList<>();
        RowPages pages = new RowPages(context.pages());
        OpenMerges.Row open = merges.new Row();
        xml.children(() -> readRowChild(properties, cells, pages, open));
        pages.close();
        boolean present = cells.stream().anyMatch(cell -> !cell.absent());
        boolean invisible = properties.hidden
                && cells.stream().allMatch(cell -> cell.story().isEmpty());
        if (present && !properties.removed && !invisible) {
            rows.add(new GridRow(properties.before, properties.header, pages.first(), cells));
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
