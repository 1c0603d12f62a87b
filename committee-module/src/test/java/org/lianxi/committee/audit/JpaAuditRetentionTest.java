package org.lianxi.committee.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.audit.ChainVerdict.Broken;
import org.lianxi.committee.audit.ChainVerdict.Flaw;
import org.lianxi.committee.audit.ChainVerdict.Intact;
import org.lianxi.committee.audit.ChainVerdict.MarkTooOld;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.RecordedActs;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** The database lets nothing of the trail go but what the retention takes away, and the chain that is left can be checked. */
class JpaAuditRetentionTest {

    private static final Retention HALF_A_YEAR = Retention.of("6 months");
    private static final Retention SHORTEST = Retention.of("180 days");

    private static final TestDatabase GUARDED = TestDatabase.migrated("committee", "committee");

    private TestDatabase database = GUARDED;
    private final SetClock clock = SetClock.at("2024-03-01T09:00:00+08:00");
    private final GivenMandates mandates = new GivenMandates(clock);

    @BeforeEach
    void ten_acts_on_each_of_four_days_that_lie_a_quarter_apart() {
        List.of("entry", "checkpoint", "tail")
                .forEach(table -> database.sql("truncate table committee_audit_" + table));
        database.sql("insert into committee_audit_tail (id, seq, hash) values (1, 0, repeat('0', 64))");
        actForAYear();
    }

    private void actForAYear() {
        for (int quarter = 0; quarter < 4; quarter++) {
            act(10);
            clock.pass(Duration.ofDays(91));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update committee_audit_entry set details = '' where seq = 1",
                "delete from committee_audit_entry where seq = 1",
                "delete from committee_audit_entry where seq = 40",
                "update committee_audit_tail set seq = 39",
                "update committee_audit_tail set hash = repeat('0', 64)",
                "delete from committee_audit_tail",
                "insert into committee_audit_checkpoint values (10, repeat('0', 64), 40, utc_timestamp())"
            })
    void is_refused_by_the_database_itself_to_everybody(String intrusion) {
        assertThatThrownBy(() -> database.sql(intrusion)).hasStackTraceContaining("audit trail");

        assertThat(verdict()).isInstanceOf(Intact.class);
    }

    @Test
    void takes_the_oldest_away_and_tells_of_it_in_the_chain() {
        int gone = purge(HALF_A_YEAR);

        assertThat(gone).isEqualTo(20);
        assertThatObject(verdict()).isInstanceOfSatisfying(Intact.class, intact -> {
            assertThat(intact.count()).isEqualTo(21);
            assertThat(intact.end().seq()).isEqualTo(41);
        });
        assertThat(purge(HALF_A_YEAR)).isZero();
    }

    @Test
    void can_be_taken_away_again_and_again() {
        purge(HALF_A_YEAR);
        act(5);
        clock.pass(Duration.ofDays(200));

        assertThat(purge(SHORTEST)).isEqualTo(26);
        assertThatObject(verdict()).isInstanceOfSatisfying(Intact.class, intact -> assertThat(intact.count())
                .isEqualTo(1));
    }

    @Test
    void keeps_what_is_no_longer_than_three_years_old_where_nobody_chose() {
        assertThat(purge(Retention.USUAL)).isZero();
    }

    @Test
    void still_refuses_to_let_go_of_what_no_checkpoint_covers() {
        purge(HALF_A_YEAR);

        assertThatThrownBy(() -> database.sql("delete from committee_audit_entry where seq = 21"))
                .hasStackTraceContaining("by the retention only");
        assertThatThrownBy(() -> database.sql("delete from committee_audit_checkpoint"))
                .hasStackTraceContaining("never deleted");
        assertThatThrownBy(() -> database.sql("update committee_audit_checkpoint set purged_through = 30"))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void asks_its_own_clock_whether_180_days_are_over() {
        clock.pass(Duration.ofDays(36_500));
        act(1);
        clock.pass(Duration.ofDays(365));

        assertThatThrownBy(() -> purge(SHORTEST)).hasStackTraceContaining("by the retention only");
    }

    @Test
    void finds_entries_that_went_without_being_told_of() {
        database = AuditTriggers.without(TestDatabase.migrated("committee", "committee"));
        actForAYear();
        String last = hash(10);
        database.sql("delete from committee_audit_entry where seq <= 10");
        database.sql("insert into committee_audit_checkpoint values (10, '" + last + "', 40, utc_timestamp())");

        assertThatObject(verdict()).isEqualTo(new Broken(10, Flaw.PURGE_NOT_TOLD));
    }

    @Test
    void finds_more_entries_gone_than_were_told_of() {
        database = AuditTriggers.without(TestDatabase.migrated("committee", "committee"));
        actForAYear();
        clock.pass(Duration.ofDays(-4 * 91));
        purge(HALF_A_YEAR);
        database.sql("delete from committee_audit_entry where seq = 21");

        assertThatObject(verdict()).isEqualTo(new Broken(21, Flaw.MISSING));
    }

    @Test
    void can_be_compared_with_a_mark_until_its_entry_is_gone() {
        ChainMark tenth = new ChainMark(10, hash(10));
        ChainMark twentieth = new ChainMark(20, hash(20));
        purge(HALF_A_YEAR);

        assertThatObject(verdict(Optional.of(twentieth))).isInstanceOf(Intact.class);
        assertThatObject(verdict(Optional.of(tenth)))
                .isInstanceOfSatisfying(
                        MarkTooOld.class, old -> assertThat(old.firstKept()).isEqualTo(21));
    }

    private void act(int count) {
        database.run(em -> {
            AppendingToAuditTrail appending = new AppendingToAuditTrail(new JpaAuditTrail(em), mandates, clock);
            IntStream.rangeClosed(1, count).forEach(number -> appending.append(new SomethingDone(number)));
        });
    }

    private int purge(Retention retention) {
        return database.call(em -> {
            JpaAuditTrail trail = new JpaAuditTrail(em);
            AppendingToAuditTrail appending = new AppendingToAuditTrail(trail, mandates, clock);
            RecordedActs acts = new RecordedActs().passedOnTo(appending::append);
            return new PurgingAuditTrail(trail, acts, clock).purge(retention);
        });
    }

    private ChainVerdict verdict() {
        return verdict(Optional.empty());
    }

    private ChainVerdict verdict(Optional<ChainMark> expected) {
        return database.call(em -> ChainWalk.along(new JpaAuditTrail(em), expected));
    }

    private String hash(long seq) {
        return database.call(
                em -> new JpaAuditTrail(em).after(seq - 1, 1).get(0).hash());
    }

    private record SomethingDone(int number) implements Act {

        @Override
        public Optional<PersonId> by() {
            return Optional.empty();
        }

        @Override
        public Subject subject() {
            return new Subject("matter", Integer.toString(number));
        }
    }
}
