package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** A matter that is before a court or an authority already is not processed here (X22). */
public interface CloseForChannel {

    /**
     * Answers the submitter by naming the channel, and ends the matter as not processed.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws MatterNotOpen when it has its answer, or is on an agenda
     * @throws org.lianxi.committee.refusal.InvalidInput when the answer is missing or too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not screen matters of the community
     */
    void close(PersonId by, MatterId matter, String answer);
}
