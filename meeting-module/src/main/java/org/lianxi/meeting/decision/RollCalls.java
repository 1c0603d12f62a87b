package org.lianxi.meeting.decision;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

/** Finds out who sits at a meeting and who is in the room, from the list of delegates and the attendance sheet. */
record RollCalls(Meetings meetings, AttendanceSheets attendance) {

    Deliberation.RollCall of(MeetingId meeting) {
        Map<Party, OrganisationId> seated = meetings.delegates(meeting).stream()
                .collect(Collectors.toMap(
                        Meetings.Delegate::party,
                        Meetings.Delegate::organisation,
                        (first, second) -> first,
                        TreeMap::new));
        return new Deliberation.RollCall(seated, attendance.presentParties(meeting));
    }
}
