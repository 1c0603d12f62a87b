package org.lianxi.meeting.resolution;

import org.lianxi.committee.mandate.PersonId;

/** What the street leader may order about a resolution. DOMAIN §2.3 "Amend/revoke a resolution", X15. */
public interface OrderResolution {

    /**
     * It is not carried out for now: its tasks rest with their limits.
     *
     * @throws ResolutionChangeNotOpen when it is not in force
     */
    void suspend(PersonId by, ResolutionId resolution, String reason);

    /**
     * It is carried out again.
     *
     * @throws ResolutionChangeNotOpen when it is not suspended
     * @throws org.lianxi.meeting.matter.MatterReserved when it is about what is the owners' own
     */
    void resume(PersonId by, ResolutionId resolution, String reason);

    /**
     * It holds no more: open tasks are cancelled, what is done already waits for a decision on its reversal.
     *
     * @throws ResolutionChangeNotOpen when it is not suspended
     * @throws RevocationTooEarly within the five working days that the meeting itself has for it
     */
    void revoke(PersonId by, ResolutionId resolution, RevocationReason reason, String words);
}
