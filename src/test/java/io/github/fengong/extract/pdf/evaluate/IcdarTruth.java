package io.github.fengong.extract.pdf.evaluate;

import io.github.fengong.model.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads the truth of a document in the format of the competition: {@code <document><table><region row-increment col-increment><cell start-row
 * end-row start-col end-col><content>}, and of their regions, {@code <region page><bounding-box x1 y1 x2 y2>}. The ends may be missing where a
 * cell covers one row or column.
 */
final class IcdarTruth {

    private IcdarTruth() {}

    /** Returns the cells of each table, those of all its regions together. */
    static List<List<TableCell>> tables(Path file) throws IOException {
        List<List<TableCell>> tables = new ArrayList<>();
        for (Element table : children(root(file), "table")) {
            List<TableCell> cells = new ArrayList<>();
            for (Element region : children(table, "region")) {
                int rows = number(region, "row-increment", 0);
                int columns = number(region, "col-increment", 0);
                for (Element cell : children(region, "cell")) {
                    cells.add(cell(cell, rows, columns));
                }
            }
            tables.add(cells);
        }
        return tables;
    }

    /** Returns where the tables lie. */
    static List<TableRegion> regions(Path file) throws IOException {
        List<TableRegion> regions = new ArrayList<>();
        for (Element table : children(root(file), "table")) {
            for (Element region : children(table, "region")) {
                for (Element box : children(region, "bounding-box")) {
                    regions.add(new TableRegion(number(region, "page", 1), box(box)));
                }
            }
        }
        return regions;
    }

    private static Box box(Element box) {
        double x1 = Double.parseDouble(box.getAttribute("x1"));
        double x2 = Double.parseDouble(box.getAttribute("x2"));
        double y1 = Double.parseDouble(box.getAttribute("y1"));
        double y2 = Double.parseDouble(box.getAttribute("y2"));
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    private static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no XML: " + e.getMessage(), e);
        }
    }

    private static TableCell cell(Element cell, int rows, int columns) {
        int row = number(cell, "start-row", 0);
        int column = number(cell, "start-col", 0);
        NodeList content = cell.getElementsByTagName("content");
        return new TableCell(
                rows + row,
                rows + number(cell, "end-row", row),
                columns + column,
                columns + number(cell, "end-col", column),
                content.getLength() == 0 ? "" : content.item(0).getTextContent());
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.getAttribute(attribute);
        return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
