package org.lianxi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.committee.testing.TestDatabase;

class EarIT {

    @TempDir
    private static Path data;

    private static PayaraServer server;

    private final HttpClient visitor =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void deploy() throws IOException, InterruptedException {
        server = PayaraServer.start(
                path("lianxi.payara"),
                Map.of(
                        "lianxi.db.url", TestDatabase.empty("lianxi"),
                        "lianxi.db.user", "root",
                        "lianxi.db.password", "none",
                        "lianxi.demo", "on",
                        "lianxi.view-state-key", "bGlhbnhpLWxpYW54aS1saWFueGktbGlhbnhpLWxpYW4=",
                        "lianxi.data", data.toString()));
        server.deploy(path("lianxi.ear"));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        server.close();
    }

    @Test
    void says_that_it_is_ready() throws IOException, InterruptedException {
        assertThat(get("health/ready").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return visitor.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
    }

    private static Path path(String property) {
        Path path = Path.of(Objects.requireNonNull(System.getProperty(property), "Run with -Pit"));
        assertThat(Files.exists(path)).isTrue();
        return path;
    }
}
