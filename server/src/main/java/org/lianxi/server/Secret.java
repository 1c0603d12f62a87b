package org.lianxi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** Random characters that the product makes for itself once, and keeps where only the owner of the data reads them. */
final class Secret {
    private static final int RANDOM_BYTES = 32;

    private Secret() {}

    /** 32 random bytes in Base64; the same at every start. */
    static String in(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String secret = Base64.getEncoder().encodeToString(random);
        OwnersFile.write(file, secret);
        return secret;
    }
}
