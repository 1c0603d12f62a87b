package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The community party secretary opens a locked agenda again, as long as no notice has gone out. */
public interface UnlockAgenda {

    /**
     * Opens it, and asks everybody who was told of the lock for theirs again: the lock, the conflicts of interest and the
     * notice begin anew.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws AgendaNotLocked when it is open, or the notice has gone out
     * @throws AgendaUnlockTooLate when the limit of the notice has passed
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is missing or too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lock agendas of the community
     */
    void unlock(PersonId by, MeetingId meeting, String reason);
}
