package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {

    @Test
    void accepts_a_free_port() throws IOException {
        PortCheck.requireFree("127.0.0.1", PortCheck.anyFree());
    }

    @Test
    void refuses_a_port_that_another_program_serves_at() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, Loopback.address())) {
            assertThatThrownBy(() -> PortCheck.requireFree("127.0.0.1", other.getLocalPort()))
                    .hasMessageContaining("LIANXI_PORT=" + (other.getLocalPort() + 1))
                    .extracting(refused -> ((StartRefused) refused).exitCode())
                    .isEqualTo(ExitCode.PORT_TAKEN);
        }
    }

    @Test
    void refuses_an_address_of_another_machine() {
        assertThatThrownBy(() -> PortCheck.requireFree("192.0.2.1", 8080))
                .hasMessageContaining("LIANXI_BIND")
                .extracting(refused -> ((StartRefused) refused).exitCode())
                .isEqualTo(ExitCode.SETTING_WRONG);
    }
}
