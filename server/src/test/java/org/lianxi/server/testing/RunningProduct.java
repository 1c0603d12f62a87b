package org.lianxi.server.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test the one product of the run as a parameter of type {@link RunningProduct.Reachable}. */
public final class RunningProduct implements ParameterResolver {

    /**
     * Where the product can be reached, where it keeps its files if this run has started it, and at which port of this
     * machine it looks for its identity provider.
     */
    public record Reachable(URI address, Optional<StartedProduct> started, OptionalInt providerPort)
            implements AutoCloseable {
        @Override
        public void close() {
            started.ifPresent(StartedProduct::close);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reachable.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }

    /** The product of this run; started now if no test has needed it before. */
    static Reachable of(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RunningProduct.class))
                .getOrComputeIfAbsent(Reachable.class, key -> reach(), Reachable.class);
    }

    private static Reachable reach() {
        String given = System.getProperty("lianxi.url", "");
        if (!given.isEmpty()) {
            int known = Integer.getInteger("lianxi.oidc.port", 0);
            return new Reachable(
                    URI.create(given), Optional.empty(), known > 0 ? OptionalInt.of(known) : OptionalInt.empty());
        }
        int provider = freePort();
        StartedProduct started = StartedProduct.launch(
                        emptied(Path.of("target", "running-product").toAbsolutePath()),
                        Map.of(
                                "LIANXI_PORT",
                                Integer.toString(freePort()),
                                "LIANXI_DEMO",
                                "on",
                                "LIANXI_OIDC_ISSUER",
                                Keycloak.issuer(provider),
                                "LIANXI_OIDC_CLIENT",
                                Keycloak.CLIENT,
                                "LIANXI_OIDC_SECRET",
                                Keycloak.SECRET))
                .untilReady();
        return new Reachable(started.address(), Optional.of(started), OptionalInt.of(provider));
    }

    /** A port that nobody serves at just now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The directory, without what an earlier run has left in it. */
    public static Path emptied(Path directory) {
        try {
            if (Files.exists(directory)) {
                try (Stream<Path> all = Files.walk(directory)) {
                    for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
