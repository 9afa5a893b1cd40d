package io.github.fengong.review;

import io.github.fengong.export.HtmlText;
import io.github.fengong.model.MeasureTable;
import io.github.fengong.model.Section;
import io.github.fengong.model.Severity;
import io.github.fengong.model.SourceDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes {@code review.html}: the whole table with marks and findings, filters, each cell beside its source text, agencies as bars and as a
 * matrix. The page needs no network; its policy allows just the script and the style that it holds, named by their SHA-256.
 */
public final class ReviewPage {

    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    private static final String CHANGES_LINK = " <a href=\"changes.html\">与上一版的变化</a>";

    /** Where the data goes, which may be long and is never held as a whole. */
    private static final String DATA = "{{data}}";

    private ReviewPage() {}

    /**
     * Writes the page.
     *
     * @param document the document as it was read
     * @param table the table made of it
     * @param links what stands beside the page
     * @param target where the page goes, in UTF-8
     * @throws IOException if the target cannot be written
     */
    public static void write(SourceDocument document, MeasureTable table, ReviewLinks links, Appendable target)
            throws IOException {
        String style = resource("review.css");
        String script = resource("review.js");
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", HtmlText.escape(table.title()));
        values.put("source", HtmlText.escape(sourceLine(table)));
        values.put("counts", counts(table));
        values.put("changes", links.changes() ? CHANGES_LINK : "");
        values.put("sha256", HtmlText.escape(table.source().sha256()));
        values.put("style", style);
        values.put("styleHash", sha256(style));
        values.put("script", script);
        values.put("scriptHash", sha256(script));
        String template = resource("review.html");
        int data = template.indexOf(DATA);
        target.append(fill(template.substring(0, data), values));
        ReviewData.write(document, table, links.workbooks(), target);
        target.append(fill(template.substring(data + DATA.length()), values));
    }

    private static String sourceLine(MeasureTable table) {
        StringBuilder line = new StringBuilder("来源文件：").append(table.source().file());
        table.metadata()
                .documentNumber()
                .ifPresent(number -> line.append("　文号：").append(number));
        table.metadata().date().ifPresent(date -> line.append("　日期：").append(date));
        return line.toString();
    }

    private static String counts(MeasureTable table) {
        StringBuilder items = new StringBuilder();
        if (!table.sections().isEmpty()) {
            appendCount(items, table.sections().size(), "个部分");
        }
        appendCount(items, table.sections().isEmpty() ? table.measures().size() : measureCount(table), "项举措");
        appendCount(items, table.agencies().size(), "个单位");
        for (Severity severity : Severity.values()) {
            long count = table.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            appendCount(items, count, severityTitle(severity));
        }
        return items.toString();
    }

    private static int measureCount(MeasureTable table) {
        return table.sections().stream().mapToInt(Section::measureCount).sum();
    }

    private static String severityTitle(Severity severity) {
        return switch (severity) {
            case INFO -> "条提示";
            case WARNING -> "条警告";
            case ERROR -> "条错误";
        };
    }

    private static void appendCount(StringBuilder items, long count, String title) {
        items.append("<li><b>").append(count).append("</b>").append(title).append("</li>");
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = ReviewPage.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
