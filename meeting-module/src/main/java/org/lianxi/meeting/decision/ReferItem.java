package org.lianxi.meeting.decision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.matter.MatterRoute;

/** Whoever leads the session finds that an item is beyond the meeting's power (X05). */
public interface ReferItem {

    /**
     * Closes the vote and makes the item a proposal to those whose decision it is. What the parties have said stays in the
     * record and decides nothing.
     *
     * @param route whose it is: one by which the meeting may not decide
     * @param reason 1 to 1000 characters
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws ItemConcludedAlready when the item is concluded
     * @throws ItemNotVoted when it is no decision: then nothing is beyond the meeting's power
     * @throws org.lianxi.committee.refusal.InvalidInput when there is no reason, or the meeting may decide on that route
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void refer(PersonId by, AgendaItemId item, MatterRoute route, String reason);
}
