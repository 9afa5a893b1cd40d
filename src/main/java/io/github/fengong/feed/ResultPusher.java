package io.github.fengong.feed;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

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
            HttpResponse<String> response;
            try {
                response = client.send(request(address, target, json, key), HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                return new Attempt(Optional.empty(), problem(e));
            }
            int status = response.statusCode();
            if (status / 100 == 2) {
                return new Attempt(Optional.of(status), "");
            }
            if (PASSING.contains(status) || status / 100 == 5 && !LASTING.contains(status)) {
                return new Attempt(Optional.empty(), "it answered " + answer(response), retryAfter(response));
            }
            if (status / 100 != 3) {
                throw new PushException(address + " refused the result: it answered " + answer(response)
                        + "; repeating would not help, check the address, the token and what the receiver expects");
            }
            address = redirected(address, response);
        }
        throw new PushException(target + " redirects more than " + MOST_REDIRECTS + " times; check the address");
    }

    private HttpRequest request(PushAddress address, PushAddress target, byte[] json, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
                .timeout(options.timeout())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        // A secret is for the receiver that the user named, not for one that it points to.
        if (address.hasOriginOf(target)) {
            options.token().ifPresent(token -> request.header("Authorization", "Bearer " + token));
        }
        return request.build();
    }

    private static PushAddress redirected(PushAddress address, HttpResponse<String> response) throws PushException {
        String location = response.headers().firstValue("Location").orElse("");
        if (location.isEmpty() || !KEEPS_METHOD.contains(response.statusCode())) {
            throw new PushException(address + " answered " + response.statusCode() + " and points to \"" + location
                    + "\", to which a result cannot be posted unasked; give that address if it is right");
        }
        try {
            return new PushAddress(address.uri().resolve(location));
        } catch (IllegalArgumentException e) {
            throw new PushException(
                    address + " answered " + response.statusCode() + " and points to \"" + location
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

    private static Optional<Duration> retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    private static String answer(HttpResponse<String> response) {
        String body = response.body().strip().replaceAll("\\s+", " ");
        String excerpt = body.length() > EXCERPT ? body.substring(0, EXCERPT) + "…" : body;
        return response.statusCode() + (excerpt.isEmpty() ? "" : " \"" + excerpt + "\"");
    }

    private static String problem(IOException e) {
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
