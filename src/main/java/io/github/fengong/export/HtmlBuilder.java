package io.github.fengong.export;

/**
 * Builds a piece of a page: {@code open("td", "class", "same").text("a < b").close("td")} gives {@code <td class="same">a &lt; b</td>}. Text
 * and values of attributes are escaped here and nowhere else.
 */
final class HtmlBuilder {

    private final StringBuilder html = new StringBuilder();

    /** Begins an element with attributes, given as names and values in turn. */
    HtmlBuilder open(String element, String... attributes) {
        html.append('<').append(element);
        for (int at = 0; at < attributes.length; at += 2) {
            html.append(' ').append(attributes[at]).append("=\"");
            html.append(HtmlText.escape(attributes[at + 1])).append('"');
        }
        html.append('>');
        return this;
    }

    HtmlBuilder close(String element) {
        html.append("</").append(element).append('>');
        return this;
    }

    HtmlBuilder text(String text) {
        html.append(HtmlText.escape(text));
        return this;
    }

    /** Adds an element that holds text only. */
    HtmlBuilder element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    HtmlBuilder line() {
        html.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
