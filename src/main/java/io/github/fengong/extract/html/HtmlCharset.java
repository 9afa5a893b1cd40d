package io.github.fengong.extract.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the encoding that a page declares: in the header of its MIME part, or in a {@code meta} element. */
final class HtmlCharset {

    /** Declarations stand in the first bytes; the HTML standard asks for 1024, old pages have comments before. */
    private static final int HEAD = 8192;

    private static final Pattern META = Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private HtmlCharset() {}

    static Optional<Charset> declared(MimePart page) {
        byte[] content = page.content();
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        Matcher meta = META.matcher(head);
        Optional<String> name = meta.find() ? Optional.of(meta.group(1)) : Optional.empty();
        return page.charset().or(() -> name).flatMap(HtmlCharset::of);
    }

    /** Pages that say gb2312 or gbk use characters of the larger GB18030 as well. */
    private static Optional<Charset> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return Optional.of(Charset.forName(lower.matches("gb.?2312|gbk|x-gbk|gb_2312-80") ? "GB18030" : lower));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
