package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.numbering.DocumentNumber;

/**
 * Issues minutes under the next document number. From then on they never change, and what was adopted takes effect as
 * resolutions, except where an obliged party has refused to sign. A corrigendum is issued under the number of the minutes that
 * it corrects, and nothing takes effect anew.
 */
public interface IssueMinutes {

    /**
     * Issues the minutes and returns the number they got.
     *
     * @throws MinutesNotReady if a party is still awaited
     * @throws MinutesAlreadyIssued if they are issued already
     */
    DocumentNumber issue(PersonId by, MinutesId minutes);
}
