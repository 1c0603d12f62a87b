package org.lianxi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The password between the portal and the embedded database, made once and readable by the owner of the data only. */
final class DatabasePassword {
    private static final int RANDOM_BYTES = 24;

    private DatabasePassword() {}

    static String of(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        OwnersFile.write(file, password);
        return password;
    }
}
