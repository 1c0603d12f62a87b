package org.lianxi.committee.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of DOMAIN §2.3, copied word for word, and what its cells mean. */
final class DomainTable {

    /** What a cell gives that names no scope: a post's own area. */
    private static final Map<Role, Reach> UNSCOPED = new EnumMap<>(Role.class);

    static {
        EnumSet.allOf(Role.class).forEach(role -> UNSCOPED.put(role, Reach.EVERYWHERE));
        EnumSet.range(Role.CPS, Role.GRD).forEach(role -> UNSCOPED.put(role, Reach.COMMUNITY));
        EnumSet.range(Role.SS, Role.DEP).forEach(role -> UNSCOPED.put(role, Reach.STREET));
        UNSCOPED.put(Role.DV, Reach.DISTRICT);
        UNSCOPED.put(Role.OWN, Reach.OWN_ORGANISATION);
    }

    private final List<List<String>> rows;

    DomainTable() {
        this.rows = text().lines().map(DomainTable::cells).toList();
    }

    int rows() {
        return rows.size() - 2;
    }

    String cell(int row, Role role) {
        return switch (role) {
            case SCA -> "–";
            case SYS -> cell(row, "ADM");
            default -> cell(row, role.name());
        };
    }

    /** The signs of a row that some role has. */
    Set<String> signs(int row) {
        return Arrays.stream(Role.values())
                .map(role -> cell(row, role))
                .filter(cell -> !isEmpty(cell))
                .flatMap(cell -> words(cell).stream())
                .filter(Set.of("C", "R", "U", "A", "V", "S", "propose", "witness", "co-sign", "tie-break")::contains)
                .collect(Collectors.toSet());
    }

    Reach reach(int row, Role role, List<String> signs) {
        String cell = cell(row, role);
        List<String> words = words(cell);
        if (isEmpty(cell) || (!signs.contains("any") && signs.stream().noneMatch(words::contains))) {
            return Reach.NOWHERE;
        }
        return words.stream()
                .map(DomainTable::scope)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Optional.ofNullable(UNSCOPED.get(role)).orElseThrow());
    }

    private static Optional<Reach> scope(String word) {
        return switch (word) {
            case "o", "own" -> Optional.of(Reach.OWN_ORGANISATION);
            case "c" -> Optional.of(Reach.COMMUNITY);
            case "s" -> Optional.of(Reach.STREET);
            case "agg" -> Optional.of(Reach.AGGREGATED);
            case "district-wide" -> Optional.of(Reach.DISTRICT);
            default -> Optional.empty();
        };
    }

    private String cell(int row, String column) {
        return rows.get(row + 1).get(rows.get(0).indexOf(column));
    }

    private static boolean isEmpty(String cell) {
        return cell.startsWith("–") || cell.startsWith("never");
    }

    private static List<String> words(String cell) {
        return List.of(cell.split("[^A-Za-z-]+"));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.strip().substring(1).split("\\|"))
                .map(String::strip)
                .toList();
    }

    private static String text() {
        try (InputStream text = Optional.ofNullable(DomainTable.class.getResourceAsStream("domain-2.3.md"))
                .orElseThrow()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
