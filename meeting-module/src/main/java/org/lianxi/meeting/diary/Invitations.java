package org.lianxi.meeting.diary;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** What calendar programs are told. */
public interface Invitations {

    /** How many days back a feed reaches. */
    int DAYS_BACK = 90;

    /**
     * One meeting.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    Invitation of(PersonId by, MeetingId meeting);

    /**
     * The meetings in which the person's posts take part and the limits of the tasks that they work on, from
     * {@value #DAYS_BACK} days ago on, by day.
     */
    List<Invitation> feed(PersonId person);
}
