package org.lianxi.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.lianxi.committee.testing.TestDatabase;

/** Starts a database before Arquillian reads its configuration, and leaves the address there. Only in tests with a server. */
public final class DatabaseForTheServer implements LauncherSessionListener {

    private static final String LOOPBACK_ONLY =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Optional.ofNullable(System.getProperty("lianxi.it")).map(Path::of).ifPresent(DatabaseForTheServer::prepare);
    }

    private static void prepare(Path directory) {
        try {
            Files.createDirectories(directory.resolve("data"));
            Files.createDirectories(directory.resolve("deployments"));
            Files.writeString(directory.resolve("before-boot.txt"), LOOPBACK_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Arquillian puts the value into the text of arquillian.xml before it reads that as XML.
        System.setProperty("lianxi.db.url", TestDatabase.empty("lianxi").replace("&", "&amp;"));
        System.setProperty("lianxi.db.user", "root");
        // The test database asks for none, and an empty value would count as a missing one.
        System.setProperty("lianxi.db.password", "none");
    }
}
