package io.github.fengong.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class ReviewPageTest {

    @Test
    void textOfTheDocumentNeverBecomesMarkup() throws IOException {
        String page =
                page(ReviewTables.withMeasure("<script>alert(1)</script>", "</script><img src=x onerror=alert(2)>"));
        assertThat(page).doesNotContain("<script>alert").doesNotContain("<img");
        assertThat(page).contains("\\u003cscript>alert(1)\\u003c/script>");
    }

    @Test
    void titleIsEscapedInTheHead() throws IOException {
        String page = page(ReviewTables.withTitle("</title><script>x</script>"));
        assertThat(page).contains("<title>&lt;/title&gt;&lt;script&gt;x&lt;/script&gt; · 核对</title>");
    }

    @Test
    void policyNamesExactlyTheScriptAndTheStyleOfThePage() throws Exception {
        String page = page(ReviewTables.withMeasure("压缩企业设立登记时间", "通过企业名称自主申报"));
        assertThat(policy(page, "script-src")).isEqualTo(hash(page, "<script>(.*?)</script>"));
        assertThat(policy(page, "style-src")).isEqualTo(hash(page, "<style>(.*?)</style>"));
        assertThat(page).contains("default-src 'none'").doesNotContainPattern("(src|href)=.https?:|url[(]|@import");
    }

    @Test
    void placeholdersInTextStayText() throws IOException {
        assertThat(page(ReviewTables.withMeasure("{{script}}", "$1 \\"))).contains("\"{{script}}\",\"$1");
    }

    private static String page(ReviewTables.Input input) throws IOException {
        StringBuilder page = new StringBuilder();
        ReviewPage.write(input.document(), input.table(), ReviewLinks.NONE, page);
        return page.toString();
    }

    private static String policy(String page, String directive) {
        Matcher matcher = Pattern.compile(directive + " 'sha256-([^']+)'").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String hash(String page, String element) throws Exception {
        Matcher matcher = Pattern.compile(element, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(matcher.group(1).getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
