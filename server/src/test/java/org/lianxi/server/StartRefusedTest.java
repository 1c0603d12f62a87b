package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StartRefusedTest {
    private static final Path DATA = Path.of("/srv/lianxi/data");
    private static final Path LOG = Path.of("/srv/lianxi/data/log/lianxi.log");

    static Stream<StartRefused> reasons() {
        return Stream.of(
                StartRefused.settingWrong("LIANXI_PORT", "x", new Message("应为整数", "it should be a number")),
                StartRefused.portTaken("127.0.0.1", 8080),
                StartRefused.portForbidden(80),
                StartRefused.bindUnknown("192.0.2.1"),
                StartRefused.dataInUse(DATA, "4711"),
                StartRefused.dataNotWritable(DATA),
                StartRefused.diskNearlyFull(DATA, 12),
                StartRefused.databaseNotReachable("jdbc:mysql://db/lianxi", "Connection refused"),
                StartRefused.databaseTooOld("10.11.6-MariaDB"),
                StartRefused.databaseFailed("mariadbd", LOG),
                StartRefused.portalFailed("deploy", LOG));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void says_why_in_one_line_of_each_language(StartRefused refused) {
        assertThat(refused.reason().paragraph().lines()).hasSize(2);
        assertThat(refused.reason().chinese()).matches(".*\\p{IsHan}.*");
        assertThat(refused.reason().english()).doesNotContainPattern("\\p{IsHan}");
        assertThat(refused.exitCode().number()).isNotZero();
    }

    @Test
    void gives_every_exit_code_a_number_of_its_own() {
        assertThat(Stream.of(ExitCode.values()).map(ExitCode::number)).doesNotHaveDuplicates();
    }
}
