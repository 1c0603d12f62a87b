package org.lianxi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where the parts of the built product are. */
record Home(Path directory) {

    Path payara() {
        return directory.resolve("payara");
    }

    Path mariadb() {
        return directory.resolve("mariadb");
    }

    Path portal() {
        return directory.resolve("portal");
    }

    /** The portal's jar in which the check of the audit trail is. */
    Path committee() throws IOException {
        try (Stream<Path> jars = Files.list(portal().resolve("WEB-INF").resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("committee-module"))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchFileException("committee-module*.jar"));
        }
    }

    Path driver() {
        return directory.resolve("lib").resolve("driver.jar");
    }
}
