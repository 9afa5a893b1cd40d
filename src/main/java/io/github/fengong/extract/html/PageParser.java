package io.github.fengong.extract.html;

import io.github.fengong.extract.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Parses a page. Some editors wrap what they hold into one more {@code <div>} each time it is saved: of elements that hold nothing but one of
 * their own kind the inner ones are taken away, since readers of the tree go down it by recursion. The parser by itself drops what is deeper.
 */
final class PageParser {

    /** Elements may stand in so many others; browsers allow about as many. */
    private static final int MOST_DEPTH = 512;

    /** So deep the parser goes before wrappers are taken away. */
    private static final int MOST_WRAPPERS = 1 << 20;

    /** Elements that mean the same twice as once. */
    private static final Set<String> WRAPPERS = Set.of(
            "div", "span", "font", "b", "strong", "i", "em", "u", "center", "section", "article", "big", "small");

    private PageParser() {}

    /**
     * Returns the page.
     *
     * @throws UnreadableDocumentException if elements stand in each other too deep
     */
    static Document parse(String html) throws UnreadableDocumentException {
        Document document = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(MOST_WRAPPERS));
        if (depth(document) > MOST_DEPTH) {
            unwrap(document);
            int depth = depth(document);
            if (depth > MOST_DEPTH) {
                throw new UnreadableDocumentException("the page has elements that stand in " + depth
                        + " others, but at most " + MOST_DEPTH
                        + " are read; open it in a browser, copy the table into Word, and save that");
            }
        }
        return document;
    }

    private static int depth(Document document) {
        int[] deepest = {0};
        document.traverse((NodeVisitor) (node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    private static void unwrap(Document document) {
        List<Element> inner = new ArrayList<>();
        document.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof Element element && isNeedless(element)) {
                inner.add(element);
            }
        });
        for (int index = inner.size() - 1; index >= 0; index--) {
            inner.get(index).unwrap();
        }
    }

    private static boolean isNeedless(Element element) {
        Element parent = element.parent();
        return parent != null
                && WRAPPERS.contains(element.normalName())
                && parent.normalName().equals(element.normalName())
                && element.attributesSize() == 0
                && parent.childNodes().stream().allMatch(node -> node == element || isBlank(node));
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }
}
