package org.lianxi.meeting.decision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;

/** The chair puts an item off to the next meeting. */
public interface DeferItem {

    /**
     * Ends the item here as deferred; its matter waits in the backlog, and the next meeting sees why. Reason: at most 300
     * characters, at least one when the meeting puts the item off.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is none with this id
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws ItemConcludedAlready when it has its end
     * @throws org.lianxi.committee.refusal.InvalidInput when it is said to be blocked, which only the meeting finds itself, or the reason is missing or too long
     * @throws org.lianxi.meeting.recusal.PersonRecused when the person is kept from the item
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void defer(PersonId by, AgendaItemId item, Deferral deferral);
}
