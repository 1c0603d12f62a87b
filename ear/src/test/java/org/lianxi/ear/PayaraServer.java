package org.lianxi.ear;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A Payara Server with one domain, at free ports of the loopback address, told what the portal is told by properties. */
final class PayaraServer {
    private static final int COMMAND_SECONDS = 300;
    private static final Pattern PORT = Pattern.compile("port=\"[0-9]+\"");

    private final Path home;
    private final int adminPort;
    private final int port;

    private PayaraServer(Path home, int adminPort, int port) {
        this.home = home;
        this.adminPort = adminPort;
        this.port = port;
    }

    static PayaraServer start(Path home, Map<String, String> properties) throws IOException, InterruptedException {
        PayaraServer server = new PayaraServer(home, freePort(), freePort());
        Path descriptor = home.resolve("glassfish/domains/domain1/config/domain.xml");
        Path pristine = descriptor.resolveSibling("domain.xml.pristine");
        if (!Files.exists(pristine)) {
            Files.copy(descriptor, pristine);
        }
        Files.writeString(descriptor, server.configured(Files.readString(pristine), properties));
        server.asadmin("start-domain", "--timeout", Integer.toString(COMMAND_SECONDS), "domain1");
        return server;
    }

    /** Every listener gets a free port of the loopback address, and nothing looks for other servers. */
    private String configured(String descriptor, Map<String, String> properties) throws IOException {
        String options = properties.entrySet().stream()
                .map(property ->
                        "<jvm-options>-D" + property.getKey() + "=" + xml(property.getValue()) + "</jvm-options>")
                .collect(Collectors.joining());
        String loopback = descriptor
                .replace("0.0.0.0", "127.0.0.1")
                .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace(
                        "<hazelcast-config-specific-configuration></hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\"></hazelcast-config-specific-configuration>")
                .replace("port=\"4848\"", "port=\"=" + adminPort + "\"")
                .replace("port=\"8080\"", "port=\"=" + port + "\"")
                .replaceFirst(
                        "<jvm-options>-Xmx512m</jvm-options>",
                        Matcher.quoteReplacement("<jvm-options>-Xmx640m</jvm-options>" + options));
        StringBuilder result = new StringBuilder();
        Matcher ports = PORT.matcher(loopback);
        while (ports.find()) {
            ports.appendReplacement(result, "port=\"" + freePort() + "\"");
        }
        return ports.appendTail(result).toString().replace("port=\"=", "port=\"");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    void deploy(Path archive) throws IOException, InterruptedException {
        asadmin("deploy", "--name", "lianxi", archive.toString());
    }

    void stop() throws IOException, InterruptedException {
        asadmin("stop-domain", "domain1");
    }

    private void asadmin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/asadmin").toString(), "--host", "127.0.0.1", "--port", Integer.toString(adminPort)));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " → " + process.exitValue());
        }
    }
}
