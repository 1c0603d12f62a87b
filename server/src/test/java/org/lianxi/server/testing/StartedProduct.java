package org.lianxi.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One start of the built product by its start script, in a directory of its own. */
public final class StartedProduct implements AutoCloseable {
    private static final int READY_SECONDS = 900;
    private static final int STOP_SECONDS = 90;
    private static final String READY = "Lianxi is ready: ";

    private final Process process;
    private final Path directory;

    private StartedProduct(Process process, Path directory) {
        this.process = process;
        this.directory = directory;
    }

    /** Starts without waiting; the directory gets the console as a file and {@code data} unless the settings name another. */
    public static StartedProduct launch(Path directory, Map<String, String> settings, String... arguments) {
        try {
            Files.createDirectories(directory);
            List<String> line = Stream.concat(Stream.of(home().resolve("lianxi").toString()), Stream.of(arguments))
                    .toList();
            ProcessBuilder command = new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(directory.resolve("console.txt").toFile());
            command.environment().keySet().removeIf(name -> name.startsWith("LIANXI_"));
            command.environment().put("LIANXI_DATA", directory.resolve("data").toString());
            command.environment().putAll(settings);
            return new StartedProduct(command.start(), directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path home() {
        return Path.of(Objects.requireNonNull(System.getProperty("lianxi.home"), "Run with -Pit"));
    }

    /** Waits for these words on the console. */
    public StartedProduct untilItSays(String words) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!console().contains(words)) {
            if (hasEnded(100) || System.nanoTime() > limit) {
                throw new IllegalStateException("It has not said \"" + words + "\":\n" + console());
            }
        }
        return this;
    }

    /** Waits for the line that says so. */
    public StartedProduct untilReady() {
        return untilItSays(READY);
    }

    private boolean hasEnded(int millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** The address that the console names. */
    public URI address() {
        return console()
                .lines()
                .filter(line -> line.startsWith(READY))
                .map(line -> URI.create(line.substring(READY.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not ready:\n" + console()));
    }

    /** Everything that the console has shown so far. */
    public String console() {
        try {
            return Files.readString(directory.resolve("console.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path data() {
        return directory.resolve("data");
    }

    /** The log of server and portal. */
    public Path log() {
        return data().resolve("log").resolve("lianxi.log");
    }

    /** Waits until the program has ended and gives its exit code. */
    public int exitCode() {
        if (!hasEnded(STOP_SECONDS * 1000)) {
            throw new IllegalStateException("It does not end:\n" + console());
        }
        return process.exitValue();
    }

    /** Asks the program to end, as a service manager does. */
    public int stop() {
        process.destroy();
        return exitCode();
    }

    /** Ends the program without a warning. */
    public void kill() {
        process.destroyForcibly();
        hasEnded(STOP_SECONDS * 1000);
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
