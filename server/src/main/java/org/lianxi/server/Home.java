package org.lianxi.server;

import java.nio.file.Path;

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

    Path driver() {
        return directory.resolve("lib").resolve("driver.jar");
    }
}
