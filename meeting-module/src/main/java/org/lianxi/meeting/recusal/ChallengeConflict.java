package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;

/** Somebody says that another who takes part in a meeting is biased on one item. */
public interface ChallengeConflict {

    /**
     * Enters the challenge; it keeps nobody away until it is decided. Reason: 5 to 500 characters.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws MeetingNotOpenForRecusal before the agenda is locked and after the session
     * @throws NotInMeeting when the other takes no part in the meeting
     * @throws RecusedAlready when the other is kept from the item already, or was challenged on it before
     * @throws org.lianxi.committee.refusal.InvalidInput when there is no reason
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not challenge in the community
     */
    RecusalId challenge(PersonId by, AgendaItemId item, PersonId about, String reason);
}
