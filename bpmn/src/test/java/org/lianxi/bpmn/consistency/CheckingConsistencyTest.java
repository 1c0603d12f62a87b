package org.lianxi.bpmn.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.Stand;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.meeting.standing.Standing;
import org.lianxi.meeting.standing.StandingKind;
import org.lianxi.meeting.standing.Standings;

/** Backfills stand for everything: they have the shortest process. */
class CheckingConsistencyTest {

    private static final PersonId OPERATOR = new PersonId("operator");
    private static final String PROCESS = "backfill";

    private final TestEngine engine = TestEngine.fresh();
    private final Map<String, String> states = new HashMap<>();
    private final CheckConsistency check = new CheckingConsistency(
            new GivenPermissions().allow(OPERATOR, Action.OPERATE_PROCESSES, Scope.everywhere()),
            new Given(),
            engine.stands(),
            new OneSecretary(),
            engine.clock());

    @Test
    void finds_nothing_where_domain_and_process_agree() {
        entering("b1", "CM-1");
        states.put("b1", "ENTERING");

        ConsistencyReport report = check.check(OPERATOR);

        assertThat(report.differences()).isEmpty();
        assertThat(report.open()).isEqualTo(1);
        assertThat(report.running()).isEqualTo(1);
        assertThat(check.last(OPERATOR)).contains(report);
    }

    @Test
    void finds_what_is_open_without_a_process() {
        states.put("b1", "ENTERING");

        assertThat(faults()).containsExactly("NO_PROCESS b1 ENTERING []");
    }

    @Test
    void finds_a_process_that_waits_elsewhere() {
        entering("b1", "CM-1");
        states.put("b1", "TO_CONFIRM");

        assertThat(faults()).containsExactly("OTHER_STEP b1 TO_CONFIRM [enterBackfill]");
    }

    @Test
    void finds_a_process_of_what_is_done() {
        entering("b1", "CM-1");
        states.put("b1", "CONFIRMED");

        assertThat(faults()).containsExactly("STILL_RUNNING b1 CONFIRMED [enterBackfill]");
    }

    @Test
    void finds_a_process_of_nothing() {
        entering("b1", "CM-1");

        assertThat(faults()).containsExactly("NO_SUBJECT b1  [enterBackfill]");
    }

    @Test
    void finds_a_process_that_nothing_will_ever_move_on() {
        Findings findings = new Findings();

        findings.compare(
                new Stand(PROCESS, "b1", TestEngine.START, Set.of("enterBackfill"), false),
                Optional.of(StandingKind.BACKFILL),
                Optional.of("ENTERING"));

        assertThat(findings.report(TestEngine.START).differences())
                .extracting(Difference::fault)
                .containsExactly(Fault.STUCK);
    }

    @Test
    void finds_work_that_nobody_can_do() {
        entering("b1", "CM-9");
        states.put("b1", "ENTERING");

        assertThat(faults()).containsExactly("NOBODY b1 enterBackfill [MEETING_SECRETARY@CM-9]");
    }

    @Test
    void goes_through_more_than_one_page() {
        for (int i = 0; i < 1_100; i++) {
            states.put("b%05d".formatted(i), "ENTERING");
        }

        ConsistencyReport report = check.check(OPERATOR);

        assertThat(report.found()).isEqualTo(1_100);
        assertThat(report.open()).isEqualTo(1_100);
    }

    private void entering(String backfill, String community) {
        engine.processes().start(PROCESS, backfill, Facts.none().and("community", community));
    }

    private List<String> faults() {
        return check.check(OPERATOR).differences().stream()
                .map(each -> each.fault() + " " + each.subject() + " " + each.state() + " " + each.steps())
                .toList();
    }

    private final class Given implements Standings {

        @Override
        public List<Standing> openAfter(StandingKind kind, String key, int rows) {
            return kind != StandingKind.BACKFILL
                    ? List.of()
                    : states.entrySet().stream()
                            .filter(each -> kind.isOpen(each.getValue()))
                            .filter(each -> each.getKey().compareTo(key) > 0)
                            .map(each -> new Standing(kind, each.getKey(), each.getValue()))
                            .sorted(Comparator.comparing(Standing::id))
                            .limit(rows)
                            .toList();
        }

        @Override
        public Map<String, String> states(StandingKind kind, Collection<String> keys) {
            Map<String, String> found = new HashMap<>(states);
            found.keySet().retainAll(keys);
            return found;
        }
    }

    /** CM-1 has a secretary, no other community has. */
    private static final class OneSecretary implements Mandates {

        @Override
        public List<Mandate> of(PersonId person) {
            return List.of();
        }

        @Override
        public List<PersonId> holders(Post post, OrganisationId organisation) {
            return post == Post.MEETING_SECRETARY && organisation.value().equals("CM-1")
                    ? List.of(new PersonId("secretary"))
                    : List.of();
        }

        @Override
        public Map<OrganisationId, List<PersonId>> holders(Post post, Collection<OrganisationId> organisations) {
            Map<OrganisationId, List<PersonId>> all = new HashMap<>();
            organisations.forEach(each -> all.put(each, holders(post, each)));
            return all;
        }

        @Override
        public List<Mandate> heldIn(Collection<OrganisationId> organisations) {
            return List.of();
        }
    }
}
