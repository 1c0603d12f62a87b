package org.lianxi.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Starts Lianxi, and stops it cleanly when the program is asked to end. */
public final class Main {
    private static final long LOG_BYTES = 20L << 20;
    private static final int LOGS_KEPT = 5;

    private final PrintStream console;
    private final Stopping stopping = new Stopping();
    private volatile ExitCode exitCode = ExitCode.STOPPED;

    private Main(PrintStream console) {
        this.console = console;
    }

    /** Starts without arguments; what can be chosen is chosen by environment variables. */
    public static void main(String[] arguments) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Path home =
                Path.of(System.getProperty("lianxi.home", ".")).toAbsolutePath().normalize();
        if (arguments.length > 0) {
            AuditFinding finding = other(List.of(arguments), home);
            console.println(finding.message().paragraph());
            System.exit(finding.exitCode());
        }
        Main main = new Main(console);
        Runtime.getRuntime().addShutdownHook(new Thread(main::stop, "Lianxi stops"));
        main.run(home);
    }

    /** Something else than a start. */
    private static AuditFinding other(List<String> arguments, Path home) {
        try {
            if (!arguments.get(0).equals(AuditVerification.ARGUMENT)) {
                throw StartRefused.argumentsWrong();
            }
            return new AuditVerification(Settings.read(System.getenv(), home), new Home(home)).run(arguments);
        } catch (StartRefused e) {
            return AuditFinding.unknown(e.reason());
        }
    }

    private void run(Path home) {
        try {
            start(Settings.read(System.getenv(), home), new Home(home));
        } catch (StartRefused e) {
            fail(e);
        } catch (IOException | RuntimeException e) {
            System.getLogger(Main.class.getName()).log(System.Logger.Level.ERROR, "Not started", e);
            fail(StartRefused.portalFailed(String.valueOf(e.getMessage()), home));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(Settings settings, Home home) throws IOException, InterruptedException {
        PortCheck.requireFree(settings.bind(), settings.port());
        DataDirectory data = DataDirectory.hold(settings.data());
        stopping.add(1, data::close);
        logTo(data.log());
        console.println("联席 Lianxi " + version() + " · 数据 data: " + data.root());
        try (StartupProgress progress = new StartupProgress(console, System::nanoTime).withReminders()) {
            new Product(settings, home, data, stopping, progress).start(this::fail);
        }
        new Welcome(settings, data).print(console);
    }

    /** From here on the console belongs to the start and the end of the product alone. */
    private static void logTo(Path file) throws IOException {
        PrintStream log = new PrintStream(new RollingLog(file, LOG_BYTES, LOGS_KEPT), true, StandardCharsets.UTF_8);
        System.setOut(log);
        System.setErr(log);
    }

    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("");
    }

    private void fail(StartRefused refused) {
        if (stopping.hasBegun()) {
            return;
        }
        exitCode = refused.exitCode();
        console.println();
        console.println(refused.reason().paragraph());
        System.exit(refused.exitCode().number());
    }

    /** Runs as the program ends. It halts, because Java itself would report the signal instead of a clean end. */
    private void stop() {
        boolean isAsked = exitCode == ExitCode.STOPPED;
        if (isAsked) {
            console.println("正在停止 · Stopping");
        }
        boolean isClean = stopping.run();
        if (isAsked) {
            console.println(isClean ? "已停止 · Stopped" : "已强制停止 · Stopped by force");
        }
        Runtime.getRuntime().halt((isClean ? exitCode : ExitCode.STOPPED_BY_FORCE).number());
    }
}
