package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideDatabaseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"8.4.0", "9.1.0", "11.4.5-MariaDB-log", "12.0.2-MariaDB", "5.5.5-11.4.3-MariaDB", "unknown"})
    void is_accepted_when_it_is_new_enough(String version) {
        OutsideDatabase.requireNew(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.0.39", "5.7.44", "10.11.6-MariaDB", "5.5.5-10.11.6-MariaDB", "11.3.2-MariaDB"})
    void is_refused_when_it_would_lose_fractions_of_seconds(String version) {
        assertThatThrownBy(() -> OutsideDatabase.requireNew(version))
                .hasMessageContaining(version)
                .isInstanceOf(StartRefused.class);
    }

    @Test
    void is_refused_when_nobody_answers() throws IOException {
        DatabaseAccess nobody = new DatabaseAccess(
                "jdbc:mysql://127.0.0.1:" + PortCheck.anyFree() + "/lianxi?password=geheim", "lianxi", "geheim");

        assertThatThrownBy(() -> OutsideDatabase.require(nobody, driver()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("jdbc:mysql://127.0.0.1")
                .hasMessageNotContaining("geheim")
                .extracting(refused -> ((StartRefused) refused).exitCode())
                .isEqualTo(ExitCode.DATABASE_NOT_REACHABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  false, GRANT USAGE ON *.*",
        "false, false, false, GRANT USAGE ON *.*",
        "false, true,  true,  GRANT USAGE ON *.*",
        "false, true,  false, GRANT ALL PRIVILEGES ON *.* TO root",
        "false, true,  false, 'GRANT SUPER, TRIGGER ON *.* TO lianxi'"
    })
    void is_accepted_when_it_lets_the_guards_of_the_audit_trail_in(
            boolean areThere, boolean logsChanges, boolean trustsMakers, String grants) {
        OutsideDatabase.requireGuards(new OutsideDatabase.Guards(areThere, logsChanges, trustsMakers, grants));
    }

    @Test
    void is_refused_when_it_forbids_the_guards_of_the_audit_trail() {
        OutsideDatabase.Guards guards =
                new OutsideDatabase.Guards(false, true, false, "GRANT ALL PRIVILEGES ON `lianxi`.* TO lianxi");

        assertThatThrownBy(() -> OutsideDatabase.requireGuards(guards))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("log_bin_trust_function_creators");
    }

    private static Path driver() {
        try {
            return Path.of(com.mysql.cj.jdbc.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
