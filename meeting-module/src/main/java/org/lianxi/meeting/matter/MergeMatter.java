package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** The meeting secretary finds that a submission is about the same as another matter. */
public interface MergeMatter {

    /**
     * Ends the matter as merged; the other goes on for both. Its submitter is answered with the reason (1 to 1000
     * characters) and is led to the other.
     *
     * @throws UnknownMatter when there is none with one of these ids
     * @throws MatterNotAwaitingScreening when it was screened before
     * @throws MatterNotFitToMerge when the other is the same, belongs to another compound or has ended
     * @throws org.lianxi.committee.permission.NotPermitted when the person is not the community's secretary
     * @throws org.lianxi.committee.refusal.InvalidInput when no other matter or no reason is named
     */
    void merge(PersonId by, MatterId matter, MatterId into, String reason);
}
