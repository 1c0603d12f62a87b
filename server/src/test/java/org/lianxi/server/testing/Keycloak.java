package org.lianxi.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A real identity provider for a test: Keycloak on loopback, with two users, and the product under test as its client. */
public final class Keycloak implements AutoCloseable {
    static final String REALM = "lianxi";
    static final String CLIENT = "lianxi";
    static final String SECRET = "only-for-this-test";

    private static final int READY_SECONDS = 180;
    private static final int POLL_MILLIS = 300;
    private static final int STOP_MILLIS = 10_000;

    /** Quick to start; the default asks for half of the machine's memory. */
    private static final String JAVA_OPTIONS =
            "-Xmx450m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true";

    private final Process process;
    private final Path console;

    private Keycloak(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /**
     * Starts it where the product looks for it. The product that the suite starts always looks somewhere, so nothing is
     * skipped there; only a product that somebody else started ({@code -Dlianxi.url}) may know no provider, and cannot be
     * taught one from outside.
     */
    public static Keycloak serving(RunningProduct.Reachable product) {
        int port = product.providerPort().orElse(0);
        Assumptions.assumeTrue(port > 0, "the product knows no identity provider");
        Path home = Path.of(Objects.requireNonNull(System.getProperty("lianxi.keycloak"), "Run with -Pit"));
        Path console = Path.of("target", "keycloak.txt");
        try {
            Path imports = Files.createDirectories(home.resolve("data").resolve("import"));
            Files.writeString(imports.resolve(REALM + ".json"), realm(product.address()));
            ProcessBuilder command = new ProcessBuilder(
                            home.resolve("bin").resolve("kc.sh").toString(),
                            "start-dev",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--import-realm",
                            "--db=dev-mem",
                            "--cache=local",
                            "--log-level=warn")
                    .redirectErrorStream(true)
                    .redirectOutput(console.toFile());
            command.environment().put("JAVA_OPTS", JAVA_OPTIONS);
            Keycloak started = new Keycloak(command.start(), console);
            started.awaitRealm(URI.create(issuer(port) + "/.well-known/openid-configuration"));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port + "/realms/" + REALM;
    }

    /** The password of a user of the realm. */
    public static String passwordOf(String user) {
        return user + "-Of-Keycloak-26";
    }

    private void awaitRealm(URI address) throws IOException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(READY_SECONDS);
        while (!answers(address)) {
            if (hasEnded(POLL_MILLIS) || System.nanoTime() > limit) {
                close();
                throw new IllegalStateException("Keycloak is not ready:\n" + Files.readString(console));
            }
        }
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean hasEnded(int millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        hasEnded(STOP_MILLIS);
    }

    private static String realm(URI product) {
        return """
                {"realm": "%s", "enabled": true, "sslRequired": "none",
                 "clients": [{"clientId": "%s", "secret": "%s", "protocol": "openid-connect", "publicClient": false,
                   "standardFlowEnabled": true, "redirectUris": ["%soidc/callback"]}],
                 "users": [%s, %s]}
                """
                .formatted(REALM, CLIENT, SECRET, product, user("linked"), user("stranger"));
    }

    private static String user(String name) {
        return """
                {"username": "%1$s", "enabled": true, "email": "%1$s@example.org", "emailVerified": true,
                 "firstName": "A", "lastName": "B",
                 "credentials": [{"type": "password", "value": "%2$s", "temporary": false}]}
                """
                .formatted(name, passwordOf(name));
    }
}
