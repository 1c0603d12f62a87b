package org.lianxi.meeting.attendance;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps the attendance sheets. */
interface SignInRepository {

    void add(SignInEntry entry);

    /** The entries of a meeting, oldest first. */
    List<SignInEntry> of(MeetingId meeting);
}
