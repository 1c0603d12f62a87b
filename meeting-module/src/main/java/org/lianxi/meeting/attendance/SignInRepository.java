package org.lianxi.meeting.attendance;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps the attendance sheets. */
interface SignInRepository {

    void add(SignInEntry entry);

    /** The entries of a meeting, oldest first. */
    List<SignInEntry> of(MeetingId meeting);

    /** The stays of somebody that have not ended, in whatever meeting. */
    List<SignInEntry> openOf(PersonId person);
}
