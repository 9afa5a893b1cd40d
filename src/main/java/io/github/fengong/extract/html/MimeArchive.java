package io.github.fengong.extract.html;

import io.github.fengong.extract.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unpacks a web page with its parts in one MIME file (RFC 2557), as Word, Excel, WPS and browsers save them. The text is handled as Latin-1,
 * in which each byte is a character, until a part's encoding is known.
 */
final class MimeArchive {

    private static final Pattern HEADER_END = Pattern.compile("\\r?\\n\\r?\\n|^\\r?\\n");

    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");

    private static final Pattern LINE_END = Pattern.compile("^\\r?\\n");

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");

    /** Parts may hold parts; mail programs use three levels. */
    private static final int DEEPEST = 8;

    private MimeArchive() {}

    /**
     * Returns the pages of the file: the root page, or where that is only a frame, the pages in it in order.
     *
     * @throws UnreadableDocumentException if there is no page in the file
     */
    static List<MimePart> pages(byte[] content) throws UnreadableDocumentException {
        MimePart whole = part(new String(content, StandardCharsets.ISO_8859_1).stripLeading());
        List<MimePart> pages = new ArrayList<>();
        addPages(whole, pages, 0);
        if (pages.isEmpty()) {
            throw new UnreadableDocumentException(
                    "expected a saved web page but found a MIME file without one; save the page as .html or .mht again");
        }
        MimePart root = root(whole, pages);
        return isFrame(root) && pages.size() > 1
                ? pages.stream().filter(page -> !isFrame(page)).toList()
                : List.of(root);
    }

    /** The root is the part that {@code start} names, else the first page. See RFC 2387, 3.2. */
    private static MimePart root(MimePart whole, List<MimePart> pages) {
        Optional<String> start = whole.parameter("start");
        return pages.stream()
                .filter(page ->
                        start.isPresent() && start.get().equals(page.headers().get("content-id")))
                .findFirst()
                .orElse(pages.get(0));
    }

    private static void addPages(MimePart part, List<MimePart> pages, int depth) throws UnreadableDocumentException {
        Optional<String> boundary = part.parameter("boundary");
        if (part.type().startsWith("multipart/") && boundary.isPresent() && depth < DEEPEST) {
            String text = new String(part.content(), StandardCharsets.ISO_8859_1);
            for (String inner : split(text, boundary.get())) {
                addPages(part(inner), pages, depth + 1);
            }
        } else if (isPage(part)) {
            pages.add(part);
        }
    }

    private static boolean isPage(MimePart part) {
        return part.type().equals("text/html") || part.type().equals("application/xhtml+xml");
    }

    /** Cuts at the boundary lines; what stands before the first and behind the last is no part. */
    private static List<String> split(String text, String boundary) {
        String quoted = Pattern.quote("--" + boundary);
        Matcher line = Pattern.compile("(?:^|\\r?\\n)" + quoted + "(--)?[ \\t]*(?=\\r?\\n|\\z)")
                .matcher(text);
        List<String> parts = new ArrayList<>();
        int start = -1;
        while (line.find()) {
            if (start >= 0) {
                parts.add(inner(text, start, line.start()));
            }
            start = line.group(1) == null ? line.end() : -1;
        }
        if (start >= 0) {
            parts.add(inner(text, start, text.length()));
        }
        return parts;
    }

    private static String inner(String text, int from, int end) {
        return LINE_END.matcher(text.substring(from, end)).replaceFirst("");
    }

    /** Pictures and the like are not unpacked: nothing in them is read, and damage to them does no harm. */
    private static MimePart part(String text) throws UnreadableDocumentException {
        Matcher end = HEADER_END.matcher(text);
        boolean headed = end.find();
        Map<String, String> headers = headers(headed ? text.substring(0, end.start()) : "");
        String body = headed ? text.substring(end.end()) : text;
        String encoding = headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT);
        MimePart packed = new MimePart(headers, new byte[0]);
        boolean isRead = packed.type().startsWith("multipart/") || isPage(packed);
        return isRead ? new MimePart(headers, decode(body, encoding)) : packed;
    }

    private static Map<String, String> headers(String text) {
        Map<String, String> headers = new HashMap<>();
        for (String line : FOLDED.matcher(text).replaceAll(" ").split("\\r?\\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static byte[] decode(String body, String encoding) throws UnreadableDocumentException {
        return switch (encoding) {
            case "base64" -> decodeBase64(body);
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private static byte[] decodeBase64(String body) throws UnreadableDocumentException {
        try {
            return Base64.getMimeDecoder().decode(wholeBase64(body));
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(
                    "the page in the MIME file is damaged: its Base64 text ends too early; copy or download it again",
                    e);
        }
    }

    /** Leaves out what no quartet can be made of, so that a cut-off part is read as far as it goes. */
    private static String wholeBase64(String body) {
        String letters = body.replaceAll("[^A-Za-z0-9+/=]", "");
        return letters.substring(0, letters.length() - letters.length() % 4);
    }

    /** Decodes {@code =E4=B8=80} to three bytes; {@code =} at the end of a line continues it. See RFC 2045, 6.7. */
    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int at = 0; at < body.length(); at++) {
            char character = body.charAt(at);
            if (character != '=') {
                bytes.write(character);
            } else if (body.startsWith("\r\n", at + 1)) {
                at += 2;
            } else if (body.startsWith("\n", at + 1)) {
                at++;
            } else if (at + 2 < body.length()
                    && HEX.matcher(body.substring(at + 1, at + 3)).matches()) {
                bytes.write(Integer.parseInt(body.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.write(character);
            }
        }
        return bytes.toByteArray();
    }

    private static boolean isFrame(MimePart page) {
        return new String(page.content(), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("<frameset");
    }
}
