package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path HOME = Path.of("/opt/lianxi");

    @Test
    void need_nothing_to_be_set() {
        Settings settings = Settings.read(Map.of(), HOME);

        assertThat(settings.data()).isEqualTo(Path.of("/opt/lianxi/data"));
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.outsideDatabase()).isEmpty();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.tls()).isFalse();
        assertThat(settings.address()).isEqualTo("http://127.0.0.1:8080/");
    }

    @Test
    void take_an_empty_value_for_none() {
        Settings settings = Settings.read(Map.of("LIANXI_PORT", " ", "LIANXI_DATA", ""), HOME);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("/opt/lianxi/data"));
    }

    @Test
    void name_an_outside_database_which_gets_no_demonstration_unasked() {
        Settings settings = Settings.read(
                Map.of(
                        "LIANXI_DB_URL", "jdbc:mysql://db.example:3306/lianxi?sslMode=REQUIRED",
                        "LIANXI_DB_USER", "lianxi",
                        "LIANXI_DB_PASSWORD", "geheim"),
                HOME);

        assertThat(settings.outsideDatabase())
                .contains(
                        new DatabaseAccess("jdbc:mysql://db.example:3306/lianxi?sslMode=REQUIRED", "lianxi", "geheim"));
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void put_the_demonstration_on_an_outside_database_when_asked() {
        Settings settings =
                Settings.read(Map.of("LIANXI_DB_URL", "jdbc:mysql://db.example/lianxi", "LIANXI_DEMO", "on"), HOME);

        assertThat(settings.demo()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80 80", "99999999999"})
    void refuse_what_is_no_port(String port) {
        assertRefused(Map.of("LIANXI_PORT", port), "LIANXI_PORT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"180 days", "6 months", "36months", "3650 days"})
    void keep_the_audit_trail_as_long_as_the_law_asks_for_or_longer(String retention) {
        assertThat(Settings.read(Map.of("LIANXI_AUDIT_RETENTION", retention), HOME)
                        .auditRetention())
                .isEqualTo(retention);
    }

    @ParameterizedTest
    @ValueSource(strings = {"179 days", "5 months", "3 years", "36", "-200 days"})
    void refuse_to_keep_the_audit_trail_for_less_than_180_days(String retention) {
        assertRefused(Map.of("LIANXI_AUDIT_RETENTION", retention), "180 days");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "true", "1"})
    void refuse_a_switch_that_is_neither_on_nor_off(String value) {
        assertRefused(Map.of("LIANXI_DEMO", value), "LIANXI_DEMO");
        assertRefused(Map.of("LIANXI_TLS", value), "LIANXI_TLS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db/lianxi",
                "db.example",
                "jdbc:mysql://",
                "jdbc:mysql:///lianxi",
                "jdbc:mysql://db"
            })
    void refuse_an_address_that_is_no_mysql_schema(String url) {
        assertRefused(Map.of("LIANXI_DB_URL", url), "LIANXI_DB_URL");
    }

    @Test
    void refuse_a_user_of_no_database() {
        assertRefused(Map.of("LIANXI_DB_USER", "lianxi"), "LIANXI_DB_USER");
    }

    @Test
    void refuse_an_address_that_nothing_has() {
        assertRefused(Map.of("LIANXI_BIND", "999.1.1.1"), "LIANXI_BIND");
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, http://127.0.0.1:8080/",
        "::, http://[::1]:8080/",
        "::1, http://[0:0:0:0:0:0:0:1]:8080/",
        "192.0.2.7, http://192.0.2.7:8080/"
    })
    void show_an_address_that_a_browser_here_can_open(String bind, String address) {
        assertThat(Settings.read(Map.of("LIANXI_BIND", bind), HOME).address()).isEqualTo(address);
    }

    private static void assertRefused(Map<String, String> environment, String name) {
        assertThatThrownBy(() -> Settings.read(environment, HOME))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.exitCode()).isEqualTo(ExitCode.SETTING_WRONG);
                    assertThat(refused.reason().chinese()).contains(name);
                    assertThat(refused.reason().english()).contains(name);
                });
    }
}
