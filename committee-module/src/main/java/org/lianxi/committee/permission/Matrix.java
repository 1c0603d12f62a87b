package org.lianxi.committee.permission;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.Post;

/**
 * The permission matrix of DOMAIN §2.3 as far as the actions exist, all [DESIGN].
 *
 * <p>Deviations, each because the table there leaves the case open: the system administrator keeps the registers too,
 * since somebody has to before the first secretary is appointed; the street supervisor may sign off minor tasks, for
 * red ones and for those of which the party secretary is recused (SOD-02); the street's people read matters, without
 * which they could not judge a resolution.
 */
final class Matrix {

    /** The three parties' delegates share one column: their rows are equal, and their organisation is the difference. */
    private static final String TABLE =
            """
            action                  CPS SEC DEL CBS GRD SS SL DEP DV SYS SCA AUD
            SUBMIT_MATTER           c   c   o   c   c   s  s  s   -  -   -   -
            SCREEN_MATTER           c   c   -   -   -   -  -  -   -  -   -   -
            ADMIT_MATTER            c   -   -   -   -   -  -  -   -  -   -   -
            READ_MATTER             c   c   c   c   c   s  s  -   -  -   -   *
            PLAN_MEETING            c   c   -   -   -   -  -  -   -  -   -   -
            BUILD_AGENDA            c   c   -   -   -   -  -  -   -  -   -   -
            LOCK_AGENDA             c   -   -   -   -   -  -  -   -  -   -   -
            ISSUE_NOTICE            c   c   -   -   -   -  -  -   -  -   -   -
            CONFIRM_ATTENDANCE      c   -   c   c   c   s  -  s   -  -   -   -
            SIGN_IN_TO_MEETING      c   c   c   c   c   s  -  s   -  -   -   -
            LEAD_SESSION            c   c   -   -   -   -  -  -   -  -   -   -
            VOTE                    -   -   o   -   -   -  -  -   -  -   -   -
            READ_MEETING            c   c   c   c   c   s  s  -   -  -   -   *
            DRAFT_MINUTES           -   c   -   -   -   -  -  -   -  -   -   -
            COUNTERSIGN_MINUTES     -   -   o   -   -   -  -  -   -  -   -   -
            ISSUE_MINUTES           c   -   -   -   -   -  -  -   -  -   -   -
            ASSIGN_TASK             c   c   -   -   -   -  -  -   -  -   -   -
            WORK_ON_TASK            -   -   o   o   o   -  -  o   -  -   -   -
            VERIFY_TASK             c   -   -   -   -   s  -  -   -  -   -   -
            SIGN_OFF_MINOR_TASK     c   -   -   -   -   s  -  -   -  -   -   -
            SIGN_OFF_MAJOR_TASK     -   -   -   -   -   s  -  -   -  -   -   -
            READ_TASK               c   c   c   c   c   s  s  s   -  -   -   *
            WATCH_RESOLUTIONS       -   -   -   -   -   s  s  -   -  -   -   -
            READ_AUDIT              -   -   -   -   -   -  -  -   -  -   -   *
            OPERATE_PROCESSES       -   -   -   -   -   -  -  -   -  *   -   -
            MAINTAIN_ORGANISATIONS  c   c   -   -   -   s  -  -   -  *   -   -
            MAINTAIN_ACCOUNTS       -   -   -   -   -   -  -  -   -  *   -   -
            """;

    private static final Map<String, Post> COLUMNS = Map.ofEntries(
            Map.entry("CPS", Post.COMMUNITY_PARTY_SECRETARY),
            Map.entry("SEC", Post.MEETING_SECRETARY),
            Map.entry("DEL", Post.PARTY_DELEGATE),
            Map.entry("CBS", Post.COMPOUND_BRANCH_SECRETARY),
            Map.entry("GRD", Post.GRID_WORKER),
            Map.entry("SS", Post.STREET_SUPERVISOR),
            Map.entry("SL", Post.STREET_LEADER),
            Map.entry("DEP", Post.DEPARTMENT_LIAISON),
            Map.entry("DV", Post.DISTRICT_VIEWER),
            Map.entry("SYS", Post.SYSTEM_ADMINISTRATOR),
            Map.entry("SCA", Post.SECURITY_ADMINISTRATOR),
            Map.entry("AUD", Post.AUDITOR));

    private static final Map<Action, Map<Post, Reach>> CELLS = parse();

    private Matrix() {}

    static Reach reach(Post post, Action action) {
        return Optional.ofNullable(CELLS.get(action))
                .map(row -> row.get(post))
                .orElseThrow(() -> new IllegalStateException("the matrix lacks " + action + " of " + post));
    }

    private static Map<Action, Map<Post, Reach>> parse() {
        List<String> lines = TABLE.lines().toList();
        List<String> head = cells(lines.get(0));
        Map<Action, Map<Post, Reach>> rows = new EnumMap<>(Action.class);
        for (String line : lines.subList(1, lines.size())) {
            rows.put(Action.valueOf(cells(line).get(0)), row(head, cells(line)));
        }
        return rows;
    }

    private static Map<Post, Reach> row(List<String> head, List<String> cells) {
        Map<Post, Reach> row = new EnumMap<>(Post.class);
        for (int column = 1; column < head.size(); column++) {
            Post post = Optional.ofNullable(COLUMNS.get(head.get(column))).orElseThrow();
            row.put(post, Reach.of(cells.get(column)));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.strip().split(" +"));
    }
}
