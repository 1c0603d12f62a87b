package org.lianxi.meeting.decision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The chair or the secretary concludes an item. */
public interface ConcludeItem {

    /**
     * Computes the outcome from the recorded votes, a party with nobody in the room counting as absent, and leads the matter
     * to its end. A proposal is passed on and an information noted without votes.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws org.lianxi.meeting.matter.MatterReserved when a decision is the owners' own (M04 to M06)
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws ItemConcludedAlready when it was concluded before
     * @throws VotesMissing when a party in the room has not voted
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions in the community
     */
    Outcome conclude(PersonId by, AgendaItemId item);
}
