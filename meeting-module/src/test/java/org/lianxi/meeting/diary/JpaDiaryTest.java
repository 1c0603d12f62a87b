package org.lianxi.meeting.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.OTHER_COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.OTHER_COMPOUND;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;
import static org.lianxi.meeting.testing.TestTown.STRANGER;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.planning.FreeSitting;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlanLine;
import org.lianxi.meeting.planning.PlanView;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The calendar of March 2026 in CM-1: a regular meeting of XQ-101 on the 19th, and a joint one on the 26th. */
class JpaDiaryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-01");
    private static final LocalDate LAST = LocalDate.parse("2026-03-31");

    private final Surroundings around = Surroundings.fresh();
    private MeetingId regular = new MeetingId("-");

    @BeforeEach
    void two_meetings_are_planned() {
        DATABASE.sql("delete from meeting_compound");
        DATABASE.sql("delete from meeting_meeting");
        regular = call(world -> world.planned());
        call(world -> world.convening.plan.plan(
                SECRETARY,
                new MeetingPlanDraft(
                        TestTown.COMPOUND,
                        MeetingType.REGULAR,
                        "合并例会",
                        SetClock.at("2026-03-26T15:00"),
                        60,
                        "党群服务中心",
                        true,
                        List.of(OTHER_COMPOUND))));
    }

    @Test
    void a_month_holds_meetings_and_their_limits_on_the_last_day_of_each() {
        assertThat(diary(SECRETARY, DiaryFilter.all()))
                .extracting(each -> each.day() + " " + each.kind())
                .containsExactly(
                        "2026-03-16 AGENDA_LIMIT",
                        "2026-03-16 NOTICE_LIMIT",
                        "2026-03-19 MEETING",
                        "2026-03-23 AGENDA_LIMIT",
                        "2026-03-23 NOTICE_LIMIT",
                        "2026-03-26 MEETING");
    }

    @Test
    void a_joint_meeting_is_found_by_each_of_its_compounds() {
        assertThat(diary(SECRETARY, new DiaryFilter(Optional.empty(), Optional.of(OTHER_COMPOUND))))
                .filteredOn(each -> each.kind() == DiaryKind.MEETING)
                .singleElement()
                .satisfies(each -> assertThat(each.where()).isEqualTo("名 XQ-101、名 XQ-104"));
    }

    @Test
    void who_may_read_nothing_sees_nothing_and_another_community_filters_all() {
        assertThat(diary(STRANGER, DiaryFilter.all())).isEmpty();
        assertThat(diary(SECRETARY, new DiaryFilter(Optional.of(OTHER_COMMUNITY), Optional.empty())))
                .isEmpty();
        assertThat(diary(SECRETARY, new DiaryFilter(Optional.of(COMMUNITY), Optional.empty())))
                .hasSize(6);
    }

    @Test
    void a_delegate_is_told_of_the_own_meetings_and_a_stranger_of_none() {
        assertThat(feed(RC_1))
                .extracting(Invitation::standing)
                .containsExactly(Invitation.Standing.TENTATIVE, Invitation.Standing.TENTATIVE);
        assertThat(feed(STRANGER)).isEmpty();
    }

    @Test
    void a_cancelled_meeting_says_so_with_its_sequence() {
        DATABASE.sql("update meeting_meeting set state = 'CANCELLED', calendar_sequence = 2,"
                + " calendar_changed_at = '2026-03-10 01:00:00' where id = '" + regular + "'");

        Invitation told = one(RC_1);
        assertThat(told.standing()).isEqualTo(Invitation.Standing.CANCELLED);
        assertThat(told.sequence()).isEqualTo(2);
        assertThat(told.changedAt()).isEqualTo(SetClock.at("2026-03-10T09:00"));
        assertThatThrownBy(() -> one(STRANGER)).isInstanceOf(NotPermitted.class);
    }

    private Invitation one(PersonId by) {
        return DATABASE.call(em -> invitations(em).of(by, regular));
    }

    private List<Invitation> feed(PersonId person) {
        return DATABASE.call(em -> invitations(em).feed(person));
    }

    private List<DiaryEntry> diary(PersonId by, DiaryFilter filter) {
        TestTown town = around.town();
        return DATABASE.call(em ->
                new JpaDiary(em, town.permissions(), town.compounds(), new NoPlans()).between(by, filter, FIRST, LAST));
    }

    private Invitations invitations(EntityManager em) {
        TestTown town = around.town();
        return new JpaInvitations(
                em,
                JointMeetingWorld.on(em, around).convening.views(),
                town.permissions(),
                town.mandates(),
                town.compounds(),
                town.organisations(),
                around.clock());
    }

    private <T> T call(Function<JointMeetingWorld, T> act) {
        return DATABASE.call(em -> act.apply(JointMeetingWorld.on(em, around)));
    }

    private static final class NoPlans implements PlanViews {

        @Override
        public PlanView get(PersonId by, PlanId plan) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Page<PlanLine> current(PersonId by, PageRequest page) {
            return Page.empty(page);
        }

        @Override
        public List<Place> draftable(PersonId by) {
            return List.of();
        }

        @Override
        public List<FreeSitting> free(PersonId by, Instant from, Instant until) {
            return List.of();
        }
    }
}
