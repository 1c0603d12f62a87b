package org.lianxi.committee.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatList;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.audit.ChainVerdict.Broken;
import org.lianxi.committee.audit.ChainVerdict.Flaw;
import org.lianxi.committee.audit.ChainVerdict.Intact;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Acts become links, and the walk along them finds what an intruder did. */
class JpaAuditTrailTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private final SetClock clock = SetClock.at("2026-03-16T09:00:00.123456789+08:00");
    private final GivenMandates mandates = new GivenMandates(clock);
    private final OrganisationId community = OrganisationId.fresh();
    private final PersonId secretary = mandates.holder(Post.MEETING_SECRETARY, community);
    private final PersonId auditor = PersonId.fresh();
    private final GivenPermissions permissions =
            new GivenPermissions().allow(auditor, Action.READ_AUDIT, Scope.everywhere());

    @BeforeEach
    void begin_a_new_chain() {
        DATABASE.sql("delete from committee_audit_entry");
        DATABASE.sql("update committee_audit_tail set seq = 0, hash = repeat('0', 64)");
    }

    @Test
    void keeps_who_did_what_to_what_in_which_post_and_when() {
        DATABASE.run(em -> appending(em).append(screened("m-1")));

        AuditEntry entry = page(AuditFilter.everything(), OptionalLong.empty()).get(0);

        assertThat(entry)
                .isEqualTo(new AuditEntry(
                        1,
                        clock.instant().minusNanos(789),
                        Optional.of(secretary),
                        "MEETING_SECRETARY@" + community,
                        "Screened",
                        new Subject("matter", "m-1"),
                        Optional.of(community),
                        Map.of("route", "JOINT_MEETING"),
                        "0".repeat(64),
                        entry.hash()));
        assertThatObject(verdict()).isEqualTo(new Intact(1));
    }

    @Test
    void is_intact_before_the_first_act_and_after_many() {
        assertThatObject(verdict()).isEqualTo(new Intact(0));

        someActs(600);

        assertThatObject(verdict()).isEqualTo(new Intact(600));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update committee_audit_entry set details = 'route=REJECT' where seq = 3 |            3 | CHANGED",
                "update committee_audit_entry set person_id = null where seq = 2 |                    2 | CHANGED",
                "update committee_audit_entry set happened_at = '2020-01-01' where seq = 5 |          5 | CHANGED",
                "update committee_audit_entry set community_id = 'x' where seq = 1 |                  1 | CHANGED",
                "update committee_audit_entry set hash = repeat('1', 64) where seq = 5 |            5 | CHANGED",
                "update committee_audit_entry set previous_hash = repeat('1', 64) where seq = 4 |   4 | NOT_LINKED",
                "delete from committee_audit_entry where seq = 2 |                                    2 | MISSING",
                "delete from committee_audit_entry where seq = 1 |                                    1 | MISSING",
                "delete from committee_audit_entry where seq = 5 |                                    5 | MISSING",
                "delete from committee_audit_entry |                                                  1 | MISSING",
                "update committee_audit_tail set hash = repeat('1', 64) |                           5 | NOT_LINKED"
            })
    void names_the_first_link_that_an_intruder_touched(String intrusion, long seq, Flaw flaw) {
        someActs(5);

        assertThat(DATABASE.sql(intrusion)).isPositive();

        assertThatObject(verdict()).isEqualTo(new Broken(seq, flaw));
    }

    @Test
    void loses_the_entry_with_the_act_when_the_transaction_fails() {
        assertThatThrownBy(() -> DATABASE.run(em -> {
                    appending(em).append(screened("m-1"));
                    throw new IllegalStateException("the engine is down");
                }))
                .hasMessage("the engine is down");

        assertThatObject(verdict()).isEqualTo(new Intact(0));
    }

    @Test
    void stays_one_chain_when_many_act_at_once() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> acts = IntStream.range(0, 40)
                    .<Future<?>>mapToObj(number ->
                            people.submit(() -> DATABASE.run(em -> appending(em).append(screened("m-" + number)))))
                    .toList();
            waitFor(acts);
        } finally {
            people.shutdown();
        }

        assertThatObject(verdict()).isEqualTo(new Intact(40));
    }

    @Test
    void is_read_newest_first_narrowed_and_page_by_page() {
        someActs(4);
        clock.pass(Duration.ofHours(1));
        DATABASE.run(em -> appending(em).append(new ByNobody()));

        AuditFilter ofSecretary = new AuditFilter(
                Optional.of(secretary), Optional.of("Screened"), Optional.empty(), Optional.empty(), Optional.empty());
        AuditFilter lastHour = new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Subject("task", "t-1")),
                Optional.of(clock.instant().minusSeconds(1)),
                Optional.of(clock.instant().plusSeconds(1)));

        assertThatList(page(AuditFilter.everything(), OptionalLong.of(4)))
                .extracting(AuditEntry::seq)
                .containsExactly(3L, 2L, 1L);
        assertThatList(page(ofSecretary, OptionalLong.empty()))
                .extracting(AuditEntry::seq)
                .containsExactly(4L, 3L, 2L, 1L);
        assertThatList(page(lastHour, OptionalLong.empty()))
                .extracting(AuditEntry::act)
                .containsExactly("ByNobody");
    }

    @Test
    void is_read_and_checked_by_the_auditor_only() {
        assertThatThrownBy(
                        () -> reading(each -> each.page(secretary, AuditFilter.everything(), OptionalLong.empty(), 20)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> DATABASE.call(em -> verifying(em).verify(secretary)))
                .isInstanceOf(NotPermitted.class);
    }

    private static void waitFor(List<Future<?>> acts) throws InterruptedException, ExecutionException {
        for (Future<?> act : acts) {
            act.get();
        }
    }

    private void someActs(int count) {
        DATABASE.run(em -> {
            AppendingToAuditTrail appending = appending(em);
            IntStream.rangeClosed(1, count).forEach(number -> appending.append(screened("m-" + number)));
        });
    }

    private Act screened(String matter) {
        return new Screened(secretary, matter, community);
    }

    private ChainVerdict verdict() {
        return DATABASE.call(em -> verifying(em).verify(auditor));
    }

    private List<AuditEntry> page(AuditFilter filter, OptionalLong beforeSeq) {
        return reading(each -> each.page(auditor, filter, beforeSeq, 100));
    }

    private <T> T reading(Function<AuditViews, T> question) {
        return DATABASE.call(em -> question.apply(new ReadingAuditTrail(permissions, new JpaAuditTrail(em))));
    }

    private VerifyAuditChain verifying(EntityManager em) {
        return new VerifyingAuditChain(permissions, new JpaAuditTrail(em));
    }

    private AppendingToAuditTrail appending(EntityManager em) {
        return new AppendingToAuditTrail(new JpaAuditTrail(em), mandates, clock);
    }

    private record Screened(PersonId person, String matter, OrganisationId where) implements Act {

        @Override
        public Optional<PersonId> by() {
            return Optional.of(person);
        }

        @Override
        public Subject subject() {
            return new Subject("matter", matter);
        }

        @Override
        public Optional<OrganisationId> community() {
            return Optional.of(where);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("route", "JOINT_MEETING");
        }
    }

    private record ByNobody() implements Act {

        @Override
        public Optional<PersonId> by() {
            return Optional.empty();
        }

        @Override
        public Subject subject() {
            return new Subject("task", "t-1");
        }
    }
}
