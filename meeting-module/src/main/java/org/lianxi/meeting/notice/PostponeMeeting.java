package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** A notified meeting is held at a later time (X07). */
public interface PostponeMeeting {

    /**
     * Postpones it; the next version of the notice is to be issued, and everybody is asked again.
     *
     * @throws org.lianxi.meeting.convening.MeetingNotNotified when no notice is out
     * @throws org.lianxi.meeting.convening.NoticeTooLate when CFG-07 cannot be kept for the new time
     * @throws ConsentNeeded when it was postponed before and the street has not consented
     * @throws PostponedMeanwhile when somebody else was faster
     * @throws DeputyStandsIn when the chair is said to be absent but has a deputy (X19)
     * @throws org.lianxi.committee.refusal.InvalidInput when a value is out of its limits
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not plan meetings in the community
     */
    void postpone(PersonId by, MeetingId meeting, PostponementDraft draft);
}
