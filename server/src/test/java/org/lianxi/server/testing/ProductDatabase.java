package org.lianxi.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** The embedded database of a started product, into which a test puts what no person could bring about in time. */
public record ProductDatabase(String url, String password) {

    public static ProductDatabase of(StartedProduct product) {
        Path files = product.data().resolve("database");
        return new ProductDatabase(
                "jdbc:mysql://127.0.0.1:" + line(files.resolve("port")) + "/lianxi?sslMode=DISABLED",
                line(files.resolve("password")));
    }

    private static String line(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the statement and gives how many rows it changed. */
    public int run(String statement) {
        try (Connection connection = DriverManager.getConnection(url, "lianxi", password);
                Statement one = connection.createStatement()) {
            return one.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
