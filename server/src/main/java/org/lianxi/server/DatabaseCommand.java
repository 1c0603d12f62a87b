package org.lianxi.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the embedded database. */
record DatabaseCommand(Path binaries, DatabaseFiles files) {

    /** Makes an empty set of system tables in a directory. */
    List<String> initialise(Path directory) {
        List<String> command = new ArrayList<>();
        command.add(binaries.resolve("scripts/mariadb-install-db").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + binaries);
        command.add("--datadir=" + directory);
        command.add("--auth-root-authentication-method=socket");
        command.add("--auth-root-socket-user=" + user());
        command.add("--skip-name-resolve");
        command.add("--skip-test-db");
        command.addAll(asRoot());
        return command;
    }

    /** Serves at a port of the loopback address only. */
    List<String> serve(int port) {
        List<String> command = new ArrayList<>(ownProcessGroup());
        command.add(binaries.resolve("bin/mariadbd").toString());
        command.add("--no-defaults");
        command.add("--basedir=" + binaries);
        command.add("--datadir=" + files.tables());
        command.add("--lc-messages-dir=" + binaries.resolve("share"));
        command.add("--pid-file=" + files.pid());
        command.add("--socket=" + files.socket());
        command.add("--port=" + port);
        command.add("--bind-address=127.0.0.1");
        command.add("--init-file=" + files.firstStatements());
        command.add("--skip-name-resolve");
        // Its key pair takes seconds to make at every start and protects nothing on the loopback address.
        command.add("--skip-ssl");
        command.add("--transaction-isolation=READ-COMMITTED");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=" + DatabaseFiles.COLLATION);
        command.add("--default-time-zone=+00:00");
        command.add("--max-allowed-packet=64M");
        command.add("--innodb-buffer-pool-size=128M");
        command.add("--key-buffer-size=1M");
        command.add("--aria-pagecache-buffer-size=8M");
        command.add("--max-connections=100");
        command.add("--local-infile=0");
        command.addAll(asRoot());
        return command;
    }

    /** Who connects over the socket is root there when it is the owner of the data here. */
    private static String user() {
        return System.getProperty("user.name", "root");
    }

    /** It refuses to run as root unless told to. */
    private static List<String> asRoot() {
        return "root".equals(user()) ? List.of("--user=root") : List.of();
    }

    /** Ctrl-C reaches the whole process group of a terminal; the database has to outlive the portal, so it gets its own. */
    private static List<String> ownProcessGroup() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
    }

    /** What the database runs before it serves: the product's schema, and its account with this password. */
    static String firstStatements(String password) {
        // Each statement on one line: that is all the file's reader understands.
        return "CREATE DATABASE IF NOT EXISTS lianxi CHARACTER SET utf8mb4 COLLATE " + DatabaseFiles.COLLATION + ";\n"
                + "CREATE USER IF NOT EXISTS 'lianxi'@'127.0.0.1' IDENTIFIED BY '" + password + "';\n"
                + "ALTER USER 'lianxi'@'127.0.0.1' IDENTIFIED BY '" + password + "';\n"
                + "GRANT ALL PRIVILEGES ON lianxi.* TO 'lianxi'@'127.0.0.1';\n";
    }
}
