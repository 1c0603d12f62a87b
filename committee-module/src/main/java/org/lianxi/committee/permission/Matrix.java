package org.lianxi.committee.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationKind;

/**
 * The permission matrix of DOMAIN §2.3, read from {@code matrix.txt} beside this class.
 *
 * <p>Where it differs from DOMAIN, the cell carries one of these letters:
 *
 * <ul>
 *   <li>a: the system administrator keeps the registers too, since somebody has to before the first secretary is
 *       appointed;
 *   <li>b: DOMAIN has one column for administrators, SOD-10 makes them three: the second person of a grant is the
 *       security administrator;
 *   <li>c: DOMAIN names no scope; a party votes, signs, proposes and objects for itself only;
 *   <li>d: the cell's words narrow it ("first opinion", "if invited", "on chair", "first", "minor only"), and another
 *       action of the row carries the rest, or the invitation that would open it;
 *   <li>e: one who verifies, works on or decides about something has to read it;
 *   <li>f: the party secretary's signature is the issue itself;
 *   <li>g: invited without a party's vote, one answers for oneself: the notice says who is invited, the matrix where.
 * </ul>
 *
 * <p>And the other way round, wider than the words of a cell: the street supervisor signs off minor tasks too, red ones
 * and those of which the party secretary is recused (SOD-02).
 */
final class Matrix {

    private static final Matrix DOMAIN = new Matrix(lines());

    private final Map<Action, Map<Role, Cell>> cells = new EnumMap<>(Action.class);
    private final Map<Action, Integer> rows = new EnumMap<>(Action.class);
    private final Map<Action, List<String>> signs = new EnumMap<>(Action.class);
    private final Map<String, Role> columns = new HashMap<>();

    private Matrix(List<String> lines) {
        List<Role> head = List.of();
        for (String line : lines) {
            List<String> words = words(line);
            switch (words.get(0)) {
                case "post" -> columns.put(words.get(1), Role.valueOf(words.get(2)));
                case "row" -> head = roles(words);
                default -> enter(words, head);
            }
        }
    }

    static Matrix domain() {
        return DOMAIN;
    }

    /** A post that reads no column may do nothing. */
    Optional<Role> role(Post post, OrganisationKind heldIn) {
        return Optional.ofNullable(columns.get(post.name()))
                .or(() -> Optional.ofNullable(columns.get(post.name() + "@" + heldIn.name())));
    }

    Reach reach(Role role, Action action) {
        return cell(role, action).reach();
    }

    Cell cell(Role role, Action action) {
        return Optional.ofNullable(cells.get(action))
                .map(row -> row.get(role))
                .orElseThrow(() -> new IllegalStateException("the matrix lacks " + action + " of " + role));
    }

    /** The row of the table in DOMAIN; 0 where it has none. */
    int row(Action action) {
        return Optional.ofNullable(rows.get(action)).orElse(0);
    }

    /** The signs in DOMAIN's cell of which each gives the action. */
    List<String> signs(Action action) {
        return signs.getOrDefault(action, List.of());
    }

    private void enter(List<String> words, List<Role> head) {
        Action action = Action.valueOf(words.get(1));
        rows.put(action, Integer.valueOf(words.get(0)));
        signs.put(action, Arrays.asList(words.get(2).split(",", -1)));
        Map<Role, Cell> row = new EnumMap<>(Role.class);
        for (int column = 0; column < head.size(); column++) {
            row.put(head.get(column), Cell.of(words.get(column + 3)));
        }
        cells.put(action, row);
    }

    private static List<Role> roles(List<String> words) {
        return words.stream().skip(3).map(Role::valueOf).toList();
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }

    private static List<String> lines() {
        try (InputStream text = Optional.ofNullable(Matrix.class.getResourceAsStream("matrix.txt"))
                .orElseThrow(() -> new IllegalStateException("matrix.txt is missing"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One cell.
     *
     * @param reason the letter of the reason why it differs from DOMAIN's
     */
    record Cell(Reach reach, Optional<Character> reason) {

        static Cell of(String text) {
            int bracket = text.indexOf('(');
            return bracket < 0
                    ? new Cell(Reach.of(text), Optional.empty())
                    : new Cell(Reach.of(text.substring(0, bracket)), Optional.of(text.charAt(bracket + 1)));
        }
    }
}
