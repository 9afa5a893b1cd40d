package io.github.fengong.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server on this machine that behaves as bad as real ones. */
final class ResultPusherTest {

    private static final byte[] JSON = "{\"title\":\"分工表\"}".getBytes(StandardCharsets.UTF_8);

    private record Received(String path, String key, String authorization, String body) {}

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @FunctionalInterface
    private interface Answer {
        void give(HttpExchange exchange, int number) throws IOException, InterruptedException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void resultArrivesWithKeyAndToken() throws Exception {
        answer("/in", (exchange, number) -> status(exchange, 201, ""));
        assertThat(pusher(1).push(address("/in"), JSON)).isEqualTo(201);
        assertThat(received).hasSize(1);
        assertThat(received.get(0).body()).isEqualTo("{\"title\":\"分工表\"}");
        assertThat(received.get(0).key()).hasSize(64);
        assertThat(received.get(0).authorization()).isEqualTo("Bearer secret");
    }

    @Test
    void passingErrorsAreRepeatedWithTheSameKey() throws Exception {
        answer("/in", (exchange, number) -> status(exchange, number == 1 ? 503 : number == 2 ? 429 : 200, "busy"));
        assertThat(pusher(5).push(address("/in"), JSON)).isEqualTo(200);
        assertThat(received).hasSize(3);
        assertThat(received.stream().map(Received::key).distinct()).hasSize(1);
    }

    @Test
    void refusalIsNotRepeatedAndSaysWhatTheReceiverSaid() {
        answer("/in", (exchange, number) -> status(exchange, 422, "title missing"));
        assertThatThrownBy(() -> pusher(5).push(address("/in"), JSON))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("422 \"title missing\"");
        assertThat(received).hasSize(1);
    }

    @Test
    void serverThatCannotPostIsNotAskedAgain() {
        answer("/in", (exchange, number) -> status(exchange, 501, "Unsupported method"));
        assertThatThrownBy(() -> pusher(3).push(address("/in"), JSON))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("refused the result: it answered 501 \"Unsupported method\"");
        assertThat(received).hasSize(1);
    }

    @Test
    void serverThatStaysBrokenIsGivenUp() {
        answer("/in", (exchange, number) -> status(exchange, 500, "oops"));
        assertThatThrownBy(() -> pusher(3).push(address("/in"), JSON))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("3 tries")
                .hasMessageContaining("500 \"oops\"");
        assertThat(received).hasSize(3);
    }

    @Test
    void hostThatIsNotThereIsNamedInWords() {
        assertThatThrownBy(() -> pusher(1).push(new PushAddress(URI.create("https://nobody.invalid/in")), JSON))
                .hasMessageContaining("there is no host of this name");
        assertThatThrownBy(() -> pusher(1).push(new PushAddress(URI.create("http://127.0.0.1:1/in")), JSON))
                .hasMessageContaining("there is no connection to the host");
    }

    @Test
    void serverThatHangsIsLeftAfterTheTimeout() throws Exception {
        answer("/in", (exchange, number) -> {
            if (number == 1) {
                Thread.sleep(5_000);
            }
            status(exchange, 200, "");
        });
        assertThat(pusher(2).push(address("/in"), JSON)).isEqualTo(200);
    }

    @Test
    void serverThatHangsInTheMiddleOfItsAnswerIsLeftToo() throws Exception {
        answer("/in", (exchange, number) -> {
            if (number == 1) {
                exchange.sendResponseHeaders(500, 100);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                Thread.sleep(5_000);
            }
            status(exchange, 200, "");
        });
        assertThat(pusher(2).push(address("/in"), JSON)).isEqualTo(200);
    }

    @Test
    void endlessAnswerIsReadNoFurtherThanItIsShown() {
        answer("/in", (exchange, number) -> {
            exchange.sendResponseHeaders(400, 0);
            byte[] words = "错误".repeat(1000).getBytes(StandardCharsets.UTF_8);
            for (int part = 0; part < 100_000; part++) {
                exchange.getResponseBody().write(words);
            }
        });
        assertThatThrownBy(() -> pusher(1).push(address("/in"), JSON))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("400 \"错误错误")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void longResultArrivesWhole() throws Exception {
        answer("/in", (exchange, number) -> status(exchange, 200, ""));
        byte[] long30Megabytes = "分".repeat(10_000_000).getBytes(StandardCharsets.UTF_8);
        ResultPusher patient =
                new ResultPusher(new PushOptions(Duration.ofSeconds(60), 1, Duration.ofMillis(5), Optional.empty()));
        assertThat(patient.push(address("/in"), long30Megabytes)).isEqualTo(200);
        assertThat(received.get(0).body()).hasSize(10_000_000);
        assertThat(received.get(0).authorization()).isNull();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void pauseThatTheReceiverAsksForIsKept(boolean asDate) throws Exception {
        List<Long> times = new CopyOnWriteArrayList<>();
        answer("/in", (exchange, number) -> {
            times.add(System.nanoTime());
            // a date has whole seconds, so two of them are one at least
            String until = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                    ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(2));
            exchange.getResponseHeaders().add("Retry-After", asDate ? until : "1");
            status(exchange, number == 1 ? 503 : 200, "");
        });
        assertThat(pusher(2).push(address("/in"), JSON)).isEqualTo(200);
        assertThat(Duration.ofNanos(times.get(1) - times.get(0))).isGreaterThan(Duration.ofMillis(900));
    }

    @Test
    void receiverWithAnUnknownCertificateIsNotAskedAgain(@TempDir Path folder) throws Exception {
        HttpsServer secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys.p12"))));
        secure.start();
        try {
            URI target = URI.create("https://localhost:" + secure.getAddress().getPort() + "/in");
            assertThatThrownBy(() -> pusher(3).push(new PushAddress(target), JSON))
                    .isInstanceOf(PushException.class)
                    .hasMessageContaining("cannot show that it is the receiver")
                    .hasMessageContaining("trustStore")
                    .hasMessageNotContaining("tries");
        } finally {
            secure.stop(0);
        }
    }

    private static SSLContext selfSigned(Path keys) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-alias",
                        "own",
                        "-storepass",
                        "changeit",
                        "-keystore",
                        keys.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        KeyStore store = KeyStore.getInstance(keys.toFile(), "changeit".toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    @Test
    void connectionThatBreaksIsRepeated() throws Exception {
        answer("/in", (exchange, number) -> {
            if (number == 1) {
                exchange.close();
            } else {
                status(exchange, 200, "");
            }
        });
        assertThat(pusher(3).push(address("/in"), JSON)).isEqualTo(200);
    }

    @Test
    void redirectThatKeepsTheMethodIsFollowed() throws Exception {
        answer("/old", (exchange, number) -> redirect(exchange, 308, "/new"));
        answer("/new", (exchange, number) -> status(exchange, 200, ""));
        assertThat(pusher(1).push(address("/old"), JSON)).isEqualTo(200);
        assertThat(received).extracting(Received::path).containsExactly("/old", "/new");
    }

    @Test
    void redirectThatWouldDropTheBodyIsAnError() {
        answer("/old", (exchange, number) -> redirect(exchange, 302, "/login"));
        assertThatThrownBy(() -> pusher(3).push(address("/old"), JSON))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("302")
                .hasMessageContaining("/login");
    }

    @Test
    void redirectInACircleEnds() {
        answer("/old", (exchange, number) -> redirect(exchange, 307, "/old"));
        assertThatThrownBy(() -> pusher(1).push(address("/old"), JSON)).hasMessageContaining("redirects more than");
    }

    @Test
    void tokenIsNotGivenToAnotherOrigin() throws Exception {
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        List<String> seen = new CopyOnWriteArrayList<>();
        other.createContext("/in", exchange -> {
            seen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
        try {
            String target = "http://127.0.0.1:" + other.getAddress().getPort() + "/in";
            answer("/old", (exchange, number) -> redirect(exchange, 307, target));
            assertThat(pusher(1).push(address("/old"), JSON)).isEqualTo(200);
            assertThat(seen).containsExactly("null");
        } finally {
            other.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/in",
                "ftp://example.org/in",
                "foo",
                "https:in",
                "https:///in",
                "file:///etc/passwd",
                "http://127.0.0.1.example.org/"
            })
    void onlySafeAddressesAreTaken(String address) {
        assertThatThrownBy(() -> new PushAddress(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected an https address")
                .hasMessageContaining("\"" + address + "\"");
    }

    @Test
    void secretsOfAnAddressAreNotRepeated() {
        assertThat(new PushAddress(URI.create("https://example.org/in?key=geheim")))
                .hasToString("https://example.org/in?…");
        assertThatThrownBy(() -> new PushAddress(URI.create("https://user:geheim@example.org/in")))
                .hasMessageContaining("user or password")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> new PushAddress(URI.create("http://user:geheim@example.org/in?key=geheim")))
                .hasMessageNotContaining("geheim");
    }

    @Test
    void redirectToAnUnsafeAddressIsNotFollowed() {
        answer("/old", (exchange, number) -> redirect(exchange, 307, "http://example.org/in"));
        assertThatThrownBy(() -> pusher(3).push(address("/old"), JSON))
                .isInstanceOf(PushException.class)
                .hasMessageContaining("307")
                .hasMessageContaining("not sent");
        assertThat(received).hasSize(1);
    }

    private void answer(String path, Answer answer) {
        AtomicInteger count = new AtomicInteger();
        server.createContext(path, exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(new Received(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    body));
            try {
                answer.give(exchange, count.incrementAndGet());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
    }

    private static void status(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static void redirect(HttpExchange exchange, int status, String location) throws IOException {
        exchange.getResponseHeaders().add("Location", location);
        exchange.sendResponseHeaders(status, -1);
    }

    private PushAddress address(String path) {
        return new PushAddress(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path));
    }

    private static ResultPusher pusher(int tries) {
        return new ResultPusher(
                new PushOptions(Duration.ofMillis(700), tries, Duration.ofMillis(5), Optional.of("secret")));
    }
}
