package org.lianxi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Checks the audit trail without the portal: in the database that is named, or in the embedded one of the data directory,
 * through the running product's if there is one.
 */
final class AuditVerification {
    static final String ARGUMENT = "--verify-audit";

    private static final String EXPECT = "--expect";
    private static final String CHECK = "org.lianxi.committee.audit.AuditTrailCheck";

    private final Settings settings;
    private final Home home;

    AuditVerification(Settings settings, Home home) {
        this.settings = settings;
        this.home = home;
    }

    /** Walks along the chain; what keeps it from doing so is a finding too. */
    AuditFinding run(List<String> arguments) {
        try {
            return find(expected(arguments));
        } catch (StartRefused e) {
            return AuditFinding.unknown(e.reason());
        } catch (IOException | SQLException | IllegalStateException e) {
            return AuditFinding.unknown(new Message("无法核对：" + e, "It could not be checked: " + e));
        }
    }

    private static String expected(List<String> arguments) {
        if (arguments.size() == 1) {
            return "";
        }
        if (arguments.size() == 3 && arguments.get(1).equals(EXPECT)) {
            return arguments.get(2);
        }
        throw StartRefused.argumentsWrong();
    }

    private AuditFinding find(String expected) throws IOException, SQLException {
        if (settings.outsideDatabase().isPresent()) {
            return walk(settings.outsideDatabase().get(), expected);
        }
        Path root = settings.data();
        DatabaseFiles files = new DatabaseFiles(root.resolve("database"));
        if (!Files.exists(files.tables()) || Files.exists(root.resolve("first-start-unfinished.txt"))) {
            throw StartRefused.nothingToVerify(root);
        }
        try (DataDirectory data = DataDirectory.hold(root)) {
            return walkOwn(data, expected);
        } catch (StartRefused e) {
            if (e.exitCode() != ExitCode.DATA_IN_USE) {
                throw e;
            }
            return walk(running(files), expected);
        }
    }

    /** The database ends with us, also when we are asked to end before we are done. */
    private AuditFinding walkOwn(DataDirectory data, String expected) throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home.mariadb(), data)) {
            Runtime.getRuntime().addShutdownHook(new Thread(database::close, "the database ends"));
            return walk(database.access(), expected);
        }
    }

    private static DatabaseAccess running(DatabaseFiles files) throws IOException {
        return files.access(Integer.parseInt(Files.readString(files.port()).strip()), Secret.in(files.password()));
    }

    private AuditFinding walk(DatabaseAccess access, String expected) throws IOException, SQLException {
        try (DatabaseDriver driver = DatabaseDriver.in(List.of(home.driver(), home.committee()));
                Connection connection = driver.connect(access, 0)) {
            @SuppressWarnings("unchecked") // the check says so; its own types are not known here
            BiFunction<Connection, String, List<String>> check = driver.made(CHECK, BiFunction.class);
            return AuditFinding.of(check.apply(connection, expected));
        }
    }
}
