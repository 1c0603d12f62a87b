package org.lianxi.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;

/** Payara Micro inside this program, from its unpacked jars, with nothing remembered from an earlier start. */
final class PayaraBoot {
    private static final String NAME = "lianxi";

    private final PayaraMicroRuntime runtime;

    private PayaraBoot(PayaraMicroRuntime runtime) {
        this.runtime = runtime;
    }

    /** Boots without any application; {@code unpacked} is shared and only read, {@code root} belongs to this start. */
    static PayaraBoot start(Path unpacked, Path root, Settings settings) throws IOException {
        Directories.delete(root);
        Directories.copy(unpacked.resolve("config"), root.resolve("config"));
        Directories.copy(unpacked.resolve("lib"), root.resolve("lib"));
        logAs(root.resolve("config").resolve("logging.properties"));
        Path commands = root.resolve("before-boot.txt");
        Files.write(commands, commandsBeforeBoot(settings));
        System.setProperty(
                "fish.payara.micro.BootJar",
                unpacked.resolve("launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
        return new PayaraBoot(boot(
                "--rootdir",
                root.toString(),
                "--port",
                Integer.toString(settings.port()),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                commands.toString()));
    }

    private static void logAs(Path file) throws IOException {
        try (InputStream ours = PayaraBoot.class.getResourceAsStream("logging.properties")) {
            Files.copy(Objects.requireNonNull(ours), file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> commandsBeforeBoot(Settings settings) {
        String network = "set configs.config.server-config.network-config.";
        String http = network + "protocols.protocol.http-listener.http.";
        return List.of(
                network + "network-listeners.network-listener.http-listener.address=" + settings.bind(),
                http + "server-header=false",
                http + "compression=on",
                http + "compressable-mime-type=text/html,text/css,text/plain,text/javascript,application/javascript,"
                        + "application/json,application/problem+json,application/xml,image/svg+xml");
    }

    private static PayaraMicroRuntime boot(String... arguments) {
        try {
            // Only the root jar is on the compiler's path; the class behind its interface is in a jar inside it.
            Object booted = Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("create", String[].class)
                    .invoke(null, (Object) arguments);
            return ((PayaraMicroBoot) booted).getRuntime();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Payara Micro did not boot", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Payara Micro has changed its entry point", e);
        }
    }

    /** Deploys the unpacked portal at the root of the address; false if it was refused, the log says why. */
    boolean deploy(File portal) {
        return runtime.deploy(NAME, "/", portal)
                && Objects.requireNonNull(runtime.getDeployedApplicationNames()).contains(NAME);
    }

    /** Stops serving and undeploys. At the end of the program Payara's own hook may have begun that already. */
    void stop() {
        try {
            runtime.shutdown();
        } catch (BootstrapException | IllegalStateException e) {
            System.getLogger(PayaraBoot.class.getName()).log(System.Logger.Level.DEBUG, "Being stopped already", e);
        }
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("Payara Micro Shutdown Hook"))
                .forEach(PayaraBoot::await);
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
