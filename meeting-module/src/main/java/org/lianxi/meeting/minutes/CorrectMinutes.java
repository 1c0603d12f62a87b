package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;

/**
 * Corrects an error of fact in issued minutes by a corrigendum: a new version beside the issued one, which stays as it is and
 * readable. The corrigendum is edited, countersigned by every party again and issued under the same document number.
 * DOMAIN X18. What was resolved is no error of fact: a resolution is amended (X14).
 */
public interface CorrectMinutes {

    /**
     * Begins a corrigendum with the text of the issued version. A delegate of a party, the secretary and the party secretary
     * may propose one; the secretary edits it.
     *
     * @param reason what is wrong, 1 to 1000 characters
     * @throws MinutesStillOpen if the minutes are not issued: edit them instead
     * @throws MinutesSuperseded if a later version was issued: correct that one
     * @throws CorrigendumUnderWay if another corrigendum has not ended
     * @throws org.lianxi.committee.refusal.InvalidInput if the reason is blank or too long
     */
    MinutesId propose(PersonId by, MinutesId issued, String reason);

    /**
     * Gives a corrigendum up before it is issued; it stays readable as withdrawn.
     *
     * @throws NoCorrigendum if these are the first minutes of their meeting
     * @throws MinutesAlreadyIssued if it is issued
     * @throws org.lianxi.committee.refusal.InvalidInput if the reason is blank or too long
     */
    void withdraw(PersonId by, MinutesId corrigendum, String reason);
}
