package io.github.fengong.feed;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Where results are sent: an {@code https} address, or {@code http} to this machine itself, without user and password.
 *
 * @param uri the address
 */
public record PushAddress(URI uri) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    public PushAddress {
        Objects.requireNonNull(uri, "uri");
        if (uri.getHost() == null || !isSafe(uri)) {
            throw new IllegalArgumentException(
                    "expected an https address, for example https://supervision.example.gov/api/tables, but found \""
                            + shown(uri) + "\"; http is allowed to this machine itself only");
        }
        if (uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the address of " + uri.getHost()
                            + " holds a user or password, which other users of the machine can see; give a token by FENGONG_PUSH_TOKEN or --token-file");
        }
    }

    private static boolean isSafe(URI uri) {
        return scheme(uri).equals("https")
                || scheme(uri).equals("http")
                        && THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }

    /** Tells whether both are the same server in the sense of RFC 6454, to which one secret may be shown. */
    boolean hasOriginOf(PushAddress other) {
        return scheme(uri).equals(scheme(other.uri))
                && uri.getHost().equalsIgnoreCase(other.uri.getHost())
                && port() == other.port();
    }

    private int port() {
        return uri.getPort() >= 0 ? uri.getPort() : scheme(uri).equals("https") ? 443 : 80;
    }

    private static String scheme(URI uri) {
        return String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    }

    /** An address as messages may show it: what follows the question mark often holds a key. */
    private static String shown(URI uri) {
        String text = uri.toString();
        int query = text.indexOf('?');
        String place = query < 0 ? text : text.substring(0, query) + "?…";
        return place.replaceFirst("//[^/]*@", "//…@");
    }

    @Override
    public String toString() {
        return shown(uri);
    }
}
