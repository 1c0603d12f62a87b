package org.lianxi.meeting.minutes;

import org.lianxi.committee.mandate.PersonId;

/**
 * The answer of a party to the text of the minutes, given once by one of its delegates and bound to exactly the text
 * that the delegate has read. The last answer makes the minutes ready to be issued.
 */
public interface CountersignMinutes {

    /**
     * Signs.
     *
     * @param read the fingerprint of the text that the delegate has read ({@link MinutesView#hash()})
     * @throws MinutesNotAwaiting if the minutes are not being countersigned, or not by this person's party
     * @throws PartyHasAnswered if the party has answered already
     * @throws MinutesTextChanged if the text is no longer the one that was read
     */
    void sign(PersonId by, MinutesId minutes, TextHash read);

    /**
     * As {@link #sign}, with a remark or a dissenting opinion that is kept beside the signature.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the remark is blank or too long
     */
    void signWithRemark(PersonId by, MinutesId minutes, TextHash read, String remark);

    /**
     * Refuses to sign. The minutes can still be issued, but the party is not bound by duties in them. DOMAIN X17.
     *
     * @throws org.lianxi.committee.refusal.InvalidInput if the reason is blank or too long
     * @throws MinutesNotAwaiting as for {@link #sign}
     * @throws PartyHasAnswered as for {@link #sign}
     * @throws MinutesTextChanged as for {@link #sign}
     */
    void refuse(PersonId by, MinutesId minutes, TextHash read, String reason);
}
