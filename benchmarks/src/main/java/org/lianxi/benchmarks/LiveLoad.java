package org.lianxi.benchmarks;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sitting with many open pages: a running product (its address in LIANXI_URL, with the demonstration data and its meeting in
 * session) is asked for streams, then votes change, and each stream says when it heard of which revision.
 */
final class LiveLoad {

    /** What one asks for. */
    static final String NAME = "live";

    private static final int PAGES = 300;
    private static final int PAGES_OF_A_SESSION = 12;
    private static final int CHANGES = 200;
    private static final long SECONDS = 10;
    private static final long PATIENCE_SECONDS = 15;
    private static final List<String> READERS = List.of("rc1", "oc1", "psc1", "secretary1", "party1");
    private static final List<String> VOTERS = List.of("rc1", "oc1", "psc1");
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

    private final URI product;
    private final List<Stream> streams = new ArrayList<>();

    private LiveLoad(URI product) {
        this.product = product;
    }

    /** Figures of one run, or an empty table where no product runs. */
    static Table measured(String address) throws IOException, InterruptedException {
        return new LiveLoad(URI.create(address)).measure();
    }

    private Table measure() throws IOException, InterruptedException {
        HttpClient reader = signedIn(READERS.get(3));
        String meeting = first(reader, "/api/v1/meetings?state=IN_SESSION", "\"id\":\"([0-9a-f-]{36})\"");
        String item =
                first(reader, "/api/v1/meetings/" + meeting, "\"items\":\\[\\{\"item\":\\{\"id\":\"([0-9a-f-]{36})\"");
        List<HttpClient> voters = new ArrayList<>();
        for (String login : VOTERS) {
            voters.add(signedIn(login));
        }
        HttpClient session = reader;
        for (int page = 0; page < PAGES; page++) {
            if (page % PAGES_OF_A_SESSION == 0) {
                session = signedIn(READERS.get(page / PAGES_OF_A_SESSION % READERS.size()));
            }
            Stream stream = new Stream();
            streams.add(stream);
            stream.open(session, request("/live?id=" + meeting));
        }
        waitFor(0);
        long before = streams.stream().mapToLong(Stream::newest).max().orElse(0);
        long[] sent = change(voters, meeting, item);
        long last = before + CHANGES;
        waitFor(last);
        return table(before, sent, last);
    }

    /** The votes change at an even pace, one after the other: each is one revision. */
    private long[] change(List<HttpClient> voters, String meeting, String item)
            throws IOException, InterruptedException {
        long[] sent = new long[CHANGES];
        long start = System.nanoTime();
        for (int change = 0; change < CHANGES; change++) {
            long due = start + TimeUnit.SECONDS.toNanos(SECONDS) * change / CHANGES;
            LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
            sent[change] = System.nanoTime();
            String choice = change / VOTERS.size() % 2 == 0 ? "AGAINST" : "FOR";
            HttpRequest act = request("/api/v1/meetings/" + meeting + "/acts")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"act\":\"VOTE\",\"item\":\"" + item + "\",\"choice\":\"" + choice + "\"}"))
                    .build();
            HttpResponse<String> answer = voters.get(change % VOTERS.size()).send(act, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("a vote was refused: " + answer.body());
            }
        }
        return sent;
    }

    private void waitFor(long revision) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && streams.stream().anyMatch(each -> each.newest() < Math.max(revision, 1))) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private Table table(long before, long[] sent, long last) {
        double[] delays = streams.stream()
                .flatMapToDouble(stream -> IntStream.range(0, CHANGES)
                        .mapToLong(change -> stream.heardOf(before + change + 1) - sent[change])
                        .filter(delay -> delay > 0)
                        .mapToDouble(delay -> delay / 1e6))
                .sorted()
                .toArray();
        long reached = streams.stream().filter(each -> each.newest() >= last).count();
        Table table = new Table(
                PAGES + " open pages, " + CHANGES + " changes of votes in " + SECONDS + " s",
                List.of("pages that heard of the last change", "delay p50 ms", "delay p95 ms", "delay max ms"));
        table.add(
                "from sending a vote to the page hearing of it",
                List.of(
                        (double) reached,
                        delays[delays.length / 2],
                        delays[(int) (delays.length * 0.95)],
                        delays[delays.length - 1]));
        return table;
    }

    private HttpClient signedIn(String login) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> answer = client.send(
                request("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"login\":\"" + login + "\",\"password\":\"Yunling-2026\"}"))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 204) {
            throw new IOException(login + " could not sign in: " + answer.statusCode());
        }
        return client;
    }

    private String first(HttpClient client, String address, String pattern) throws IOException, InterruptedException {
        String body =
                client.send(request(address).build(), BodyHandlers.ofString()).body();
        Matcher found = Pattern.compile(pattern).matcher(body);
        if (!found.find()) {
            throw new IOException("nothing at " + address + ": start a product with the demonstration data");
        }
        return found.group(1);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(product.resolve(address)).version(HttpClient.Version.HTTP_1_1);
    }

    /** One page: which revision it heard of when. */
    private static final class Stream {

        private final List<long[]> heard = new ArrayList<>();
        private CompletableFuture<?> open = CompletableFuture.completedFuture(true);

        void open(HttpClient client, HttpRequest.Builder request) {
            open = client.sendAsync(
                            request.header("Accept", "text/event-stream").build(), BodyHandlers.ofLines())
                    .thenAcceptAsync(
                            answer -> answer.body().forEach(this::hear), work -> new Thread(work, "page").start());
        }

        private synchronized void hear(String line) {
            Matcher revision = REVISION.matcher(line);
            if (revision.find()) {
                heard.add(new long[] {Long.parseLong(revision.group(1)), System.nanoTime()});
            }
        }

        synchronized long newest() {
            return open.isCompletedExceptionally() || heard.isEmpty() ? 0 : heard.get(heard.size() - 1)[0];
        }

        /** When it first heard of this revision or a later one; 0 for never. */
        synchronized long heardOf(long revision) {
            return heard.stream()
                    .filter(each -> each[0] >= revision)
                    .mapToLong(each -> each[1])
                    .findFirst()
                    .orElse(0);
        }
    }
}
