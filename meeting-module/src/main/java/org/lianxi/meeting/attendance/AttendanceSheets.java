package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.RecusalSheet;

/** The attendance sheets, for the features that need to know who is there; they ask for the permission themselves. */
public interface AttendanceSheets {

    /** Somebody who has signed in, oldest entry first. */
    record Present(PersonId person, AttendanceRole role, Instant at) {}

    List<Present> present(MeetingId meeting);

    boolean isPresent(MeetingId meeting, PersonId person);

    /** The parties with at least one delegate in the room. */
    Set<Party> presentParties(MeetingId meeting);

    /** The quorum: as it stands before the session, as it stood at the opening afterwards. */
    QuorumResult quorum(MeetingFacts meeting);

    /**
     * The quorum for one item, now: the recused count neither as present nor as listed, and its own chair must be there.
     * SOD-09.
     */
    QuorumResult quorum(MeetingFacts meeting, RecusalSheet sheet, ItemRecusals item);
}
