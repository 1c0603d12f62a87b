package org.lianxi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** A MariaDB of the product's own, in its data directory, reachable from this machine only. */
final class EmbeddedDatabase implements AutoCloseable {
    private static final int INITIALISE_SECONDS = 180;
    private static final int SERVE_SECONDS = 180;
    private static final int STOP_SECONDS = 30;
    private static final int PORT_ATTEMPTS = 3;

    private final Process process;
    private final DatabaseAccess access;

    private EmbeddedDatabase(Process process, DatabaseAccess access) {
        this.process = process;
        this.access = access;
    }

    /**
     * Starts the database, first making it if the data directory has none, and waits until it serves.
     *
     * @throws StartRefused if it does not
     */
    static EmbeddedDatabase start(Path binaries, DataDirectory data) {
        try {
            DatabaseFiles files = new DatabaseFiles(OwnersFile.directory(data.database()));
            return new Starting(files, new DatabaseCommand(binaries, files), data).start();
        } catch (IOException e) {
            throw StartRefused.databaseFailed(String.valueOf(e.getMessage()), data.databaseLog());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StartRefused.databaseFailed("interrupted", data.databaseLog());
        }
    }

    DatabaseAccess access() {
        return access;
    }

    long pid() {
        return process.pid();
    }

    /** Calls with the exit code once the database has ended, asked to or not. */
    void whenEnded(IntConsumer listener) {
        Thread waiting = new Thread(() -> waitAndTell(listener), "waits for the database to end");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void waitAndTell(IntConsumer listener) {
        try {
            listener.accept(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the database to end and waits until it has, by force after half a minute; nothing committed is lost then. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The way from files, or none, to a serving database. */
    private record Starting(DatabaseFiles files, DatabaseCommand command, DataDirectory data) {

        EmbeddedDatabase start() throws IOException, InterruptedException {
            OrphanedDatabase.end(files.pid());
            forgetHalfFirstStart();
            initialise();
            String password = Secret.in(files.password());
            OwnersFile.write(files.firstStatements(), DatabaseCommand.firstStatements(password));
            try {
                return serve(password);
            } finally {
                Files.deleteIfExists(files.firstStatements());
            }
        }

        /** A first start that was cut short has left half of the tables or of a city, and nothing that anybody has typed in. */
        private void forgetHalfFirstStart() throws IOException {
            if (data.hasHalfFirstStart()) {
                Directories.delete(files.tables());
                Files.delete(data.halfFirstStart());
            }
        }

        /** The tables appear under their name only when they are whole, so that a start cut short begins again. */
        private void initialise() throws IOException, InterruptedException {
            if (Files.exists(files.tables())) {
                return;
            }
            Directories.delete(files.unfinishedTables());
            Process initialising = run(command.initialise(files.unfinishedTables()));
            if (!initialising.waitFor(INITIALISE_SECONDS, TimeUnit.SECONDS)) {
                initialising.destroyForcibly();
            }
            if (initialising.waitFor() != 0) {
                throw StartRefused.databaseFailed(
                        "mariadb-install-db → " + initialising.exitValue(), data.databaseLog());
            }
            Files.move(files.unfinishedTables(), files.tables(), StandardCopyOption.ATOMIC_MOVE);
        }

        /** Between choosing a free port and serving at it, another program may take it: then the next one is tried. */
        private EmbeddedDatabase serve(String password) throws IOException, InterruptedException {
            for (int attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
                int port = PortCheck.anyFree();
                Process process = run(command.serve(port));
                if (DatabaseGreeting.awaitAt(port, process, SERVE_SECONDS)) {
                    OwnersFile.write(files.port(), Integer.toString(port));
                    return new EmbeddedDatabase(process, files.access(port, password));
                }
                process.destroyForcibly().waitFor();
            }
            throw StartRefused.databaseFailed("mariadbd", data.databaseLog());
        }

        private Process run(List<String> line) throws IOException {
            return new ProcessBuilder(line)
                    .directory(files.directory().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(data.databaseLog().toFile()))
                    .start();
        }
    }
}
