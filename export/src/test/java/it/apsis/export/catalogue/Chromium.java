package it.apsis.export.catalogue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of a headless Chromium, spoken to over its debugging port. */
final class Chromium implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path profile;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final WebSocket socket;

    private Chromium(Process process, Path profile, URI page) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(page, new Listener())
                .join();
    }

    /** Where it is installed, or empty. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Its profile is a folder of its own: it may still be written to when a test is over and takes its folder away. */
    static Chromium start(Path program) throws Exception {
        Path profile = Files.createTempDirectory("apsis-chromium");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        String port = null;
        for (String line = lines.readLine(); port == null && line != null; line = lines.readLine()) {
            port = line.startsWith("DevTools listening on ")
                    ? line.replaceAll(".*127\\.0\\.0\\.1:(\\d+)/.*", "$1")
                    : null;
            if (port != null) {
                break;
            }
        }
        drain(lines);
        Chromium chromium = new Chromium(process, profile, page(port));
        chromium.call("Page.enable", Map.of());
        chromium.call("Runtime.enable", Map.of());
        chromium.call("Log.enable", Map.of());
        return chromium;
    }

    private static void drain(BufferedReader lines) {
        Thread thread = new Thread(() -> lines.lines().forEach(line -> {}));
        thread.setDaemon(true);
        thread.start();
    }

    private static URI page(String port) throws Exception {
        HttpRequest list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        while (true) {
            String body = HttpClient.newHttpClient()
                    .send(list, HttpResponse.BodyHandlers.ofString())
                    .body();
            for (JsonNode target : JSON.readTree(body)) {
                if (target.get("type").asString().equals("page")) {
                    return URI.create(target.get("webSocketDebuggerUrl").asString());
                }
            }
            Thread.sleep(50);
        }
    }

    JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        return ask(method, parameters).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private CompletableFuture<JsonNode> ask(String method, Map<String, ?> parameters) {
        int id = calls.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        return socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .thenCompose(sent -> answer);
    }

    /** What a script in the page gives; promises are waited for. */
    JsonNode run(String script) throws Exception {
        JsonNode answer = call(
                "Runtime.evaluate",
                Map.of("expression", script, "awaitPromise", true, "returnByValue", true, "userGesture", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.at("/result/value");
    }

    String text(String script) throws Exception {
        return run(script).asString();
    }

    void open(String address) throws Exception {
        call("Page.navigate", Map.of("url", address));
        until("document.readyState === 'complete' && location.href.startsWith('" + address.split("#")[0] + "')");
    }

    /** Waits for what a script says to come true; a page that is being left says nothing. */
    void until(String script) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isTrue(script)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("In vain: " + script);
            }
            Thread.sleep(20);
        }
    }

    private boolean isTrue(String script) throws Exception {
        try {
            return run("Boolean(" + script + ")").asBoolean();
        } catch (ExecutionException | IllegalStateException leaving) {
            return false;
        }
    }

    /** As the button of the browser does. */
    void back() throws Exception {
        run("setTimeout(() => history.back())");
    }

    /** Clicks where the element is on the screen, as a person does. */
    void click(String selector) throws Exception {
        JsonNode at = run("(() => { const e = document.querySelector('" + selector + "');"
                + " e.scrollIntoView({block: 'center', behavior: 'instant'}); const b = e.getBoundingClientRect();"
                + " return [b.x + b.width / 2, b.y + b.height / 2]; })()");
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.get(0).asDouble(),
                            "y",
                            at.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    void type(String text) throws Exception {
        call("Input.insertText", Map.of("text", text));
    }

    void width(int pixels) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    void picture(Path file, boolean whole) throws Exception {
        JsonNode shot = call("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole));
        Files.write(file, Base64.getDecoder().decode(shot.get("data").asString()));
    }

    byte[] print() throws Exception {
        return Base64.getDecoder()
                .decode(call("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")
                        .asString());
    }

    /** Errors of scripts and of the policy, and whatever else the console would show, since it was last asked. */
    List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    /** Ends it with the processes it started, which outlive it and write to its profile as long as they do. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        ask("Browser.close", Map.of());
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        socket.abort();
        for (ProcessHandle one : all) {
            one.destroyForcibly();
            one.onExit().join();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            // Whoever is not of its family, as what reports its crashes, may still add a file: then that stays behind.
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (UncheckedIOException vanished) {
            System.out.println("The profile of the browser stays behind: " + vanished.getMessage());
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                take(JSON.readTree(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode told) {
            if (told.has("id")) {
                CompletableFuture<JsonNode> answer =
                        answers.remove(told.get("id").asInt());
                if (told.has("error")) {
                    answer.completeExceptionally(
                            new IllegalStateException(told.get("error").toString()));
                } else {
                    answer.complete(told.get("result"));
                }
                return;
            }
            switch (told.get("method").asString()) {
                case "Runtime.exceptionThrown", "Log.entryAdded" ->
                    complaints.add(told.get("params").toString());
                case "Runtime.consoleAPICalled" ->
                    complaints.add(told.at("/params/args").toString());
                default -> {
                    // Nothing to complain about.
                }
            }
        }
    }
}
