package org.lianxi.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.COMPOUND;
import static org.lianxi.meeting.testing.TestTown.OTHER_COMPOUND;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;
import static org.lianxi.meeting.testing.TestTown.STREET;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.notice.CancellationGround;
import org.lianxi.meeting.notice.MeetingCancelled;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;

/** The year's plan through its use cases, on the database. The town plans in January 2026 on TEST-CAL-2026. */
class JpaPlanningTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    private final Surroundings around = Surroundings.fresh();

    @BeforeEach
    void the_secretary_drafts_the_party_secretary_approves_the_street_receives() {
        for (String table : List.of(
                "meeting_planned_sitting",
                "meeting_plan_series_compound",
                "meeting_plan_series",
                "meeting_year_plan",
                "meeting_street_consent",
                "meeting_move",
                "meeting_meeting")) {
            DATABASE.sql("delete from " + table);
        }
        around.town().kind(COMMUNITY, OrganisationKind.COMMUNITY);
        around.town().kind(STREET, OrganisationKind.STREET);
        allow(SECRETARY, Scope.community(COMMUNITY), Action.DRAFT_MEETING_PLAN, Action.CHANGE_MEETING_PLAN);
        allow(PARTY_SECRETARY, Scope.community(COMMUNITY), Action.DRAFT_MEETING_PLAN, Action.APPROVE_MEETING_PLAN);
        allow(SUPERVISOR, Scope.street(STREET), Action.APPROVE_MEETING_PLAN, Action.READ_MEETING_PLAN);
        for (PersonId each : List.of(SECRETARY, PARTY_SECRETARY, SUPERVISOR)) {
            allow(each, Scope.community(COMMUNITY), Action.READ_MEETING_PLAN);
        }
        around.clock().set("2026-01-05T09:00");
    }

    @Test
    void a_plan_goes_from_draft_to_approved_to_received() {
        PlanId plan = approved(COMPOUND);
        run(desk -> desk.receive.receive(SUPERVISOR, plan));

        PlanView view = read(plan);
        assertThat(view.state()).isEqualTo(PlanState.APPROVED);
        assertThat(view.received()).isPresent();
        assertThat(view.counts()).isEqualTo(Map.of(Standing.AHEAD, 12L));
        assertThat(view.series().get(0).sittings().get(2).startsAt()).isEqualTo(SetClock.at("2026-03-19T14:30"));
        List<PlanLine> lines =
                call(desk -> desk.views.current(SECRETARY, PageRequest.first()).items());
        assertThat(lines).singleElement().satisfies(line -> assertThat(line.sittings())
                .isEqualTo(12));
    }

    @Test
    void what_is_near_becomes_a_meeting_once_and_by_itself() {
        PlanId plan = approved(COMPOUND);

        List<PlannedSittingId> due = call(desk -> desk.convene.due());
        assertThat(due).hasSize(1);
        MeetingId meeting = call(desk -> desk.convene.convene(due.get(0))).orElseThrow();

        Optional<MeetingId> again = call(desk -> desk.convene.convene(due.get(0)));
        List<PlannedSittingId> dueNow = call(desk -> desk.convene.due());
        assertThat(again).isEmpty();
        assertThat(dueNow).isEmpty();
        MeetingFacts facts = call(desk -> desk.world.convening.meetings.get(meeting));
        assertThat(facts.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(facts.startsAt()).isEqualTo(SetClock.at("2026-01-15T14:30"));
        assertThat(read(plan).series().get(0).sittings().get(0).meeting()).contains(meeting);
    }

    @Test
    void a_sitting_moves_within_its_month_to_a_working_day_while_the_plan_is_a_draft() {
        PlanId plan = drafted(COMPOUND);
        PlannedSittingId march = sitting(plan, 2);

        run(desk -> desk.change.move(SECRETARY, plan, version(plan), march, at("2026-03-24T09:30"), "会议室被占用"));
        assertThat(read(plan).series().get(0).sittings().get(2).moved())
                .hasValueSatisfying(deed -> assertThat(deed.because()).isEqualTo("会议室被占用"));

        refused(
                SittingOutsideItsPeriod.class,
                desk -> desk.change.move(SECRETARY, plan, version(plan), march, at("2026-04-02T09:30"), "x"));
        refused(
                SittingOutsideItsPeriod.class,
                desk -> desk.change.move(SECRETARY, plan, version(plan), march, at("2027-03-24T09:30"), "x"));
        refused(
                InvalidInput.class,
                desk -> desk.change.move(SECRETARY, plan, version(plan), march, at("2026-03-28T09:30"), "x"));
        refused(
                NotPermitted.class,
                desk -> desk.change.move(PARTY_SECRETARY, plan, version(plan), march, at("2026-03-23T09:30"), "x"));
    }

    @Test
    void no_compound_sits_twice_in_a_month() {
        PlanId plan = drafted(COMPOUND);

        refused(
                PlannedTwice.class,
                desk -> desk.change.add(SECRETARY, plan, version(plan), monthly(3, OTHER_COMPOUND, COMPOUND)));
        run(desk -> desk.change.add(SECRETARY, plan, version(plan), monthly(2, OTHER_COMPOUND)));
        assertThat(read(plan).series()).hasSize(2);
    }

    @Test
    void an_approved_plan_is_not_approved_again_nor_changed_and_a_stale_form_changes_nothing() {
        PlanId plan = drafted(COMPOUND);
        long seen = version(plan);
        run(desk -> desk.change.add(SECRETARY, plan, seen, monthly(2, OTHER_COMPOUND)));

        refused(PlanChangedMeanwhile.class, desk -> desk.approve.approve(PARTY_SECRETARY, plan, seen));
        refused(NotPermitted.class, desk -> desk.approve.approve(SECRETARY, plan, version(plan)));
        run(desk -> desk.approve.approve(PARTY_SECRETARY, plan, version(plan)));
        refused(PlanNotDraft.class, desk -> desk.approve.approve(PARTY_SECRETARY, plan, version(plan)));
        refused(
                PlanNotDraft.class,
                desk -> desk.change.takeOut(
                        SECRETARY,
                        plan,
                        version(plan),
                        read(plan).series().get(0).id()));
    }

    @Test
    void a_plan_is_for_this_year_or_the_next_and_there_is_one_draft_at_a_time() {
        refused(InvalidInput.class, desk -> desk.draft.draft(SECRETARY, COMMUNITY, 2025));
        refused(InvalidInput.class, desk -> desk.draft.draft(SECRETARY, COMMUNITY, 2028));
        PlanId plan = drafted(COMPOUND);
        refused(PlanDraftedAlready.class, desk -> desk.draft.draft(SECRETARY, COMMUNITY, 2026));
        assertThat(read(plan).edition()).isEqualTo(1);
    }

    @Test
    void fewer_sittings_than_the_rules_say_need_the_street() {
        PlanId plan = call(desk -> desk.draft.draft(SECRETARY, COMMUNITY, 2026));
        run(desk -> desk.change.add(SECRETARY, plan, version(plan), quarterly(COMPOUND)));

        refused(FrequencyNeedsStreet.class, desk -> desk.approve.approve(PARTY_SECRETARY, plan, version(plan)));
        refused(NotPermitted.class, desk -> desk.allowLower.allow(PARTY_SECRETARY, plan, version(plan), "x"));
        run(desk -> desk.allowLower.allow(SUPERVISOR, plan, version(plan), "小区仅 80 户"));
        run(desk -> desk.approve.approve(PARTY_SECRETARY, plan, version(plan)));

        assertThat(read(plan).lowerAllowed()).isPresent();
        assertThat(read(plan).counts()).isEqualTo(Map.of(Standing.AHEAD, 4L));
    }

    @Test
    void the_street_exempts_only_before_the_month_is_over() {
        PlanId plan = approved(COMPOUND);
        PlannedSittingId january = sitting(plan, 0);
        PlannedSittingId february = sitting(plan, 1);
        around.clock().set("2026-01-31T23:59");
        refused(NotPermitted.class, desk -> desk.exempt.exempt(PARTY_SECRETARY, january, "x"));
        run(desk -> desk.exempt.exempt(SUPERVISOR, january, "春节前集中整治，当月不开"));
        refused(ExemptedAlready.class, desk -> desk.exempt.exempt(SUPERVISOR, january, "x"));
        around.clock().set("2026-03-01T00:00");
        refused(ExemptionTooLate.class, desk -> desk.exempt.exempt(SUPERVISOR, february, "x"));

        assertThat(read(plan).counts())
                .isEqualTo(Map.of(Standing.EXEMPT, 1L, Standing.NOT_HELD, 1L, Standing.AHEAD, 10L));
    }

    @Test
    void held_in_its_month_late_and_not_held_are_told_apart() {
        PlanId plan = approved(COMPOUND);
        held(sitting(plan, 0), "2026-01-15T06:35:00", "CLOSED");
        held(sitting(plan, 1), "2026-03-02T06:35:00", "CLOSED");
        held(sitting(plan, 2), "2026-03-19T06:35:00", "INQUORATE");
        around.clock().set("2026-04-01T09:00");

        assertThat(read(plan).series().get(0).sittings())
                .extracting(PlanView.SittingView::standing)
                .startsWith(Standing.HELD, Standing.LATE, Standing.NOT_HELD, Standing.AHEAD);
    }

    @Test
    void a_later_edition_keeps_what_happened_and_the_earlier_one_stays_to_be_read() {
        PlanId first = approved(COMPOUND);
        PlanId second = call(desk -> desk.draft.draft(SECRETARY, COMMUNITY, 2026));
        MeetingId meeting =
                call(desk -> desk.convene.convene(sitting(first, 0))).orElseThrow();
        run(desk -> desk.change.move(
                SECRETARY, second, version(second), sitting(second, 3), at("2026-04-22T14:30"), "避开考试"));
        run(desk -> desk.approve.approve(PARTY_SECRETARY, second, version(second)));

        PlanView view = read(second);
        assertThat(view.edition()).isEqualTo(2);
        assertThat(view.series().get(0).sittings().get(0).meeting()).contains(meeting);
        assertThat(view.editions()).extracting(PlanView.Edition::number).containsExactly(2, 1);
        assertThat(read(first).state()).isEqualTo(PlanState.SUPERSEDED);
        refused(PlanNotApproved.class, desk -> desk.receive.receive(SUPERVISOR, first));
    }

    @Test
    void a_regular_meeting_planned_by_hand_is_the_one_of_its_month() {
        PlanId plan = approved(COMPOUND);
        around.clock().set("2026-03-02T09:00");
        MeetingId meeting = call(desk -> desk.planByHand(COMPOUND, "2026-03-26T15:00"));

        assertThat(read(plan).series().get(0).sittings().get(2).meeting()).contains(meeting);
    }

    @Test
    void the_street_plans_its_own_meetings_by_its_own_frequency() {
        PlanId plan = call(desk -> desk.draft.draft(SUPERVISOR, STREET, 2026));
        run(desk -> desk.change.add(SUPERVISOR, plan, version(plan), quarterly()));
        run(desk -> desk.approve.approve(SUPERVISOR, plan, version(plan)));

        PlanView view = read(plan);
        assertThat(view.required()).isEqualTo(Frequency.QUARTERLY);
        assertThat(view.lower()).isFalse();
        assertThat(view.counts()).isEqualTo(Map.of(Standing.AHEAD, 4L));
        refused(NotPermitted.class, desk -> desk.draft.draft(SECRETARY, STREET, 2027));
    }

    @Test
    void a_cancelled_meeting_is_exempt_by_the_consent_of_the_street_or_another_counts_in_its_place() {
        PlanId plan = approved(COMPOUND);
        MeetingId january = call(desk -> desk.convene.convene(sitting(plan, 0))).orElseThrow();
        MeetingId february =
                call(desk -> desk.convene.convene(sitting(plan, 1))).orElseThrow();
        DATABASE.sql(
                "insert into meeting_street_consent (id, version, meeting, kind, reason, asked_by, asked_at, state,"
                        + " answer, answered_by, answered_at, used) values ('c', 1, '" + january
                        + "', 'CANCEL', '暴雪停电', 'x',"
                        + " '2026-01-14 00:00:00', 'GIVEN', '同意', '" + SUPERVISOR + "', '2026-01-14 02:00:00', true)");
        DATABASE.sql("insert into meeting_move (id, meeting, community, kind, ground, reason, done_by, done_at,"
                + " from_starts_at, late, street_informed, not_held, exempt, replacement) values ('m', '" + february
                + "', 'CM-1', 'CANCELLED', 'OTHER', 'x', 'x', now(6), now(6), false, false, true, false, 'another')");

        run(desk -> desk.cancelled(cancelled(january, true)));
        run(desk -> desk.cancelled(cancelled(february, false)));

        assertThat(read(plan).series().get(0).sittings().get(0).exempted())
                .hasValueSatisfying(deed -> assertThat(deed.because()).isEqualTo("暴雪停电"));
        assertThat(read(plan).series().get(0).sittings().get(1).meeting()).contains(new MeetingId("another"));
    }

    private static MeetingCancelled cancelled(MeetingId meeting, boolean isExempt) {
        return new MeetingCancelled(
                Optional.of(SECRETARY), meeting, CancellationGround.FORCE_MAJEURE, !isExempt, isExempt, COMMUNITY);
    }

    private PlanId drafted(CompoundId... compounds) {
        PlanId plan = call(desk -> desk.draft.draft(SECRETARY, COMMUNITY, 2026));
        run(desk -> desk.change.add(SECRETARY, plan, version(plan), monthly(3, compounds)));
        return plan;
    }

    private PlanId approved(CompoundId... compounds) {
        PlanId plan = drafted(compounds);
        run(desk -> desk.approve.approve(PARTY_SECRETARY, plan, version(plan)));
        return plan;
    }

    private static SeriesDraft monthly(int week, CompoundId... compounds) {
        return new SeriesDraft(
                List.of(compounds),
                false,
                new SittingRule(
                        Frequency.MONTHLY,
                        1,
                        week,
                        DayOfWeek.THURSDAY,
                        LocalTime.of(14, 30),
                        DayOffRule.NEXT_WORKING_DAY),
                90,
                "党群服务中心");
    }

    private static SeriesDraft quarterly(CompoundId... compounds) {
        return new SeriesDraft(
                List.of(compounds),
                true,
                new SittingRule(
                        Frequency.QUARTERLY,
                        2,
                        2,
                        DayOfWeek.TUESDAY,
                        LocalTime.of(9, 0),
                        DayOffRule.PREVIOUS_WORKING_DAY),
                120,
                "街道办事处");
    }

    private void held(PlannedSittingId sitting, String openedAt, String state) {
        MeetingId meeting = call(desk -> desk.convene.convene(sitting)).orElseThrow();
        DATABASE.sql("update meeting_meeting set state = '" + state + "', opened_at = '" + openedAt + "' where id = '"
                + meeting + "'");
    }

    private static Instant at(String localTime) {
        return SetClock.at(localTime);
    }

    private PlannedSittingId sitting(PlanId plan, int number) {
        return read(plan).series().get(0).sittings().get(number).id();
    }

    private long version(PlanId plan) {
        return read(plan).version();
    }

    private PlanView read(PlanId plan) {
        return call(desk -> desk.views.get(SUPERVISOR, plan));
    }

    private void allow(PersonId person, Scope scope, Action... actions) {
        for (Action action : actions) {
            around.town().permissions().allow(person, action, scope);
        }
    }

    private void refused(Class<? extends Throwable> refusal, Consumer<PlanningDesk> act) {
        ThrowingCallable acting = () -> run(act);
        assertThatThrownBy(acting).isInstanceOf(refusal);
    }

    private void run(Consumer<PlanningDesk> act) {
        DATABASE.run(em -> act.accept(new PlanningDesk(JointMeetingWorld.on(em, around), em)));
    }

    private <T> T call(Function<PlanningDesk, T> act) {
        return DATABASE.call(em -> act.apply(new PlanningDesk(JointMeetingWorld.on(em, around), em)));
    }
}
