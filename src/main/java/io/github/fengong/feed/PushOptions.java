package io.github.fengong.feed;

import java.time.Duration;
import java.util.Optional;

/**
 * How results are sent.
 *
 * @param timeout how long one try may take until the answer is there
 * @param tries how often it is tried, at least 1
 * @param firstPause how long to wait before the second try; each further pause is twice as long, up to a minute
 * @param token the secret that goes into {@code Authorization: Bearer}, if the receiver wants one
 */
public record PushOptions(Duration timeout, int tries, Duration firstPause, Optional<String> token) {

    /** Five tries of half a minute each, pauses of 1, 2, 4 and 8 seconds. */
    public static final PushOptions DEFAULT =
            new PushOptions(Duration.ofSeconds(30), 5, Duration.ofSeconds(1), Optional.empty());

    public PushOptions {
        if (tries < 1) {
            throw new IllegalArgumentException("tries must be at least 1 but is " + tries);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive but is " + timeout);
        }
    }
}
