package org.lianxi.meeting.motion;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.ProceduralResult;

/** The chair or the secretary records how a question of procedure was answered by show of hands. */
public interface DecideProcedure {

    /**
     * Counts the parties' votes (A3); at a tie the chair decides, who then records it.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws TieNeedsChair when it is a tie and the chair has said neither for nor against
     * @throws org.lianxi.committee.refusal.InvalidInput when a party in the room has no vote, or another has one
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions in the community, or at a tie
     *     may not break it
     */
    ProceduralResult decide(PersonId by, MeetingId meeting, MotionDraft draft);
}
