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
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Acts become links, and the walk along them finds what an intruder did. */
class JpaAuditTrailTest {

    private static final TestDatabase DATABASE = AuditTriggers.without(TestDatabase.migrated("committee", "committee"));
    private final SetClock clock = SetClock.at("2026-03-16T09:00:00.123456789+08:00");
    private final GivenMandates mandates = new GivenMandates(clock);
    private final OrganisationId community = OrganisationId.fresh();
    private final PersonId secretary = mandates.holder(Post.MEETING_SECRETARY, community);
    private final PersonId auditor = PersonId.fresh();
    private final GivenPermissions permissions =
            new GivenPermissions().allow(auditor, Action.READ_AUDIT, Scope.everywhere());
    private final RecordedActs told = new RecordedActs();

    @BeforeEach
    void begin_a_new_chain() {
        DATABASE.sql("delete from committee_audit_entry");
        DATABASE.sql("delete from committee_person");
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
        assertThatObject(verdict()).isEqualTo(new Intact(1, new ChainMark(1, entry.hash())));
    }

    @Test
    void is_intact_before_the_first_act_and_after_many() {
        assertThatObject(verdict()).isEqualTo(new Intact(0, ChainMark.BEFORE_THE_FIRST));

        someActs(600);

        assertThat(intact().count()).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update committee_audit_entry set details = 'route=REJECT' where seq = 3 |            3 | CHANGED",
                "update committee_audit_entry set person_id = null where seq = 2 |                    2 | CHANGED",
                "update committee_audit_entry set happened_at = '2020-01-01' where seq = 5 |          5 | CHANGED",
                "update committee_audit_entry set community_id = 'x' where seq = 1 |                  1 | CHANGED",
                "update committee_audit_entry set hash = repeat('1', 64) where seq = 5 |              5 | CHANGED",
                "update committee_audit_entry set previous_hash = repeat('1', 64) where seq = 4 |     4 | NOT_LINKED",
                "update committee_audit_entry set seq = 7 - seq where seq in (3, 4) order by seq = 3 | 3 | NOT_LINKED",
                "update committee_audit_entry set seq = 9 where seq = 3 |                             3 | MISSING",
                "delete from committee_audit_entry where seq = 2 |                                    2 | MISSING",
                "delete from committee_audit_entry where seq = 1 |                                    1 | MISSING",
                "delete from committee_audit_entry where seq = 5 |                                    5 | MISSING",
                "delete from committee_audit_entry |                                                  1 | MISSING",
                "update committee_audit_tail set hash = repeat('1', 64) |                             5 | END_CHANGED",
                "update committee_audit_tail set seq = 4 |                                            4 | END_CHANGED",
                "update committee_audit_tail set seq = 6 |                                            6 | MISSING"
            })
    void names_the_first_link_that_an_intruder_touched(String intrusion, long seq, Flaw flaw) {
        someActs(5);

        assertThat(intrude(intrusion)).isPositive();

        assertThatObject(verdict()).isEqualTo(new Broken(seq, flaw));
    }

    /** Two rows cannot change places in one statement: the first steps aside. */
    private static int intrude(String intrusion) {
        if (intrusion.contains("7 - seq")) {
            DATABASE.sql("update committee_audit_entry set seq = 99 where seq = 3");
            DATABASE.sql("update committee_audit_entry set seq = 3 where seq = 4");
            return DATABASE.sql("update committee_audit_entry set seq = 4 where seq = 99");
        }
        return DATABASE.sql(intrusion);
    }

    @Test
    void finds_an_entry_that_was_put_behind_the_recorded_end() {
        someActs(3);
        ChainMark end = intact().end();
        someActs(1);
        DATABASE.sql("update committee_audit_tail set seq = 3, hash = '" + end.hash() + "'");

        assertThatObject(verdict()).isEqualTo(new Broken(4, Flaw.BEHIND_THE_END));
    }

    @Test
    void finds_an_entry_that_was_put_between_two_others() {
        someActs(4);
        DATABASE.sql("update committee_audit_entry set seq = seq + 1 where seq > 2 order by seq desc");
        DATABASE.sql(
                "insert into committee_audit_entry select 3, happened_at, person_id, posts, 'Forged', subject_kind,"
                        + " subject_id, community_id, details, hash, repeat('f', 64) from committee_audit_entry where seq = 2");

        assertThatObject(verdict()).isEqualTo(new Broken(3, Flaw.CHANGED));
    }

    @Test
    void finds_entries_cut_off_at_the_end_only_with_a_mark_that_was_kept_elsewhere() {
        someActs(3);
        ChainMark third = intact().end();
        someActs(2);
        ChainMark fifth = intact().end();
        DATABASE.sql("delete from committee_audit_entry where seq > 3");
        DATABASE.sql("update committee_audit_tail set seq = 3, hash = '" + third.hash() + "'");

        assertThatObject(verdict()).isEqualTo(new Intact(3, third));
        assertThatObject(verdict(third)).isEqualTo(new Intact(3, third));
        assertThatObject(verdict(fifth)).isEqualTo(new Broken(4, Flaw.CUT_OFF));
    }

    @Test
    void finds_a_chain_that_was_forged_anew_only_with_a_mark_that_was_kept_elsewhere() {
        someActs(3);
        ChainMark third = intact().end();
        begin_a_new_chain();
        clock.pass(Duration.ofMinutes(1));
        someActs(5);

        assertThatObject(verdict()).isInstanceOf(Intact.class);
        assertThatObject(verdict(third)).isEqualTo(new Broken(3, Flaw.NOT_AS_MARKED));
    }

    @Test
    void loses_the_entry_with_the_act_when_the_transaction_fails() {
        assertThatThrownBy(() -> DATABASE.run(em -> {
                    appending(em).append(screened("m-1"));
                    throw new IllegalStateException("the engine is down");
                }))
                .hasMessage("the engine is down");

        assertThatObject(verdict()).isEqualTo(new Intact(0, ChainMark.BEFORE_THE_FIRST));
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

        assertThat(intact().count()).isEqualTo(40);
    }

    @Test
    void is_read_newest_first_narrowed_and_page_by_page() {
        someActs(4);
        clock.pass(Duration.ofHours(1));
        DATABASE.run(em -> appending(em).append(new ByNobody()));

        AuditFilter ofSecretary = AuditFilter.of(secretary);
        AuditFilter lastHour = new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("task"),
                Optional.of("t-1"),
                Optional.empty(),
                Optional.of(clock.instant().minusSeconds(1)),
                Optional.of(clock.instant().plusSeconds(1)));
        AuditFilter inCommunity = new AuditFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Screened"),
                Optional.of("matter"),
                Optional.empty(),
                Optional.of(community),
                Optional.empty(),
                Optional.empty());

        assertThatList(page(AuditFilter.everything(), OptionalLong.of(4)))
                .extracting(AuditEntry::seq)
                .containsExactly(3L, 2L, 1L);
        assertThatList(page(ofSecretary, OptionalLong.empty()))
                .extracting(AuditEntry::seq)
                .containsExactly(4L, 3L, 2L, 1L);
        assertThatList(page(lastHour, OptionalLong.empty()))
                .extracting(AuditEntry::act)
                .containsExactly("ByNobody");
        assertThatList(page(inCommunity, OptionalLong.of(3)))
                .extracting(AuditEntry::seq)
                .containsExactly(2L, 1L);
    }

    @Test
    void is_found_by_a_part_of_the_role_title_taken_literally() {
        someActs(1);
        DATABASE.sql("insert into committee_person (id, display_name) values ('" + secretary + "', '100% 秘书')");

        assertThatList(page(titled("秘书"), OptionalLong.empty())).hasSize(1);
        assertThatList(page(titled("0%"), OptionalLong.empty())).hasSize(1);
        assertThatList(page(titled("1%秘"), OptionalLong.empty())).isEmpty();
    }

    @Test
    void tells_that_it_was_read_and_what_was_asked_for() {
        page(titled("秘书"), OptionalLong.empty());

        assertThat(told.last())
                .isEqualTo(PersonalDataRead.of(auditor, PersonalData.AUDIT_TRAIL, Map.of("title", "秘书")));
    }

    @Test
    void is_handed_out_part_by_part_up_to_where_it_reached_when_asked_for() {
        someActs(3);

        long through = exporting(each -> each.begin(auditor, AuditFilter.everything(), "csv"));
        someActs(2);
        List<AuditLink> links = exporting(each -> each.part(auditor, AuditFilter.everything(), 1, through));

        assertThat(told.last()).isEqualTo(new AuditTrailExported(auditor, AuditFilter.everything(), "csv"));
        assertThatList(links).extracting(AuditLink::seq).containsExactly(2L, 3L);
        assertThatList(links).allMatch(AuditLink::isUnchanged);
        assertThatThrownBy(() -> exporting(each -> each.begin(secretary, AuditFilter.everything(), "csv")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> exporting(each -> each.part(secretary, AuditFilter.everything(), 0, through)))
                .isInstanceOf(NotPermitted.class);
    }

    private static AuditFilter titled(String part) {
        return new AuditFilter(
                Optional.empty(),
                Optional.of(part),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void is_read_and_checked_by_the_auditor_only() {
        assertThatThrownBy(
                        () -> reading(each -> each.page(secretary, AuditFilter.everything(), OptionalLong.empty(), 20)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> DATABASE.call(em -> verifying(em).verify(secretary, Optional.empty())))
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
        return DATABASE.call(em -> verifying(em).verify(auditor, Optional.empty()));
    }

    private ChainVerdict verdict(ChainMark expected) {
        return DATABASE.call(em -> verifying(em).verify(auditor, Optional.of(expected)));
    }

    private Intact intact() {
        return (Intact) verdict();
    }

    private <T> T exporting(Function<ExportAuditTrail, T> act) {
        return DATABASE.call(em -> act.apply(new ExportingAuditTrail(permissions, new JpaAuditTrail(em), told)));
    }

    private List<AuditEntry> page(AuditFilter filter, OptionalLong beforeSeq) {
        return reading(each -> each.page(auditor, filter, beforeSeq, 100));
    }

    private <T> T reading(Function<AuditViews, T> question) {
        return DATABASE.call(em -> question.apply(new ReadingAuditTrail(permissions, new JpaAuditTrail(em), told)));
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
