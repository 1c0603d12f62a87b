package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;

/** Sends drafted minutes to the three parties at once, each of which is awaited until the countersigning limit. CFG-11. */
public interface SendMinutes {

    /**
     * Sends the text as it is now.
     *
     * @throws MinutesNotDraft if the minutes are not a draft (any more)
     */
    void send(PersonId by, MinutesId minutes);
}
