package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @TempDir
    private Path temp;

    @Test
    void is_made_once_and_kept() throws IOException {
        String first = Secret.in(temp.resolve("key"));
        String second = Secret.in(temp.resolve("key"));

        assertThat(second).isEqualTo(first);
        assertThat(Base64.getDecoder().decode(first)).hasSize(32);
    }

    @Test
    void is_readable_by_its_owner_only() throws IOException {
        Secret.in(temp.resolve("key"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temp.resolve("key"))))
                .isEqualTo("rw-------");
    }
}
