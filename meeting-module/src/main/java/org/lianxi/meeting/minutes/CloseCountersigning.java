package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;

/** Ends a countersigning round after its limit: parties that are still awaited are recorded as NO_REPLY. */
public interface CloseCountersigning {

    /**
     * Closes the round.
     *
     * @throws MinutesNotAwaiting if the minutes are not being countersigned
     * @throws CountersigningStillOpen if the limit has not passed
     */
    void close(PersonId by, MinutesId minutes);
}
