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

    private static final String PASSWORD = "Yunling-2026";

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
        server.stop();
    }

    @Test
    void says_that_it_is_ready() throws IOException, InterruptedException {
        assertThat(get("health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void lets_a_delegate_sign_in_and_submit_a_matter() throws IOException, InterruptedException {
        HttpResponse<String> signIn = get("sign-in");
        HttpResponse<String> signedIn =
                send(form(signIn, "signIn").with("login", "rc1").with("password", PASSWORD));

        HttpResponse<String> submit = get("matter/submit");
        HttpResponse<String> submitted = send(form(submit, "submit")
                .with("title", "楼道照明长期不亮")
                .with("facts", "三号楼二单元楼道照明已两个月不亮。")
                .with("wish", "请尽快修复。")
                .with("affectedHouseholds", "24"));

        assertThat(signedIn.statusCode()).isBetween(300, 399);
        assertThat(submitted.statusCode()).as(submitted.body()).isBetween(300, 399);
        assertThat(get(submitted.headers().firstValue("Location").orElseThrow()).body())
                .contains("楼道照明长期不亮");
    }

    private static WebForm form(HttpResponse<String> page, String id) {
        return WebForm.of(page.uri(), page.body(), id);
    }

    private HttpResponse<String> send(WebForm form) throws IOException, InterruptedException {
        return visitor.send(form.sent(), BodyHandlers.ofString());
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
