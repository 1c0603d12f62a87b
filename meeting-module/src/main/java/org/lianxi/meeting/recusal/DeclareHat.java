package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** A delegate of two parties declares for which one to count at a meeting. SOD-08. */
public interface DeclareHat {

    /**
     * Declares it, or changes it, until the notice lists the delegates; the other party must send somebody else.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws HatFixed when the notice was issued
     * @throws NoSuchHat when the person is no delegate of that party
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not answer for that organisation
     */
    void declare(PersonId by, MeetingId meeting, Party party);
}
