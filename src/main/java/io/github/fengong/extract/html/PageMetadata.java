package io.github.fengong.extract.html;

import io.github.fengong.model.Block;
import io.github.fengong.model.DocumentMetadata;
import io.github.fengong.model.Paragraph;
import io.github.fengong.model.RawCell;
import io.github.fengong.model.RawTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds what a government page states of the document it shows: headline, document number and date, in {@code meta} elements as the national
 * standard for government sites names them (ArticleTitle, PubDate), in the headline, and in the box of labels (发文字号：…, 成文日期：…).
 */
final class PageMetadata {

    private static final List<String> TITLE_NAMES = List.of("ArticleTitle", "og:title");

    private static final List<String> NUMBER_NAMES = List.of("DocumentNumber", "文号", "发文字号");

    private static final List<String> DATE_NAMES =
            List.of("PubDate", "publishdate", "article:published_time", "og:release_date", "createDate", "pubtime");

    /** Names of classes and ids that sites give to the headline. */
    private static final String HEADLINE =
            "h1, [class~=(?i)^(article|news|content|con|main|detail|xl|zw|text|doc)?[-_]?(title|tit|bt|biaoti|headline)$],"
                    + " [id~=(?i)^(article|news|content|con|main|detail|xl|zw|doc)?[-_]?(title|tit|bt|biaoti|headline)$], h2";

    /** What separates the headline from the name of the site in the page's title. */
    private static final Pattern SITE = Pattern.compile("\\s*(?:[_|｜]|\\s[-–—]+\\s|--+|——).*$");

    /** What programs put where an author gave no title, and the names of sites. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)-? ?no title specified|无标题(文档|页面?)?|untitled( document| page)?|new page|.*(?:网站?|门户|首页|主页|人民政府|政务公开)");

    private static final String NUMBER =
            "[\\u4e00-\\u9fa5A-Za-z]{1,16}\\s?[〔\\[［（(【﹝]\\s?\\d{4}\\s?[〕\\]］）)】﹞]\\s?第?\\s?\\d{1,5}\\s?号";

    private static final Pattern LABELLED_NUMBER =
            Pattern.compile("(?:发文字号|发布文号|文件编号|文件字号|文\\s*号)\\s*[】\\]]?\\s*[:：]?\\s*(" + NUMBER + ")");

    private static final Pattern LONE_NUMBER = Pattern.compile("\\s*(" + NUMBER + ")\\s*");

    private static final String DATE = "\\d{4}\\s?[-年/.]\\s?\\d{1,2}\\s?[-月/.]\\s?\\d{1,2}(?:\\s?日)?";

    private static final Pattern ANY_DATE = Pattern.compile(DATE);

    private static final Pattern LABELLED_DATE =
            Pattern.compile("(?:成文日期|发文日期|印发日期|发布日期|发布时间|公开日期|日\\s*期|时\\s*间)\\s*[】\\]]?\\s*[:：]?\\s*(" + DATE + ")");

    private static final Pattern BROKEN = Pattern.compile("(?<=[\\u2E80-\\uFFEF])\\s+(?=[\\u2E80-\\uFFEF])");

    /** The headline and the box of labels stand before the text; so many paragraphs and cells are looked at. */
    private static final int LINES_LOOKED_AT = 200;

    private PageMetadata() {}

    static DocumentMetadata of(Document document, List<Block> blocks) {
        List<String> lines = lines(blocks);
        String text = String.join("\n", lines);
        return new DocumentMetadata(
                title(document),
                meta(document, NUMBER_NAMES)
                        .or(() -> find(LABELLED_NUMBER, text))
                        .or(() -> lines.stream()
                                .flatMap(line -> matched(LONE_NUMBER, line).stream())
                                .findFirst()),
                meta(document, DATE_NAMES)
                        .flatMap(date -> findWhole(ANY_DATE, date))
                        .or(() -> find(LABELLED_DATE, text)));
    }

    /** The headline is the one that the page's own title begins with; where none does, the first statement found. */
    private static Optional<String> title(Document document) {
        String pageTitle = words(document.title());
        List<String> headlines = document.select(HEADLINE).stream()
                .map(Element::text)
                .map(PageMetadata::words)
                .filter(words -> words.length() > 4)
                .toList();
        return meta(document, TITLE_NAMES)
                .or(() -> headlines.stream()
                        .filter(words -> compact(pageTitle).contains(compact(words)))
                        .findFirst())
                .or(() -> Optional.of(SITE.matcher(pageTitle).replaceFirst(""))
                        .filter(words ->
                                !words.isEmpty() && !NO_TITLE.matcher(words).matches()))
                .or(() -> headlines.stream().findFirst());
    }

    private static Optional<String> meta(Document document, List<String> names) {
        return names.stream()
                .flatMap(name -> document.select("meta").stream()
                        .filter(meta -> meta.attr("name").equalsIgnoreCase(name)
                                || meta.attr("property").equalsIgnoreCase(name)))
                .map(meta -> words(meta.attr("content")))
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    /** The paragraphs and cells of a page; the cells of a row are one line, as a label and its value stand in two. */
    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(paragraph.text());
            } else if (block instanceof RawTable table) {
                lines.addAll(rows(table));
            }
            if (lines.size() > LINES_LOOKED_AT) {
                break;
            }
        }
        return lines;
    }

    private static List<String> rows(RawTable table) {
        List<String> rows = new ArrayList<>();
        for (RawCell cell : table.cells()) {
            if (cell.column() == 0 || rows.isEmpty()) {
                rows.add(cell.text());
            } else {
                rows.set(rows.size() - 1, rows.get(rows.size() - 1) + " " + cell.text());
            }
        }
        return rows;
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> findWhole(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<String> matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Returns words without the blanks that a line break between Chinese characters leaves. */
    private static String words(String text) {
        return BROKEN.matcher(text.replace('\u00A0', ' ').replace('\u3000', ' ').strip())
                .replaceAll("");
    }

    private static String compact(String text) {
        return Stream.of(text.split("\\s+")).reduce("", String::concat);
    }
}
