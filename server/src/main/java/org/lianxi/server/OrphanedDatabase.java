package org.lianxi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database that a product killed without warning has left behind, still holding the data. */
final class OrphanedDatabase {
    private static final int PATIENCE_SECONDS = 60;

    private OrphanedDatabase() {}

    /**
     * Asks the database that wrote this process id to end, and waits until it has. A process of another program that got
     * the same id meanwhile is left alone.
     *
     * @return whether there was one
     */
    static boolean end(Path pidFile) throws IOException {
        Optional<ProcessHandle> orphan = find(pidFile);
        orphan.ifPresent(OrphanedDatabase::end);
        return orphan.isPresent();
    }

    private static Optional<ProcessHandle> find(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        String pid = Files.readString(pidFile).strip();
        if (!pid.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> isOurs(process, pidFile));
    }

    private static boolean isOurs(ProcessHandle process, Path pidFile) {
        return process.info()
                .arguments()
                .filter(arguments -> List.of(arguments).contains("--pid-file=" + pidFile))
                .isPresent();
    }

    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            orphan.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot watch process " + orphan.pid(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
