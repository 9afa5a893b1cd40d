package io.github.fengong.export;

/** The one place where text of documents is escaped for pages. */
public final class HtmlText {

    private HtmlText() {}

    /** Returns the text so that it stays text between tags and in quoted attributes: {@code <a>} becomes {@code &lt;a&gt;}. */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isPrintable(c) ? c : ' ');
            }
        }
        return escaped.toString();
    }

    /** Control characters have no meaning in HTML; a reader would show an error sign. */
    private static boolean isPrintable(char c) {
        return c >= ' ' || c == '\n' || c == '\t';
    }
}
