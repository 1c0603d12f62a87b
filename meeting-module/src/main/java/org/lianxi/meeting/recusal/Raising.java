package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingFacts;

/** What declaring and challenging have in common. */
interface Raising {

    /**
     * The meeting of an item, while recusals are dealt with.
     *
     * @throws MeetingNotOpenForRecusal before the agenda is locked and after the session
     */
    MeetingFacts meetingOf(AgendaItemId item);

    /**
     * The part that somebody takes.
     *
     * @throws NotInMeeting when the person takes none
     * @throws RecusedAlready when the person is kept from the item already
     */
    Participant about(MeetingFacts meeting, AgendaItemId item, PersonId person);
}
