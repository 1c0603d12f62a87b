package org.lianxi.server;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/**
 * The driver of the database, with a class loader of its own: on the class path the portal would see it instead of its own
 * one.
 */
final class DatabaseDriver implements AutoCloseable {
    private static final String CONNECT_MILLIS = "5000";

    private final URLClassLoader loader;

    private DatabaseDriver(URLClassLoader loader) {
        this.loader = loader;
    }

    /** Loads the driver, and beside it whatever else is asked for, from these jars. */
    static DatabaseDriver in(List<Path> jars) {
        return new DatabaseDriver(new URLClassLoader(
                jars.stream().map(DatabaseDriver::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Signs in.
     *
     * @param answerMillis how long a statement may take; 0 for as long as it does
     */
    Connection connect(DatabaseAccess access, int answerMillis) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", access.user());
        properties.setProperty("password", access.password());
        properties.setProperty("connectTimeout", CONNECT_MILLIS);
        properties.setProperty("socketTimeout", Integer.toString(answerMillis));
        return made("com.mysql.cj.jdbc.Driver", Driver.class).connect(access.url(), properties);
    }

    /** Makes one of a class that is found in the jars. */
    <T> T made(String name, Class<T> type) {
        try {
            return loader.loadClass(name).asSubclass(type).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be used", e);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            System.getLogger(DatabaseDriver.class.getName()).log(System.Logger.Level.DEBUG, "Not closed", e);
        }
    }
}
