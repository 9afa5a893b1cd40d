package io.github.fengong.extract.html;

import io.github.fengong.extract.ReadOptions;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Knows which elements a page does not show: those that never show text, those with {@code hidden}, {@code display:none} or
 * {@code visibility:hidden} of their own or by a style sheet of the page, Word's hidden text, and deleted (or with
 * {@link ReadOptions#original()} inserted) text.
 */
final class HiddenElements {

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "head",
            "title",
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "datalist",
            "svg",
            "canvas",
            "rp",
            "rt",
            "xml");

    private static final Pattern HIDING = Pattern.compile(
            "(?i)(?:^|[;\\s{])(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)|mso-hide\\s*:\\s*all)");

    private static final Pattern SHOWING = Pattern.compile("(?i)(?:^|[;\\s])display\\s*:\\s*(?!none)");

    private final Set<Element> byStyleSheet = Collections.newSetFromMap(new IdentityHashMap<>());
    private final String droppedRevision;

    private HiddenElements(ReadOptions options) {
        droppedRevision = options.original() ? "ins" : "del";
    }

    static HiddenElements of(Document document, ReadOptions options) {
        HiddenElements hidden = new HiddenElements(options);
        int pageLength = document.body().text().length();
        for (Element sheet : document.select("style")) {
            for (StyleRules.Rule rule : StyleRules.of(sheet.data())) {
                if (HIDING.matcher(rule.declarations()).find()) {
                    hidden.hide(document, rule.selector(), pageLength);
                }
            }
        }
        return hidden;
    }

    /** Hides what a selector selects, except where that is most of the page: then a script shows it. */
    private void hide(Document document, String selector, int pageLength) {
        try {
            for (Element element : document.select(selector)) {
                if (element.text().length() * 2 <= pageLength) {
                    byStyleSheet.add(element);
                }
            }
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            // A selector that is not known here selects states of a page that is used, such as a pointer above a link.
        }
    }

    /** Tells whether the page shows nothing of the element and what is in it. */
    boolean contains(Element element) {
        String name = element.normalName();
        if (WITHOUT_TEXT.contains(name) || name.equals(droppedRevision)) {
            return true;
        }
        String style = element.attr("style");
        boolean hiding = !style.isEmpty() && HIDING.matcher(style).find();
        return element.hasAttr("hidden")
                || hiding
                || byStyleSheet.contains(element) && !SHOWING.matcher(style).find();
    }

    /** Tells whether the element could show words if it were not hidden. */
    boolean hidesWords(Element element) {
        return !WITHOUT_TEXT.contains(element.normalName())
                && !element.normalName().equals(droppedRevision)
                && !element.text().replaceAll("[\\s\\u00A0\\u3000]", "").isEmpty();
    }
}
