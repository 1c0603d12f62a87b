package org.lianxi.server;

import java.nio.file.Path;

/** Where the embedded database keeps what it keeps. */
record DatabaseFiles(Path directory) {
    /** Known to MySQL and MariaDB alike, and tells characters outside the basic plane (𠮷) apart. */
    static final String COLLATION = "utf8mb4_unicode_520_ci";

    private static final int LONGEST_SOCKET_PATH = 100;

    Path tables() {
        return directory.resolve("tables");
    }

    Path unfinishedTables() {
        return directory.resolve("tables.unfinished");
    }

    Path pid() {
        return directory.resolve("mariadbd.pid");
    }

    /** The port at which it serves now; what is left of an earlier start means nothing. */
    Path port() {
        return directory.resolve("port");
    }

    /** At this port, whether we have started it or another program of ours. */
    DatabaseAccess access(int port, String password) {
        return new DatabaseAccess("jdbc:mysql://127.0.0.1:" + port + "/lianxi?sslMode=DISABLED", "lianxi", password);
    }

    Path password() {
        return directory.resolve("password");
    }

    Path firstStatements() {
        return directory.resolve("first-statements.sql");
    }

    /** In the directory, unless its path is longer than a socket's may be. */
    Path socket() {
        Path socket = directory.resolve("mariadbd.sock");
        return socket.toString().length() <= LONGEST_SOCKET_PATH
                ? socket
                : Path.of(
                        "/tmp",
                        "lianxi-" + Integer.toHexString(directory.toString().hashCode()) + ".sock");
    }
}
