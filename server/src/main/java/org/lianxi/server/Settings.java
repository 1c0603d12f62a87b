package org.lianxi.server;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What whoever starts the product has chosen; docs/operations.md explains each to them. */
record Settings(
        Path home,
        Path data,
        String bind,
        int port,
        Optional<DatabaseAccess> outsideDatabase,
        boolean demo,
        boolean tls,
        String auditRetention) {

    private static final Pattern RETENTION = Pattern.compile("([0-9]{1,5}) *(day|month)s?");
    private static final int SHORTEST_DAYS = 180;
    private static final int SHORTEST_MONTHS = 6;

    /**
     * Reads the settings from the environment; what is not named, or empty, has its default.
     *
     * @throws StartRefused if a value makes no sense
     */
    static Settings read(Map<String, String> environment, Path home) {
        Optional<DatabaseAccess> outside = outsideDatabase(environment);
        return new Settings(
                home,
                data(environment, home),
                bind(environment),
                port(environment),
                outside,
                onOrOff(environment, "LIANXI_DEMO", outside.isEmpty()),
                onOrOff(environment, "LIANXI_TLS", false),
                auditRetention(environment));
    }

    /** The address that a browser on this machine uses, with the slash at its end. */
    String address() {
        return "http://" + (bind.contains(":") ? "[" + reachable() + "]" : reachable()) + ":" + port + "/";
    }

    private String reachable() {
        return switch (bind) {
            case "0.0.0.0" -> "127.0.0.1";
            case "::" -> "::1";
            default -> bind;
        };
    }

    private static Optional<DatabaseAccess> outsideDatabase(Map<String, String> environment) {
        Optional<String> url = value(environment, "LIANXI_DB_URL");
        Optional<String> user = value(environment, "LIANXI_DB_USER");
        if (url.isEmpty() && user.isPresent()) {
            throw StartRefused.settingWrong(
                    "LIANXI_DB_USER",
                    user.get(),
                    new Message("只有同时设置 LIANXI_DB_URL 才有意义", "it needs LIANXI_DB_URL beside it"));
        }
        return url.map(given -> new DatabaseAccess(
                mysql(given),
                user.orElse(""),
                value(environment, "LIANXI_DB_PASSWORD").orElse("")));
    }

    private static String mysql(String url) {
        if (!url.startsWith("jdbc:mysql://")
                || url.substring("jdbc:mysql://".length()).indexOf('/') < 1) {
            throw StartRefused.settingWrong(
                    "LIANXI_DB_URL",
                    url,
                    new Message(
                            "应形如 jdbc:mysql://主机:3306/lianxi", "it should look like jdbc:mysql://host:3306/lianxi"));
        }
        return url;
    }

    private static Path data(Map<String, String> environment, Path home) {
        String given = value(environment, "LIANXI_DATA").orElse("");
        if (given.isEmpty()) {
            return home.resolve("data").toAbsolutePath().normalize();
        }
        try {
            return Path.of(given).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw StartRefused.settingWrong("LIANXI_DATA", given, new Message("应为目录", "it should be a directory"));
        }
    }

    private static String bind(Map<String, String> environment) {
        String given = value(environment, "LIANXI_BIND").orElse("127.0.0.1");
        try {
            InetAddress address = InetAddress.getAllByName(given)[0];
            if (address.isAnyLocalAddress()) {
                return address instanceof Inet6Address ? "::" : "0.0.0.0";
            }
            return address.getHostAddress();
        } catch (UnknownHostException e) {
            throw StartRefused.settingWrong(
                    "LIANXI_BIND", given, new Message("应为本机的地址", "it should be an address of this machine"));
        }
    }

    private static int port(Map<String, String> environment) {
        String given = value(environment, "LIANXI_PORT").orElse("8080");
        if (given.matches("[0-9]{1,5}")) {
            int port = Integer.parseInt(given);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw StartRefused.settingWrong(
                "LIANXI_PORT", given, new Message("应为 1 到 65535 的整数", "it should be a whole number from 1 to 65535"));
    }

    /** CFG-25: who asks for less than the law does is told before anything starts. */
    private static String auditRetention(Map<String, String> environment) {
        String given = value(environment, "LIANXI_AUDIT_RETENTION").orElse("36 months");
        Matcher written = RETENTION.matcher(given);
        if (written.matches()) {
            int shortest = written.group(2).equals("day") ? SHORTEST_DAYS : SHORTEST_MONTHS;
            if (Integer.parseInt(written.group(1)) >= shortest) {
                return given;
            }
        }
        throw StartRefused.settingWrong(
                "LIANXI_AUDIT_RETENTION",
                given,
                new Message(
                        "应形如 36 months 或 400 days，且不少于 180 days（网络日志至少保存六个月）",
                        "it should look like 36 months or 400 days, and be no less than 180 days, which the law asks for"));
    }

    private static boolean onOrOff(Map<String, String> environment, String name, boolean usually) {
        Optional<String> given = value(environment, name);
        return switch (given.orElse(usually ? "on" : "off").toLowerCase(Locale.ROOT)) {
            case "on" -> true;
            case "off" -> false;
            default ->
                throw StartRefused.settingWrong(
                        name, given.orElse(""), new Message("应为 on 或 off", "it should be on or off"));
        };
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }
}
