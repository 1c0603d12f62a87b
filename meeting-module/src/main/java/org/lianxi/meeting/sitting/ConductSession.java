package org.lianxi.meeting.sitting;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** Whoever leads the session calls items, gives the floor, and interrupts. Everything counts by the server's clock. */
public interface ConductSession {

    /**
     * The item is dealt with from now on; who had the floor has finished.
     *
     * @throws org.lianxi.meeting.agenda.UnknownAgendaItem when there is no such item
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void call(PersonId by, AgendaItemId item);

    /**
     * The party may speak, 1 to 60 minutes; who spoke before has finished.
     *
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws org.lianxi.committee.refusal.InvalidInput when it is no such number of minutes
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void giveFloor(PersonId by, MeetingId meeting, Party party, int minutes);

    /**
     * Nobody has the floor any more; changes nothing if nobody had.
     *
     * @throws org.lianxi.meeting.convening.MeetingNotInSession before and after the session
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void takeFloorBack(PersonId by, MeetingId meeting);

    /**
     * Interrupts the session: nobody votes and nothing is concluded until it goes on. Reason: 1 to 500 characters.
     *
     * @throws org.lianxi.meeting.convening.MeetingNotInSession when it is not in session
     * @throws org.lianxi.committee.refusal.InvalidInput when there is no reason
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void suspend(PersonId by, MeetingId meeting, String reason);

    /**
     * Goes on with the session.
     *
     * @throws org.lianxi.meeting.convening.MeetingNotSuspended when it is not interrupted
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions of the community
     */
    void resume(PersonId by, MeetingId meeting);
}
