package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The secretariat calls a meeting again that had no quorum (X01). */
public interface ReconveneMeeting {

    /**
     * Plans the second sitting with the agenda of the first, as far as its matters still wait; it needs a notice of its own, as
     * late as that of an extraordinary meeting. It begins within CFG-09 working days of the first sitting, or until the day
     * that the street has allowed.
     *
     * @throws UnknownMeeting when there is no such meeting
     * @throws MeetingNotInquorate when the meeting did not end without a quorum
     * @throws ReconvenedAlready when it has been called again before
     * @throws ReconvenedTooLate when it would begin too late
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not plan meetings of the community
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    MeetingId reconvene(PersonId by, MeetingId inquorate, ReconvenedDraft draft);
}
