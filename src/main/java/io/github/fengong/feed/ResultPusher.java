package io.github.fengong.feed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Posts a result to a receiver. A try that fails for a passing reason (no connection, no answer in time, 408, 425, 429, 5xx) is repeated
 * with growing pauses; each try carries the same {@code Idempotency-Key}, so that a receiver can drop what it already has. See RFC 9110,
 * 15, for the status codes, and 10.2.3 for {@code Retry-After}.
 */
public final class ResultPusher {

    private static final Set<Integer> PASSING = Set.of(408, 425, 429);

    /** 501 and 505: the server will never take the request as it is, RFC 9110. */
    private static final Set<Integer> LASTING = Set.of(501, 505);

    private static final Set<Integer> KEEPS_METHOD = Set.of(307, 308);
    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int EXCERPT = 200;

    private final HttpClient client;
    private final PushOptions options;

    /** Creates a pusher. */
    public ResultPusher(PushOptions options) {
        this.options = options;
        this.client = HttpClient.newBuilder()
                .connectTimeout(options.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * Posts JSON.
     *
     * @param target where to
     * @param json the body, in UTF-8
     * @return the status of the answer, 200 to 299
     * @throws PushException if the receiver refuses, or every try failed
     * @throws InterruptedException if the thread is told to stop
     */
    public int push(PushAddress target, byte[] json) throws PushException, InterruptedException {
        String key = sha256(json);
        Attempt attempt = new Attempt(Optional.empty(), "");
        for (int number = 1; number <= options.tries(); number++) {
            if (number > 1) {
                Thread.sleep(pause(number, attempt.retryAfter()).toMillis());
            }
            attempt = post(target, json, key);
            if (attempt.status().isPresent()) {
                return attempt.status().get();
            }
        }
        throw new PushException(target + " did not take the result in " + options.tries() + " tries; the last one: "
                + attempt.problem() + "; try again later");
    }

    /** What one try brought: the status of success, or a passing problem with the pause that the receiver asks for. */
    private record Attempt(Optional<Integer> status, String problem, Optional<Duration> retryAfter) {

        Attempt(Optional<Integer> status, String problem) {
            this(status, problem, Optional.empty());
        }
    }

    private Attempt post(PushAddress target, byte[] json, String key) throws PushException, InterruptedException {
        PushAddress address = target;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer response;
            try {
                response = send(request(address, target, json, key));
            } catch (SSLHandshakeException | SSLPeerUnverifiedException e) {
                throw new PushException(
                        address + " cannot show that it is the receiver (" + e.getMessage()
                                + "); check the address, or let Java trust its certificate:"
                                + " JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=FILE",
                        e);
            } catch (IOException e) {
                return new Attempt(Optional.empty(), problem(e));
            }
            int status = response.status();
            if (status / 100 == 2) {
                return new Attempt(Optional.of(status), "");
            }
            if (PASSING.contains(status) || status / 100 == 5 && !LASTING.contains(status)) {
                return new Attempt(Optional.empty(), "it answered " + response, response.retryAfter());
            }
            if (status / 100 != 3) {
                throw new PushException(address + " refused the result: it answered " + response
                        + "; repeating would not help, check the address, the token and what the receiver expects");
            }
            address = redirected(address, response);
        }
        throw new PushException(target + " redirects more than " + MOST_REDIRECTS + " times; check the address");
    }

    /** The client's own timeout ends with the head of an answer; here it holds for all of it. */
    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<Answer> answer = client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(Answer::of);
        try {
            return answer.get(options.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new HttpTimeoutException(
                    "no answer within " + options.timeout().toSeconds() + " s");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    /** What the receiver said, of a long text the beginning. */
    private record Answer(int status, HttpHeaders headers, String text) {

        static Answer of(HttpResponse<InputStream> response) {
            try (InputStream body = response.body()) {
                // a character of UTF-8 has four bytes at most
                String text = new String(body.readNBytes(4 * EXCERPT + 4), StandardCharsets.UTF_8);
                return new Answer(response.statusCode(), response.headers(), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The pause that the receiver asks for, in seconds or as a date. */
        Optional<Duration> retryAfter() {
            String value = headers.firstValue("Retry-After").orElse("").strip();
            if (value.matches("\\d{1,6}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
            }
            try {
                Instant until = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
                return Optional.of(Duration.between(Instant.now(), until));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            String line = text.strip().replaceAll("\\s+", " ");
            String excerpt = line.length() > EXCERPT ? line.substring(0, EXCERPT) + "…" : line;
            return status + (excerpt.isEmpty() ? "" : " \"" + excerpt + "\"");
        }
    }

    private HttpRequest request(PushAddress address, PushAddress target, byte[] json, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        // A secret is for the receiver that the user named, not for one that it points to.
        if (address.hasOriginOf(target)) {
            options.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        }
        return request.build();
    }

    private static PushAddress redirected(PushAddress address, Answer response) throws PushException {
        String location = response.headers().firstValue("Location").orElse("");
        if (location.isEmpty() || !KEEPS_METHOD.contains(response.status())) {
            throw new PushException(address + " answered " + response.status() + " and points to \"" + location
                    + "\", to which a result cannot be posted unasked; give that address if it is right");
        }
        try {
            return new PushAddress(address.uri().resolve(location));
        } catch (IllegalArgumentException e) {
            throw new PushException(
                    address + " answered " + response.status() + " and points to \"" + location
                            + "\", to which a result is not sent: " + e.getMessage(),
                    e);
        }
    }

    /** The pause that the receiver asks for, if it is longer than ours and not absurd. */
    private Duration pause(int number, Optional<Duration> retryAfter) {
        Duration own = options.firstPause().multipliedBy(1L << Math.min(number - 2, 16));
        Duration wished = retryAfter.filter(asked -> asked.compareTo(own) > 0).orElse(own);
        return wished.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wished;
    }

    /** The client says of a host that nobody knows, and of one that does not listen, no more than the name of a class. */
    private static String problem(IOException e) {
        if (e instanceof ConnectException) {
            boolean unknown = Stream.<Throwable>iterate(e, Objects::nonNull, Throwable::getCause)
                    .anyMatch(UnresolvedAddressException.class::isInstance);
            return unknown ? "there is no host of this name" : "there is no connection to the host";
        }
        String message = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
        return e.getClass().getSimpleName() + message;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
