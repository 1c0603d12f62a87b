package org.lianxi.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.AttendanceView;
import org.lianxi.meeting.attendance.QuorumResult;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.Reply;
import org.lianxi.meeting.convening.ScopeView;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.web.meeting.NextStep.Kind;

class NextStepTest {

    private static final Instant THEN = Instant.parse("2026-03-19T06:30:00Z");
    private static final MeetingId MEETING = new MeetingId("m1");

    private enum May {
        BUILD,
        LOCK,
        ISSUE,
        REPLY,
        SIGN_IN,
        OPEN,
        CLOSE
    }

    private static final Seat OWNERS = new Seat(Party.OWNERS, new OrganisationId("oc"));

    @Test
    void the_secretary_builds_what_the_party_secretary_locks() {
        assertThat(kinds(MeetingState.PLANNED, Optional.empty(), May.BUILD)).containsExactly(Kind.BUILD_AGENDA);
        assertThat(kinds(MeetingState.PLANNED, Optional.empty(), May.BUILD, May.LOCK))
                .containsExactly(Kind.LOCK_AGENDA);
    }

    @Test
    void a_delegate_replies_before_signing_in() {
        assertThat(kinds(MeetingState.NOTIFIED, Optional.of(Reply.NONE), May.REPLY, May.SIGN_IN))
                .containsExactly(Kind.REPLY, Kind.SIGN_IN);
    }

    @Test
    void a_reply_can_be_changed_but_is_no_longer_pressing() {
        assertThat(kinds(MeetingState.CHECK_IN, Optional.of(Reply.CONFIRMED), May.REPLY, May.SIGN_IN))
                .containsExactly(Kind.SIGN_IN, Kind.CHANGE_REPLY);
    }

    @Test
    void a_delegate_in_the_room_goes_to_the_first_item_that_lacks_the_vote_of_the_party() {
        List<NextStep> steps = NextStep.of(new NextStep.Situation(
                meeting(MeetingState.IN_SESSION, Optional.of(Reply.CONFIRMED), Set.of()),
                attendance(false),
                List.of(item("i1", List.of()), item("i2", List.of(OWNERS)), item("i3", List.of(OWNERS))),
                Optional.empty(),
                false,
                false));

        assertThat(steps).containsExactly(new NextStep(Kind.VOTE, "/meeting/vote?id=i2", 2, false));
    }

    @Test
    void before_the_day_the_door_is_shown_but_not_pressed_upon_anybody() {
        List<NextStep> steps = NextStep.of(new NextStep.Situation(
                meeting(MeetingState.NOTIFIED, Optional.of(Reply.NONE), Set.of(May.REPLY, May.OPEN)),
                attendance(true),
                List.of(),
                Optional.empty(),
                false,
                true));

        assertThat(steps)
                .filteredOn(NextStep::isForTheDay)
                .extracting(NextStep::kind)
                .containsExactly(Kind.SIGN_IN, Kind.OPEN_SESSION);
    }

    @Test
    void an_observer_of_a_closed_meeting_has_nothing_to_do() {
        assertThat(kinds(MeetingState.CLOSED, Optional.empty())).isEmpty();
    }

    private static List<Kind> kinds(MeetingState state, Optional<Reply> reply, May... may) {
        Set<May> all = EnumSet.noneOf(May.class);
        all.addAll(List.of(may));
        return NextStep.of(new NextStep.Situation(
                        meeting(state, reply, all),
                        attendance(all.contains(May.SIGN_IN)),
                        List.of(),
                        Optional.empty(),
                        false,
                        false))
                .stream()
                .map(NextStep::kind)
                .toList();
    }

    private static ItemDecisionView item(String id, List<Seat> waitingFor) {
        return new ItemDecisionView(
                new AgendaItemView(
                        new AgendaItemId(id),
                        MEETING,
                        1,
                        new MatterId("x"),
                        "大件垃圾定点投放",
                        "大件垃圾堆在楼道",
                        MatterCategory.CLEANING_AND_WASTE,
                        MatterRoute.JOINT_MEETING,
                        AgendaItemKind.DECISION,
                        AdoptionMode.PARTY_MAJORITY,
                        List.of(),
                        "每周六",
                        10),
                List.of(),
                waitingFor,
                Optional.empty(),
                Optional.empty(),
                Optional.of(OWNERS),
                false,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static AttendanceView attendance(boolean maySignIn) {
        return new AttendanceView(
                MEETING,
                new AttendanceView.ChairPart(Optional.empty(), "", Optional.empty(), List.of()),
                List.of(),
                List.of(),
                new QuorumResult(QuorumRule.Q4, false, List.of(), 0, 0),
                false,
                maySignIn,
                false,
                false,
                Map.of());
    }

    private static MeetingView meeting(MeetingState state, Optional<Reply> reply, Set<May> may) {
        return new MeetingView(
                MEETING,
                1,
                state,
                MeetingType.REGULAR,
                "三月例会",
                new CompoundId("c"),
                "甲小区",
                new OrganisationId("o"),
                "甲社区",
                THEN,
                90,
                "会议室",
                THEN,
                THEN,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                "",
                reply,
                may.contains(May.BUILD),
                may.contains(May.LOCK),
                may.contains(May.ISSUE),
                may.contains(May.REPLY),
                may.contains(May.SIGN_IN),
                may.contains(May.OPEN),
                false,
                false,
                may.contains(May.CLOSE),
                THEN,
                false,
                ScopeView.ofOne(new CompoundId("c"), "甲小区", "甲社区", List.of()));
    }
}
