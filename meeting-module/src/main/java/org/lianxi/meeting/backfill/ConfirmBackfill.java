package org.lianxi.meeting.backfill;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** The party secretary answers for a paper meeting that the secretary has entered. */
public interface ConfirmBackfill {

    /**
     * Makes it a closed meeting with its attendance, votes and outcomes, all judged by the same rules as a sitting; its minutes
     * are drafted next.
     *
     * @throws BackfillNotAwaiting when it was not handed in
     */
    MeetingId confirm(PersonId by, BackfillId backfill);

    /** Gives it back to the secretary, with a reason of 1 to 500 characters. */
    void giveBack(PersonId by, BackfillId backfill, String reason);
}
