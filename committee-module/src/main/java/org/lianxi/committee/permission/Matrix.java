package org.lianxi.committee.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final Map<Action, MatrixRow> rows = new EnumMap<>(Action.class);
    private final Map<String, Optional<Role>> columns = new HashMap<>();
    private final List<Bound> neverWider = new ArrayList<>();
    private final List<Bound> neverNarrower = new ArrayList<>();

    private Matrix(List<String> lines) {
        List<Role> head = List.of();
        for (String line : lines) {
            List<String> words = Arrays.asList(line.strip().split(" +"));
            switch (words.get(0)) {
                case "post" -> columns.put(words.get(1), column(words.get(2)));
                case "never-wider" -> neverWider.add(bound(words));
                case "never-narrower" -> neverNarrower.add(bound(words));
                case "row" -> head = words.stream().skip(3).map(Role::valueOf).toList();
                default -> enter(words, head);
            }
        }
    }

    static Matrix domain() {
        return DOMAIN;
    }

    /** A post that reads no column may do nothing. */
    Optional<Role> role(Post post, OrganisationKind heldIn) {
        return columns.getOrDefault(
                post.name(), columns.getOrDefault(post.name() + "@" + heldIn.name(), Optional.empty()));
    }

    /** Whether it says which column the post reads, or that it reads none. */
    boolean knows(Post post, OrganisationKind heldIn) {
        return columns.containsKey(post.name()) || columns.containsKey(post.name() + "@" + heldIn.name());
    }

    Reach reach(Role role, Action action) {
        return cell(role, action).reach();
    }

    MatrixCell cell(Role role, Action action) {
        return Optional.ofNullable(row(action).cells().get(role))
                .orElseThrow(() -> new IllegalStateException("the matrix lacks " + action + " of " + role));
    }

    MatrixRow row(Action action) {
        return Optional.ofNullable(rows.get(action))
                .orElseThrow(() -> new IllegalStateException("the matrix lacks " + action));
    }

    /** In the order of the table. */
    List<MatrixRow> rows() {
        return Arrays.stream(Action.values()).map(this::row).toList();
    }

    /** The rule that forbids an override to reach so far, or no farther than so. */
    Optional<String> forbids(Role role, Action action, Reach reach) {
        List<Bound> bounds = reach.isWiderThan(reach(role, action)) ? neverWider : neverNarrower;
        return bounds.stream()
                .filter(each -> each.covers(role, action))
                .map(Bound::ground)
                .findFirst();
    }

    private void enter(List<String> words, List<Role> head) {
        Map<Role, MatrixCell> cells = new EnumMap<>(Role.class);
        for (int column = 0; column < head.size(); column++) {
            cells.put(head.get(column), MatrixCell.of(words.get(column + 3)));
        }
        Action action = Action.valueOf(words.get(1));
        List<String> signs = List.of(words.get(2).split(",", -1));
        rows.put(action, new MatrixRow(Integer.parseInt(words.get(0)), action, signs, cells));
    }

    private static Optional<Role> column(String name) {
        return name.equals("-") ? Optional.empty() : Optional.of(Role.valueOf(name));
    }

    private static Bound bound(List<String> words) {
        return new Bound(
                members(Action.class, words.get(1)),
                members(Role.class, words.get(2)),
                String.join(" ", words.subList(3, words.size())));
    }

    /** Names with commas, {@code *} for all, {@code *-X,Y} for all but these. */
    private static <E extends Enum<E>> Set<E> members(Class<E> type, String names) {
        if (names.equals("*")) {
            return EnumSet.allOf(type);
        }
        EnumSet<E> members = EnumSet.noneOf(type);
        for (String name : names.replaceFirst("^\\*-", "").split(",", -1)) {
            members.add(Enum.valueOf(type, name));
        }
        return names.startsWith("*-") ? EnumSet.complementOf(members) : members;
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
}
