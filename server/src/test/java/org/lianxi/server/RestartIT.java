package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.Browser;
import org.lianxi.server.testing.InBrowser;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.StartedProduct;

/** One installation that is killed three times: twice during its first start, and once while somebody works with it. */
@InBrowser
class RestartIT {
    private static final String PASSWORD = "Qianliyan-8848";

    @Test
    void begins_again_and_finds_everything_again_after_it_was_killed_and_stops_cleanly_when_asked(Browser browser)
            throws IOException {
        Path directory =
                RunningProduct.emptied(Path.of("target", "products", "restart").toAbsolutePath());
        for (String phase : List.of("Making the tables", "Starting the process engine")) {
            try (StartedProduct cutShort = start(directory)) {
                cutShort.untilItSays(phase);
                cutShort.kill();
            }
        }
        try (StartedProduct killed = start(directory)) {
            killed.untilReady();
            assertThat(killed.console()).contains("it begins again", "set-up?token=");
            setUpFirstAdministrator(browser.desktop(), killed);
            killed.kill();
        }
        long orphan = databasePid(directory);

        try (StartedProduct again = start(directory)) {
            again.untilReady();

            assertThat(isAlive(orphan)).isFalse();
            assertThat(again.console()).doesNotContain("set-up?token");
            assertThat(signedIn(browser.desktop(), again.address())).doesNotContain("/sign-in");
            long database = databasePid(directory);
            assertThat(again.stop()).isEqualTo(ExitCode.STOPPED.number());
            assertThat(isAlive(database)).isFalse();
        }
    }

    private static void setUpFirstAdministrator(Page page, StartedProduct product) {
        page.navigate(product.console()
                .lines()
                .map(String::strip)
                .filter(line -> line.contains("/set-up?token="))
                .findFirst()
                .orElseThrow());
        page.locator("[name=cityName]").fill("云岭市");
        page.locator("[name=displayName]").fill("系统管理员");
        page.locator("[name=login]").fill("root");
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=repeatedPassword]").fill(PASSWORD);
        page.locator("[name=go]").click();
        page.waitForURL(address -> !address.contains("/set-up"));
    }

    private static String signedIn(Page page, URI address) {
        page.navigate(address.resolve("sign-in").toString());
        page.locator("[name=login]").fill("root");
        page.locator("[name=password]").fill(PASSWORD);
        page.locator("[name=go]").click();
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        return page.url();
    }

    private static StartedProduct start(Path directory) {
        return StartedProduct.launch(
                directory, Map.of("LIANXI_PORT", Integer.toString(RunningProduct.freePort()), "LIANXI_DEMO", "off"));
    }

    private static long databasePid(Path directory) throws IOException {
        return Long.parseLong(Files.readString(directory.resolve("data/database/mariadbd.pid"))
                .strip());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
