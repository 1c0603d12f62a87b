package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.StartedProduct;

/** A start on a database that somebody else runs; here it is another embedded one. */
class OutsideDatabaseIT {
    private static final Path DIRECTORY =
            Path.of("target", "products", "outside-database").toAbsolutePath();

    @Test
    void makes_its_tables_there_brings_no_demonstration_data_and_finds_everything_again() {
        RunningProduct.emptied(DIRECTORY);
        Home home = new Home(Path.of(Objects.requireNonNull(System.getProperty("lianxi.home"))));
        try (DataDirectory elsewhere = DataDirectory.hold(DIRECTORY.resolve("elsewhere"));
                EmbeddedDatabase database = EmbeddedDatabase.start(home.mariadb(), elsewhere)) {
            DatabaseAccess access = database.access();
            Map<String, String> settings = Map.of(
                    "LIANXI_PORT", Integer.toString(RunningProduct.freePort()),
                    "LIANXI_DB_URL", access.url(),
                    "LIANXI_DB_USER", access.user(),
                    "LIANXI_DB_PASSWORD", access.password());

            String first = consoleOfAStart(settings);
            String second = consoleOfAStart(settings);

            assertThat(first)
                    .contains("Checking the database", "/set-up?token=")
                    .doesNotContain("sign-ins");
            assertThat(first).doesNotContain(access.password());
            assertThat(second).contains("Lianxi is ready").doesNotContain("Starting the embedded database");
            assertThat(DIRECTORY.resolve("product/data/database").resolve("tables"))
                    .doesNotExist();
            assertThat(Files.exists(DIRECTORY.resolve("product/data"))).isTrue();
        }
    }

    private static String consoleOfAStart(Map<String, String> settings) {
        try (StartedProduct product = StartedProduct.launch(DIRECTORY.resolve("product"), settings)) {
            product.untilReady();
            assertThat(product.stop()).isEqualTo(ExitCode.STOPPED.number());
            return product.console();
        }
    }
}
