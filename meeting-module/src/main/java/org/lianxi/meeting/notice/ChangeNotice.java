package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.NewSitting;

/** What a notice says no longer holds. */
public interface ChangeNotice {

    /**
     * Changes place, online link, length, or the time on the same day; the next version of the notice is to be issued, and
     * everybody is asked again. Another day is a postponement. The limits of CFG-07 hold for it as for the first.
     *
     * @throws org.lianxi.meeting.convening.MeetingNotNotified when no notice is out
     * @throws org.lianxi.meeting.convening.NoticeTooLate when the limit of CFG-07 has passed
     * @throws org.lianxi.committee.refusal.InvalidInput when a value is out of its limits, or the day is another
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not issue notices in the community
     */
    void change(PersonId by, MeetingId meeting, NewSitting sitting);
}
