package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;

/** The attendance sheets, for the features that need to know who is there; they ask for the permission themselves. */
public interface AttendanceSheets {

    /** Somebody who came, since the first arrival. */
    record Present(PersonId person, AttendanceRole role, Instant at) {}

    /** Everybody who has been in the room at any time, in the order of arrival. */
    List<Present> came(MeetingId meeting);

    /** Every stay in the room, in the order of arrival. */
    List<Stay> stays(MeetingId meeting);

    /** Whether somebody is in the room now. */
    boolean isPresent(MeetingId meeting, PersonId person);

    /** Who was called and who was there when. */
    Assembly assembly(MeetingFacts meeting);

    /** The same for each of several compounds; nothing where only one meets. */
    Map<CompoundId, QuorumResult> quorumOfCompounds(MeetingFacts meeting);

    /** The quorum: as it stands before the session, as it stood at the opening afterwards. */
    QuorumResult quorum(MeetingFacts meeting);
}
