package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** A recipient opens the notice in the portal. */
public interface ReadNotice {

    /** Keeps that the newest version was read, and when; for anybody to whom it did not go nothing happens. */
    void read(PersonId by, MeetingId meeting);
}
