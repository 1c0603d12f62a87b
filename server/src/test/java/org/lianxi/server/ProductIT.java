package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.StartedProduct;

@InBrowser
class ProductIT {

    @Test
    void shows_its_first_page_to_a_browser(Browser browser) {
        Page page = browser.desktop();

        Response answer = page.navigate("/");

        assertThat(answer.ok()).isTrue();
        browser.screenshot(page, "first-page");
    }

    @Test
    void keeps_the_console_short_and_ends_it_with_its_address(RunningProduct.Reachable product) {
        String console = product.started().orElseThrow().console();

        assertThat(console.lines()).last().isEqualTo("Lianxi is ready: " + product.address());
        assertThat(console).doesNotContain("INFO", "WARNING");
    }

    @Test
    void refuses_a_data_directory_that_it_holds_itself(RunningProduct.Reachable product) {
        Path data = product.started().orElseThrow().data();

        try (StartedProduct second = StartedProduct.launch(
                scratch("second"),
                Map.of("LIANXI_DATA", data.toString(), "LIANXI_PORT", Integer.toString(RunningProduct.freePort())))) {
            assertThat(second.exitCode()).isEqualTo(ExitCode.DATA_IN_USE.number());
            assertThat(second.console()).contains("数据目录").contains("in use by another Lianxi");
        }
    }

    @Test
    void refuses_a_port_that_is_taken(RunningProduct.Reachable product) {
        String port = Integer.toString(product.address().getPort());

        try (StartedProduct second = StartedProduct.launch(scratch("port"), Map.of("LIANXI_PORT", port))) {
            assertThat(second.exitCode()).isEqualTo(ExitCode.PORT_TAKEN.number());
            assertThat(second.console()).contains("Port " + port + " at 127.0.0.1 is taken");
        }
    }

    @Test
    void refuses_a_database_that_nobody_runs() {
        try (StartedProduct product = StartedProduct.launch(
                scratch("outside"),
                Map.of(
                        "LIANXI_PORT",
                        Integer.toString(RunningProduct.freePort()),
                        "LIANXI_DB_URL",
                        "jdbc:mysql://127.0.0.1:" + RunningProduct.freePort() + "/lianxi",
                        "LIANXI_DB_USER",
                        "lianxi"))) {
            assertThat(product.exitCode()).isEqualTo(ExitCode.DATABASE_NOT_REACHABLE.number());
            assertThat(product.console()).contains("cannot be reached");
        }
    }

    private static Path scratch(String name) {
        return RunningProduct.emptied(Path.of("target", "products", name).toAbsolutePath());
    }
}
