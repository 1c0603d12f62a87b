package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.StartedProduct;

class VerifyAuditIT {
    private static final Path HOME =
            Path.of(Objects.requireNonNull(System.getProperty("lianxi.home"), "Run with -Pit"));
    private static final int ACTS = 4;

    private final Path directory =
            RunningProduct.emptied(Path.of("target", "products", "verify-audit").toAbsolutePath());

    @Test
    void walks_the_chain_beside_the_running_product_and_without_it_and_names_what_was_touched()
            throws IOException, SQLException, InterruptedException {
        assertThat(verify()).startsWith("2").contains("no database");

        try (StartedProduct product = StartedProduct.launch(
                directory, Map.of("LIANXI_PORT", Integer.toString(RunningProduct.freePort()), "LIANXI_DEMO", "off"))) {
            product.untilReady();
            failToSignIn(product.address());
            assertThat(verify()).startsWith("0").contains(ACTS + " entries");
        }

        String whole = verify();
        assertThat(whole).startsWith("0").contains(ACTS + " entries");
        String end = whole.substring(whole.lastIndexOf(' ') + 1).strip();
        assertThat(verify("--expect", end)).startsWith("0");
        assertThat(verify("--expect", "yesterday")).startsWith("2");

        intrude(
                "drop trigger committee_audit_entry_is_kept",
                "drop trigger committee_audit_tail_only_moves_on",
                "delete from committee_audit_entry where seq = 4",
                "update committee_audit_tail t join committee_audit_entry e on e.seq = 3 set t.seq = 3, t.hash = e.hash");
        assertThat(verify()).startsWith("0").contains("3 entries");
        assertThat(verify("--expect", end)).startsWith("1").contains("entry 4", "cut off");

        intrude(
                "drop trigger committee_audit_entry_is_never_changed",
                "update committee_audit_entry set details = 'a=b' where seq = 2");
        assertThat(verify()).startsWith("1").contains("第 2 条", "entry 2", "changed");
    }

    /** Each failure is an act. */
    private static void failToSignIn(URI address) throws IOException, InterruptedException {
        HttpRequest attempt = HttpRequest.newBuilder(address.resolve("api/v1/session"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"login\":\"nobody\",\"password\":\"Qianliyan-8848\"}"))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        for (int number = 0; number < ACTS; number++) {
            assertThat(client.send(attempt, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(401);
        }
    }

    private String verify(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = AuditVerification.ARGUMENT;
        System.arraycopy(more, 0, arguments, 1, more.length);
        Path console = directory.resolve("verified");
        try (StartedProduct verified = StartedProduct.launch(
                console, Map.of("LIANXI_DATA", directory.resolve("data").toString()), arguments)) {
            int code = verified.exitCode();
            return code + " " + verified.console();
        }
    }

    private void intrude(String... statements) throws SQLException {
        try (DataDirectory data = DataDirectory.hold(directory.resolve("data"));
                EmbeddedDatabase database = EmbeddedDatabase.start(HOME.resolve("mariadb"), data);
                DatabaseDriver driver = DatabaseDriver.in(List.of(HOME.resolve("lib/driver.jar")));
                Connection connection = driver.connect(database.access(), 0);
                Statement saying = connection.createStatement()) {
            for (String statement : statements) {
                saying.executeUpdate(statement);
            }
        }
    }
}
