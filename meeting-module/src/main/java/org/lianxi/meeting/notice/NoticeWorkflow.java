package org.lianxi.meeting.notice;

import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** Port: tells the process of a joint meeting how it leaves its usual way before the sitting. */
public interface NoticeWorkflow {

    void postponed(MeetingId meeting);

    void changed(MeetingId meeting);

    void cancelled(MeetingId meeting);

    /** Everybody has read the newest notice, answered it or was phoned: nobody has to phone any more. */
    void everybodyReached(MeetingId meeting);

    void consentRequested(MeetingId meeting, OrganisationId community);

    void consentAnswered(MeetingId meeting);
}
