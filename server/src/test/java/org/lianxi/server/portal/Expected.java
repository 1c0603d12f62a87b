package org.lianxi.server.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the permission matrix and the table of addresses say, read by the test for itself. */
final class Expected {

    private static final Path MATRIX =
            Path.of("../committee-module/src/main/resources/org/lianxi/committee/permission/matrix.txt");
    private static final Path ADDRESSES =
            Path.of("../web/src/test/resources/org/lianxi/web/architecture/addresses.txt");
    private static final List<String> ACTS = List.of("POST", "PUT", "DELETE", "PATCH");

    private final List<String> roles;
    private final Map<String, List<String>> rows;

    Expected() {
        List<List<String>> lines = words(MATRIX);
        this.roles = lines.stream()
                .filter(line -> line.get(0).equals("row"))
                .findFirst()
                .orElseThrow();
        this.rows = lines.stream()
                .filter(line -> line.get(0).matches("[0-9]+"))
                .collect(Collectors.toMap(line -> line.get(1), line -> line));
    }

    /**
     * A line of the table.
     *
     * @param needs an action, or nothing but a session
     * @param where what has to be found for it: a matter, a meeting, or nothing
     */
    record Address(String path, String needs, String where) {

        boolean isOfAThing() {
            return !List.of("-", "everywhere", "somewhere").contains(where);
        }

        String of(String id) {
            return path.contains("{id}") ? path.replace("{id}", id) : path + "?id=" + id;
        }
    }

    /** Those that a GET can ask. */
    static List<Address> addresses() {
        return words(ADDRESSES).stream()
                .filter(line -> !ACTS.contains(line.get(0)) && !line.contains("unasked"))
                .map(line -> new Address(line.get(1), line.get(2), line.get(3)))
                .toList();
    }

    /** 200 or 403. */
    int status(String role, Address address, boolean isOwn) {
        return List.of("own", "signed-in").contains(address.needs()) || allows(role, address, isOwn) ? 200 : 403;
    }

    private boolean allows(String role, Address address, boolean isOwn) {
        String sign = rows.getOrDefault(address.needs(), List.of())
                .get(roles.indexOf(role))
                .replaceAll("\\(.*", "");
        return switch (sign) {
            case "*" -> true;
            case "c", "s" -> !address.where().equals("everywhere") && isOwn;
            default -> false;
        };
    }

    private static List<List<String>> words(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> Arrays.asList(line.split(" +")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
