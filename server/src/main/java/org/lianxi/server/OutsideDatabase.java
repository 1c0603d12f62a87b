package org.lianxi.server;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database that somebody else runs, asked before the start whether it can be worked with. */
final class OutsideDatabase {
    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?([0-9]+)\\.([0-9]+)");

    private OutsideDatabase() {}

    /**
     * Connects once.
     *
     * @throws StartRefused if that fails, or the database is older than the oldest that keeps what it is given
     */
    static void require(DatabaseAccess access, Path driverJar) {
        // The driver has a class loader of its own: on the class path the portal would see it instead of its own one.
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {driverJar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            requireNew(versionOf(access, driver(loader)));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("The driver " + driverJar + " cannot be used", e);
        } catch (SQLException e) {
            throw StartRefused.databaseNotReachable(access.shownUrl(), summary(e));
        }
    }

    private static Driver driver(ClassLoader loader) throws ReflectiveOperationException {
        return loader.loadClass("com.mysql.cj.jdbc.Driver")
                .asSubclass(Driver.class)
                .getConstructor()
                .newInstance();
    }

    private static String versionOf(DatabaseAccess access, Driver driver) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("connectTimeout", "5000");
        properties.setProperty("socketTimeout", "10000");
        try (Connection connection = driver.connect(access.url(), properties)) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    /** Older ones of MariaDB make the driver drop fractions of seconds in silence. */
    static void requireNew(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.lookingAt()) {
            return;
        }
        int release = Integer.parseInt(numbers.group(1)) * 100 + Integer.parseInt(numbers.group(2));
        if (release < (version.contains("MariaDB") ? 1104 : 804)) {
            throw StartRefused.databaseTooOld(version);
        }
    }

    /** What failed first and what lay beneath it, on one line. */
    private static String summary(SQLException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == failure ? firstLine(failure) : firstLine(failure) + " (" + firstLine(deepest) + ")";
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
