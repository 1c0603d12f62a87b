package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody who has not read the notice was phoned, visited, or sent it otherwise than on the portal. */
public interface LogContact {

    /**
     * Logs an attempt. When everybody has read the notice, answered it or was phoned, the work of phoning is done.
     *
     * @throws NotRecipient when the newest notice did not go to this person
     * @throws org.lianxi.meeting.convening.MeetingNotAwaitingSession before the notice and after the session
     *     has begun; of an emergency meeting, at which people are called while it goes on, after it is closed (X06)
     * @throws org.lianxi.committee.refusal.InvalidInput when the time is before the notice or in the future, the channel is
     *     the portal, or the note is too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not issue notices in the community
     */
    void log(PersonId by, MeetingId meeting, ContactDraft draft);
}
