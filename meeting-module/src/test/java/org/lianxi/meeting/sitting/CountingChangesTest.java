package org.lianxi.meeting.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.AttendanceRole;
import org.lianxi.meeting.attendance.SignedInToMeeting;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.VoteCast;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.testing.TestTown;

/** Which acts change what people see of a meeting. */
class CountingChangesTest {

    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final OrganisationId HERE = TestTown.COMMUNITY;

    @Test
    void a_sign_in_is_about_its_meeting() {
        assertThat(CountingChanges.meetingOf(
                        new SignedInToMeeting(TestTown.RC_1, MEETING, TestTown.RC_1, AttendanceRole.DELEGATE, HERE)))
                .contains(MEETING);
    }

    @Test
    void a_vote_on_an_item_happens_in_a_meeting() {
        assertThat(CountingChanges.meetingOf(new VoteCast(
                        TestTown.OC_1, new AgendaItemId("i-1"), MEETING, Party.OWNERS, VoteChoice.FOR, HERE)))
                .contains(MEETING);
    }
}
