package io.github.fengong.extract.html;

import io.github.fengong.model.Block;
import io.github.fengong.model.Finding;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawTable;
import io.github.fengong.model.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the content of a page, or of a cell, in order: paragraphs with the numbers of ordered lists, and tables. Of a table that only lays out
 * the page the content is read in its place.
 */
final class HtmlFlow {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "section",
            "summary",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private static final Pattern BLOCK_STYLE =
            Pattern.compile("(?i)(?:^|[;\\s])display\\s*:\\s*(?:block|flex|grid|table|list-item)");

    /** Word writes the number of a list's paragraph into such a span. */
    private static final Pattern WORD_NUMBER = Pattern.compile("(?i)mso-list\\s*:\\s*Ignore");

    /** Bullets are no numbers. */
    private static final Pattern BULLET = Pattern.compile("[·•●○■□◆◇▪▫§Øüvo\\uF000-\\uF0FF*-]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n(?:[ \\u00A0\\u3000]*\\n)+");

    /** A line that is indented, or begins with a mark, begins a paragraph also where only {@code <br>} stands before it. */
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile(EMPTY_LINES.pattern()
            + "|\\n(?=[ \\u00A0]*\\u3000|[ \\u00A0]{2}|[（(]?[一二三四五六七八九十]+[)）、.．]|\\d{1,3}[.．、](?!\\d)|[①-⑳])");

    private final Page page;
    private final Optional<Integer> nestedIn;
    private final SourceLocation location;
    private final List<Block> blocks = new ArrayList<>();
    private final InlineText inline = new InlineText();
    private Optional<String> label = Optional.empty();

    private HtmlFlow(Page page, Optional<Integer> nestedIn, SourceLocation location) {
        this.page = page;
        this.nestedIn = nestedIn;
        this.location = location;
    }

    /** Reads a whole page. */
    static HtmlFlow ofPage(Document document, HiddenElements hidden, int tablesBefore) {
        HtmlFlow flow = new HtmlFlow(new Page(hidden, tablesBefore), Optional.empty(), SourceLocation.UNKNOWN);
        flow.readChildren(document.body());
        flow.endParagraph();
        return flow;
    }

    /** Reads a cell of the table with the number; tables in it are nested in that one. */
    static HtmlFlow ofCell(Element cell, Page page, int table, SourceLocation location) {
        HtmlFlow flow = new HtmlFlow(page, Optional.of(table), location);
        flow.readChildren(cell);
        flow.endParagraph();
        return flow;
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Finding> findings() {
        return page.findings();
    }

    /** Returns the number of tables up to the end of this page. */
    int tables() {
        return page.tables();
    }

    private void readChildren(Node parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                inline.append(text.getWholeText());
            } else if (child instanceof Element element) {
                read(element);
            }
        }
    }

    private void read(Element element) {
        if (page.isHidden(element)) {
            noteHiddenTables(element);
            return;
        }
        switch (element.normalName()) {
            case "br" -> inline.appendBreak();
            case "table" -> readTable(element);
            case "pre", "listing", "xmp" -> readPreformatted(element);
            case "li" -> readItem(element);
            default -> readOther(element);
        }
    }

    private void readOther(Element element) {
        String style = element.attr("style");
        if (BLOCKS.contains(element.normalName()) || BLOCK_STYLE.matcher(style).find()) {
            endText();
            readChildren(element);
            endParagraph();
        } else if (WORD_NUMBER.matcher(style).find()) {
            readWordNumber(element);
        } else {
            readChildren(element);
        }
    }

    private void readItem(Element item) {
        endParagraph();
        label = ListLabels.label(item);
        readChildren(item);
        endParagraph();
        label = Optional.empty();
    }

    private void readWordNumber(Element element) {
        String number = SPACE.matcher(element.text()).replaceAll("");
        if (!number.isEmpty() && !BULLET.matcher(number).matches()) {
            label = Optional.of(number);
        }
    }

    private void readPreformatted(Element element) {
        endText();
        for (String line : element.wholeText().split("\\R")) {
            inline.appendPreformatted(line);
            endParagraph();
        }
    }

    private void readTable(Element table) {
        endText();
        if (TableKind.isLayout(table, page)) {
            readChildren(table);
            endParagraph();
        } else {
            HtmlTable read = HtmlTable.read(table, page, nestedIn);
            blocks.add(read.table());
            blocks.addAll(read.nested());
        }
    }

    private void noteHiddenTables(Element element) {
        if (element.normalName().equals("table") || !element.select("table").isEmpty()) {
            page.noteHidden(element, location);
        }
    }

    /** Ends the paragraph, also one that has nothing but a number. */
    private void endParagraph() {
        endText();
        if (label.isPresent()) {
            blocks.add(new Paragraph("", label, location));
            label = Optional.empty();
        }
    }

    /** Ends the text before a block: it is a paragraph if it holds words. In a cell, line breaks of the author stay in the paragraph. */
    private void endText() {
        Pattern separator = nestedIn.isPresent() ? EMPTY_LINES : PARAGRAPH_BREAK;
        for (String text : separator.split(inline.take())) {
            String words = withoutOuterBreaks(text);
            if (!SPACE.matcher(words).replaceAll("").isEmpty()) {
                blocks.add(new Paragraph(words, label, location));
                label = Optional.empty();
            }
        }
    }

    private static String withoutOuterBreaks(String text) {
        int from = 0;
        int end = text.length();
        while (from < end && text.charAt(from) == '\n') {
            from++;
        }
        while (end > from && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(from, end);
    }

    /** Returns the tables among the blocks. */
    List<RawTable> nestedTables() {
        return blocks.stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .toList();
    }

    /** Returns the paragraphs among the blocks. */
    List<Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .toList();
    }
}
